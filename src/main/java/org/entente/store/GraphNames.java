package org.entente.store;

/**
 * The names of the graphs of a store.
 *
 * @param baseIri what all its resources begin with, such as {@code https://w3id.org/entente/id/}
 */
public record GraphNames(String baseIri) {

  /** Returns what the name of every article graph begins with. */
  public String articlePrefix() {
    return baseIri + "graph/article/";
  }

  /** Returns the name of the graph of what is derived from all claims. */
  public String knowledge() {
    return baseIri + "graph/knowledge";
  }

  /** Returns the name of the graph that describes the data set and its builds. */
  public String about() {
    return baseIri + "graph/about";
  }

  /** Returns the name of the graph that holds the ontology. */
  public String ontology() {
    return baseIri + "graph/ontology";
  }

  String requireArticle(String graphIri) {
    if (!graphIri.startsWith(articlePrefix())) {
      throw new IllegalArgumentException(
          "no article graph of this store, whose names begin with "
              + articlePrefix()
              + ": "
              + graphIri);
    }
    return graphIri;
  }
}
