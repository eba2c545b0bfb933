package org.entente.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/**
 * The changes of one transaction, given to {@link Store#write}. Only what differs from the stored
 * graph is written, since TDB2's files grow with every change.
 */
public final class Batch {

  /**
   * Fingerprints lie in the storage's own default graph: they change in the same transaction as
   * what they speak of, and the default graph of queries, being the union, does not show them.
   */
  static final Node FINGERPRINT =
      NodeFactory.createURI("https://w3id.org/entente/ns#buildFingerprint");

  private final DatasetGraph dataset;
  private final Iris names;

  Batch(DatasetGraph dataset, Iris names) {
    this.dataset = dataset;
    this.names = names;
  }

  /** Puts the graph of one article in the place of the one stored, if there is one. */
  public void replaceArticle(String graphIri, Model model, Fingerprint fingerprint) {
    updateArticle(graphIri, model);
    setFingerprint(NodeFactory.createURI(graphIri), fingerprint);
  }

  /** Puts another graph in the place of that of an article that itself is as it was. */
  public void updateArticle(String graphIri, Model model) {
    replace(requireArticle(graphIri), model);
  }

  private String requireArticle(String graphIri) {
    if (!graphIri.startsWith(names.articleGraphs())) {
      throw new IllegalArgumentException(
          "no article graph of this store, whose names begin with "
              + names.articleGraphs()
              + ": "
              + graphIri);
    }
    return graphIri;
  }

  private void setFingerprint(Node graph, Fingerprint fingerprint) {
    dataset.deleteAny(Quad.defaultGraphIRI, graph, FINGERPRINT, Node.ANY);
    dataset.add(
        Quad.defaultGraphIRI,
        graph,
        FINGERPRINT,
        NodeFactory.createLiteralString(fingerprint.encode()));
  }

  /** Drops the graphs of articles that are gone; unknown IRIs are passed over. */
  public void dropArticles(Collection<String> graphIris) {
    for (String iri : graphIris) {
      Node graph = NodeFactory.createURI(requireArticle(iri));
      dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
      dataset.deleteAny(Quad.defaultGraphIRI, graph, FINGERPRINT, Node.ANY);
    }
  }

  /** Puts actors, events and what else is derived from all claims in the place of the old. */
  public void replaceKnowledge(Model model) {
    replace(names.knowledge(), model);
  }

  /**
   * Puts a part of what is derived from the claims in the place of the old.
   *
   * @param outdated IRIs of the events, actors and the like that are no longer so; they go with
   *     everything that hangs on them
   */
  public void updateKnowledge(Collection<String> outdated, Model model) {
    Node name = NodeFactory.createURI(names.knowledge());
    Set<Triple> old = new HashSet<>();
    outdated.forEach(iri -> collect(dataset.getGraph(name), NodeFactory.createURI(iri), old));
    keepPrefixes(model);
    change(name, old, StableBlankNodes.relabel(model.getGraph()));
  }

  /**
   * Collects what is said of a node, of its parts, which are minted under it, and of it by others.
   */
  private static void collect(Graph graph, Node node, Set<Triple> triples) {
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      triples.add(triple);
      Node object = triple.getObject();
      if (object.isURI() && object.getURI().startsWith(node.getURI() + "/")) {
        collect(graph, object, triples);
      }
    }
    for (Triple triple : graph.find(Node.ANY, Ent.on.asNode(), node).toList()) {
      collect(graph, triple.getSubject(), triples);
    }
    graph.find(Node.ANY, Ent.about.asNode(), node).forEach(triples::add);
  }

  /** Notes what derived the knowledge graph. */
  public void setKnowledgeFingerprint(Fingerprint madeBy) {
    setFingerprint(NodeFactory.createURI(names.knowledge()), madeBy);
  }

  /** Puts the keys of blocks by the IRI of each claim in the place of all old ones. */
  public void replaceBlockKeys(Map<String, ? extends Collection<String>> keys) {
    new BlockIndex(dataset).replace(keys);
  }

  /**
   * Puts the keys of blocks in the place of those of the same claims; none for one that is gone.
   */
  public void updateBlockKeys(Map<String, ? extends Collection<String>> keys) {
    new BlockIndex(dataset).update(keys);
  }

  /** Puts the ontology with its concept schemes in the place of the old. */
  public void replaceOntology(Model model) {
    replace(names.ontology(), model);
  }

  /** Puts the description of the data set and of its builds in the place of the old. */
  public void replaceAbout(Model model) {
    replace(names.about(), model);
  }

  private void replace(String graphIri, Model model) {
    keepPrefixes(model);
    Node name = NodeFactory.createURI(graphIri);
    Set<Triple> stored = dataset.getGraph(name).stream().collect(Collectors.toSet());
    change(name, stored, StableBlankNodes.relabel(model.getGraph()));
  }

  private void change(Node name, Set<Triple> stored, Graph wanted) {
    stored.stream()
        .filter(t -> !wanted.contains(t))
        .forEach(t -> dataset.delete(Quad.create(name, t)));
    wanted.stream()
        .filter(t -> !stored.contains(t))
        .forEach(t -> dataset.add(Quad.create(name, t)));
  }

  private void keepPrefixes(Model model) {
    model.getNsPrefixMap().forEach(this::keepPrefix);
  }

  /** Keeps prefixes for dumps and for what the server writes; the empty one means too much. */
  private void keepPrefix(String prefix, String iri) {
    if (!prefix.isEmpty() && !iri.equals(dataset.prefixes().get(prefix))) {
      dataset.prefixes().add(prefix, iri);
    }
  }
}
