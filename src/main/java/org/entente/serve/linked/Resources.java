package org.entente.serve.linked;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.store.Store;
import org.entente.vocab.Ent;

/**
 * The IRIs of a store's resources and the paths that answer for them on whatever host the server
 * runs: {@code https://w3id.org/entente/id/actor/norway} is at {@code /entente/id/actor/norway}.
 */
public final class Resources {

  /** Path of the ontology, whose IRI ends in a hash. */
  static final String ONTOLOGY_PATH = URI.create(Ent.NS).getRawPath();

  private static final String ORIGIN_OF_TERMS = origin(Ent.NS);

  private final Store store;
  private final String origin;
  private final String basePath;

  /** Looks resources up in a store. */
  public Resources(Store store) {
    this.store = store;
    this.origin = origin(store.baseIri());
    this.basePath = URI.create(store.baseIri()).getRawPath();
  }

  private static String origin(String iri) {
    URI uri = URI.create(iri);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** Returns the path that all resources of the store begin with; ends in a slash. */
  public String basePath() {
    return basePath;
  }

  /** Returns the path of a resource below the base IRI, as it stands in a URL. */
  public String path(String iri) {
    return iri.substring(origin.length());
  }

  /**
   * Returns the resource that a path stands for, if the store says something about it.
   *
   * @param path as it came in the request, percent-encoded
   */
  public Optional<String> at(String path) {
    if (path.equals(ONTOLOGY_PATH)) {
      return known(Ent.NS);
    }
    if (path.startsWith(ONTOLOGY_PATH + "/")) {
      return known(ORIGIN_OF_TERMS + path);
    }
    return path.startsWith(basePath) ? known(origin + path) : Optional.empty();
  }

  private Optional<String> known(String iri) {
    return store.contains(iri) || isGraph(iri) ? Optional.of(iri) : Optional.empty();
  }

  /** Tells whether the store has a graph of that name. */
  boolean isGraph(String iri) {
    Node name = NodeFactory.createURI(iri);
    return iri.startsWith(store.baseIri() + "graph/")
        && store.read(() -> store.dataset().containsGraph(name));
  }
}
