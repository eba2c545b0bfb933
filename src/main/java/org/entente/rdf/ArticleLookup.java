package org.entente.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.PositionClaim;
import org.entente.model.Sketch;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Finds single claims and names in the graphs of all articles by the indexes of their storage, so
 * that what concerns one actor is found without reading every article.
 */
public final class ArticleLookup {

  /** What leads from a mention, filler or lot to what it stands for. */
  private static final List<Property> NAMING = List.of(Ent.refersTo, Ent.item);

  /** What leads from a claim to its fillers and lots. */
  private static final List<Property> PARTS = List.of(Ent.filler, Ent.lot);

  private final Iris iris;
  private final DatasetGraph dataset;
  private final ClaimReader reader;

  public ArticleLookup(Iris iris, DatasetGraph dataset) {
    this.iris = iris;
    this.dataset = dataset;
    this.reader = new ClaimReader(iris);
  }

  /** Returns a claim by its id, or nothing if no article makes it. */
  public Optional<Claim> claim(String id) {
    String article = id.substring(id.indexOf('/') + 1, id.lastIndexOf('/'));
    Resource node = graph(iris.graph(article)).getResource(iris.resource(id));
    return node.hasProperty(RDF.type, Ent.Claim)
        ? Optional.of(reader.claim(node))
        : Optional.empty();
  }

  /** Returns who published an article; null where unknown. */
  public @Nullable String publisher(String article) {
    return ClaimReader.publisher(article(article));
  }

  /** Returns what near-duplicates of an article share with it. */
  public Sketch sketch(String article) {
    return ClaimReader.sketch(article(article));
  }

  private Resource article(String name) {
    return graph(iris.graph(name)).getResource(iris.article(name));
  }

  /**
   * Returns how each article spells an actor, piece of equipment or place, by the article's name.
   */
  public SortedMap<String, SortedSet<Entity>> spellings(String entity) {
    SortedMap<String, SortedSet<Entity>> spellings = new TreeMap<>();
    for (Property naming : NAMING) {
      for (Quad named : (Iterable<Quad>) () -> naming(naming, entity)) {
        spelling(named, entity)
            .ifPresent(
                spelling ->
                    spellings
                        .computeIfAbsent(
                            iris.articleOfGraph(named.getGraph().getURI()), a -> new TreeSet<>())
                        .add(spelling));
      }
    }
    return spellings;
  }

  /**
   * Reads the name on a node in one go, since a great power has thousands. A claim has a short cut
   * to its equipment, whose name stands on the lot.
   */
  private Optional<Entity> spelling(Quad naming, String id) {
    Map<Node, Node> said = new HashMap<>();
    dataset
        .find(naming.getGraph(), naming.getSubject(), Node.ANY, Node.ANY)
        .forEachRemaining(quad -> said.put(quad.getPredicate(), quad.getObject()));
    Node name = said.get(Ent.name.asNode());
    Node literal = said.get(Ent.literal.asNode());
    Node type = said.get(Ent.actorType.asNode());
    return name == null || literal == null || type == null
        ? Optional.empty()
        : Optional.of(
            new Entity(
                Ent.localName(ResourceFactory.createResource(type.getURI())),
                name.getLiteralLexicalForm(),
                literal.getLiteralLexicalForm(),
                id));
  }

  /** Tells whether any article names an actor, piece of equipment or place. */
  public boolean isNamed(String entity) {
    return NAMING.stream().anyMatch(naming -> naming(naming, entity).hasNext());
  }

  /** Returns the ids of the claims of events in which something plays a part. */
  public SortedSet<String> claimsNaming(String entity) {
    SortedSet<String> claims = new TreeSet<>();
    for (Property naming : NAMING) {
      for (Quad named : (Iterable<Quad>) () -> naming(naming, entity)) {
        for (Property part : PARTS) {
          dataset
              .find(named.getGraph(), Node.ANY, part.asNode(), named.getSubject())
              .forEachRemaining(owner -> addClaim(owner, claims));
        }
      }
    }
    return claims;
  }

  /** Claims of offices have fillers too. */
  private void addClaim(Quad owner, SortedSet<String> claims) {
    if (dataset.contains(
        owner.getGraph(), owner.getSubject(), RDF.type.asNode(), Ent.Claim.asNode())) {
      claims.add(iris.id(owner.getSubject().getURI()));
    }
  }

  /** Returns what all articles say of the offices of a person, sorted by id. */
  public List<PositionClaim> positions(String person) {
    List<PositionClaim> positions = new ArrayList<>();
    naming(Ent.person, person)
        .forEachRemaining(
            quad -> {
              Model graph = graph(quad.getGraph().getURI());
              positions.add(reader.position(graph.getResource(quad.getSubject().getURI())));
            });
    positions.sort(Comparator.comparing(PositionClaim::id));
    return positions;
  }

  /** Returns what leads from a node of an article graph to a thing by a property. */
  private Iterator<Quad> naming(Property property, String id) {
    Node target = NodeFactory.createURI(iris.resource(id));
    return Iter.filter(
        dataset.findNG(Node.ANY, Node.ANY, property.asNode(), target),
        quad -> quad.getGraph().getURI().startsWith(iris.articleGraphs()));
  }

  private Model graph(String iri) {
    return ModelFactory.createModelForGraph(dataset.getGraph(NodeFactory.createURI(iri)));
  }
}
