package org.entente.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.PositionClaim;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/**
 * Finds single claims and names in the graphs of all articles by the indexes of their storage, so
 * that what concerns one actor is found without reading every article.
 */
public final class ArticleLookup {

  /** What leads from a mention, filler or lot to what it stands for. */
  private static final List<Property> NAMING = List.of(Ent.refersTo, Ent.item);

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

  /**
   * Returns how each article spells an actor, piece of equipment or place, by the article's name.
   */
  public SortedMap<String, SortedSet<Entity>> spellings(String entity) {
    SortedMap<String, SortedSet<Entity>> spellings = new TreeMap<>();
    for (Property naming : NAMING) {
      for (Named named : naming(naming, entity)) {
        // A claim has a short cut to its equipment, whose name stands on the lot.
        if (named.node.hasProperty(Ent.name)) {
          spellings
              .computeIfAbsent(named.article, a -> new TreeSet<>())
              .add(reader.entity(named.node, naming));
        }
      }
    }
    return spellings;
  }

  /** Tells whether any article names an actor, piece of equipment or place. */
  public boolean isNamed(String entity) {
    return NAMING.stream().anyMatch(p -> !naming(p, entity).isEmpty());
  }

  /** Returns the ids of the claims of events in which something plays a part. */
  public SortedSet<String> claimsNaming(String entity) {
    SortedSet<String> claims = new TreeSet<>();
    for (Property naming : NAMING) {
      for (Named named : naming(naming, entity)) {
        for (Property part : List.of(Ent.filler, Ent.lot)) {
          named
              .node
              .getModel()
              .listSubjectsWithProperty(part, named.node)
              .filterKeep(claim -> claim.hasProperty(RDF.type, Ent.Claim))
              .forEach(claim -> claims.add(iris.id(claim.getURI())));
        }
      }
    }
    return claims;
  }

  /** Returns what all articles say of the offices of a person, sorted by id. */
  public List<PositionClaim> positions(String person) {
    return naming(Ent.person, person).stream()
        .map(named -> reader.position(named.node))
        .sorted(Comparator.comparing(PositionClaim::id))
        .toList();
  }

  /** A node in the graph of an article. */
  private record Named(String article, Resource node) {}

  /** Returns the nodes of article graphs that a property leads from. */
  private List<Named> naming(Property property, String id) {
    List<Named> nodes = new ArrayList<>();
    Node target = NodeFactory.createURI(iris.resource(id));
    dataset
        .findNG(Node.ANY, Node.ANY, property.asNode(), target)
        .forEachRemaining(
            quad -> {
              String graph = quad.getGraph().getURI();
              if (graph.startsWith(iris.articleGraphs())) {
                String article = iris.id(graph).substring(iris.id(iris.articleGraphs()).length());
                nodes.add(new Named(article, graph(graph).getResource(quad.getSubject().getURI())));
              }
            });
    return nodes;
  }

  private Model graph(String iri) {
    return ModelFactory.createModelForGraph(dataset.getGraph(NodeFactory.createURI(iri)));
  }
}
