package org.entente.serve.linked;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.store.Dumper;
import org.entente.store.Store;
import org.entente.vocab.Ent;

/**
 * What a client gets that follows the IRI of a resource: what is said of it and of its parts, what
 * points to it, the claims among these in full with their evidence, and labels of all that is
 * mentioned. Call within a read transaction.
 */
final class Description {

  /** More are only linked: the most connected actors have thousands. */
  static final int CLAIMS_IN_FULL = 100;

  static final int LINKS = 5_000;

  private static final String NOTICE =
      "Only the first %d links to this resource are given; SPARQL and the dumps have all."
          .formatted(LINKS);

  private static final Set<Node> LABELS =
      Set.of(
          RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDF.type.asNode());

  private final Graph all;
  private final Graph found = GraphFactory.createDefaultGraph();
  private final Set<Node> described = new HashSet<>();
  private final String partsOf;

  private Description(Store store, String partsOf) {
    this.all = store.dataset().getUnionGraph();
    this.partsOf = partsOf;
  }

  /** Describes a resource. */
  static Graph of(Store store, String iri) {
    Description description = new Description(store, "");
    Node resource = NodeFactory.createURI(iri);
    description.addWithParts(resource);
    description.addWhatPointsTo(resource);
    description.addLabels();
    return description.found;
  }

  /** Describes all terms of the ontology, with the parts that their definitions are made of. */
  static Graph ofOntology(Store store) {
    Description description = new Description(store, store.baseIri() + "node/");
    Graph ontology = store.dataset().getGraph(NodeFactory.createURI(store.names().ontology()));
    ontology.stream()
        .map(Triple::getSubject)
        .filter(subject -> subject.isURI() && isTerm(subject.getURI()))
        .forEach(description::addWithParts);
    return description.found;
  }

  /** Tells a term from the words of the lexicon, which are many. */
  private static boolean isTerm(String iri) {
    return Stream.of(Ent.NS, Ent.STATUS_NS, Ent.CERTAINTY_NS, Ent.BOUND_NS)
        .anyMatch(iri::startsWith);
  }

  /** Adds what is said of a resource, and of the resources that exist for its sake alone. */
  private void addWithParts(Node resource) {
    if (!described.add(resource)) {
      return;
    }
    all.find(resource, Node.ANY, Node.ANY)
        .filterKeep(triple -> Dumper.isPublic(triple.getPredicate()))
        .forEach(
            triple -> {
              found.add(triple);
              if (isPart(triple.getObject(), resource)) {
                addWithParts(triple.getObject());
              }
            });
  }

  private boolean isPart(Node node, Node whole) {
    return node.isURI()
        && (node.getURI().startsWith(whole.getURI() + "/")
            || !partsOf.isEmpty() && node.getURI().startsWith(partsOf));
  }

  private void addWhatPointsTo(Node resource) {
    List<Triple> links =
        all.stream(Node.ANY, Node.ANY, resource)
            .filter(link -> link.getSubject().isURI() && !isPart(link.getSubject(), resource))
            // Fillers and mentions say once more what the claims say.
            .filter(link -> !link.predicateMatches(Ent.refersTo.asNode()))
            .sorted(Comparator.comparing(Triple::toString))
            .limit(LINKS)
            .toList();
    links.forEach(found::add);
    links.stream()
        .map(Triple::getSubject)
        .distinct()
        .filter(this::isClaim)
        .limit(CLAIMS_IN_FULL)
        .forEach(this::addWithParts);
    if (links.size() == LINKS) {
      found.add(resource, RDFS.comment.asNode(), NodeFactory.createLiteralLang(NOTICE, "en"));
    }
  }

  private boolean isClaim(Node node) {
    return all.contains(node, RDF.type.asNode(), Ent.Claim.asNode())
        || all.contains(node, RDF.type.asNode(), Ent.PositionClaim.asNode());
  }

  private void addLabels() {
    Set<Node> mentioned = new HashSet<>();
    found.stream()
        .forEach(
            triple -> {
              mentioned.add(triple.getSubject());
              mentioned.add(triple.getObject());
            });
    mentioned.stream()
        .filter(node -> node.isURI() && !described.contains(node))
        .flatMap(node -> LABELS.stream().flatMap(label -> all.stream(node, label, Node.ANY)))
        .forEach(found::add);
  }
}
