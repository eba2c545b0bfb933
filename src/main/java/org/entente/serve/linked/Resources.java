package org.entente.serve.linked;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.serve.pages.Links;
import org.entente.store.Store;

/** The resources and graphs that a store knows. */
final class Resources {

  private final Store store;
  private final Links links;

  Resources(Store store, Links links) {
    this.store = store;
    this.links = links;
  }

  /**
   * Returns the resource that a path stands for, if the store says something about it.
   *
   * @param path as it came in the request, percent-encoded
   */
  Optional<String> at(String path) {
    return links.iri(path).filter(iri -> store.contains(iri) || isGraph(iri));
  }

  /** Tells whether the store has a graph of that name. */
  boolean isGraph(String iri) {
    Node name = NodeFactory.createURI(iri);
    return iri.startsWith(store.baseIri() + "graph/")
        && store.read(() -> store.dataset().containsGraph(name));
  }
}
