package org.entente.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which claims share which keys of blocks, so that the block of a claim is found without reading
 * all claims, and which persons share a family name. Like the fingerprints it lies in the storage's
 * own default graph, where queries do not see it.
 */
public final class BlockIndex {

  private static final Node KEY = NodeFactory.createURI("https://w3id.org/entente/ns#blockKey");

  private final DatasetGraph dataset;

  BlockIndex(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Returns the keys of a claim or person by its IRI; none if it is not known. */
  public SortedSet<String> keys(String claim) {
    SortedSet<String> keys = new TreeSet<>();
    dataset
        .find(Quad.defaultGraphIRI, NodeFactory.createURI(claim), KEY, Node.ANY)
        .forEachRemaining(q -> keys.add(q.getObject().getLiteralLexicalForm()));
    return keys;
  }

  /** Returns the IRIs of the claims or persons that have a key. */
  public SortedSet<String> having(String key) {
    SortedSet<String> having = new TreeSet<>();
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, KEY, NodeFactory.createLiteralString(key))
        .forEachRemaining(q -> having.add(q.getSubject().getURI()));
    return having;
  }

  /** Puts keys by claim in the place of all that are stored. */
  void replace(Map<String, ? extends Collection<String>> keys) {
    change(stored(Node.ANY), keys);
  }

  /** Puts keys in the place of those of the same claims. */
  void update(Map<String, ? extends Collection<String>> keys) {
    Set<Quad> stored = new HashSet<>();
    keys.keySet().forEach(claim -> stored.addAll(stored(NodeFactory.createURI(claim))));
    change(stored, keys);
  }

  private Set<Quad> stored(Node claim) {
    Set<Quad> stored = new HashSet<>();
    dataset.find(Quad.defaultGraphIRI, claim, KEY, Node.ANY).forEachRemaining(stored::add);
    return stored;
  }

  private void change(Set<Quad> stored, Map<String, ? extends Collection<String>> keys) {
    Set<Quad> wanted = new HashSet<>();
    keys.forEach((claim, own) -> own.forEach(key -> wanted.add(quad(claim, key))));
    stored.stream().filter(q -> !wanted.contains(q)).forEach(dataset::delete);
    wanted.stream().filter(q -> !stored.contains(q)).forEach(dataset::add);
  }

  private static Quad quad(String claim, String key) {
    return Quad.create(
        Quad.defaultGraphIRI,
        NodeFactory.createURI(claim),
        KEY,
        NodeFactory.createLiteralString(key));
  }
}
