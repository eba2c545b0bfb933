package org.entente.serve.pages;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/**
 * Leads from the IRIs of resources to the paths of their pages and back.
 *
 * <p>A page lies at the path of its resource's IRI, with {@code .html} behind it, on whatever host.
 */
public final class Links {

  /** Ending of the path of a page. */
  public static final String ENDING = ".html";

  /** What the IRIs of all terms begin with; the server answers at their path too. */
  private static final String VOCABULARY = Ent.NS.substring(0, Ent.NS.length() - 1);

  /** Path of the ontology, whose IRI ends in a hash. */
  public static final String ONTOLOGY = URI.create(VOCABULARY).getRawPath();

  private final String baseIri;
  private final String basePath;

  /**
   * Creates the links of a store.
   *
   * @param baseIri what the IRIs of its resources begin with
   */
  public Links(String baseIri) {
    this.baseIri = baseIri;
    String path = URI.create(baseIri).getRawPath();
    this.basePath = path == null || path.isEmpty() ? "/" : path;
  }

  /** Tells whether a resource is one of the store's own. */
  boolean holds(String iri) {
    return iri.startsWith(baseIri);
  }

  /** Returns where a browser finds a resource: its page here, or its own address elsewhere. */
  String to(String iri) {
    if (iri.startsWith(VOCABULARY)) {
      return path(iri);
    }
    if (holds(iri)) {
      return path(iri) + ENDING;
    }
    // No javascript: and the like, which a query can make.
    return Iris.isHttp(iri) ? iri : "#";
  }

  /** Returns the path of one of the store's own resources, or of a term. */
  public String path(String iri) {
    return iri.startsWith(VOCABULARY)
        ? ONTOLOGY + iri.substring(VOCABULARY.length())
        : basePath + iri.substring(baseIri.length());
  }

  /** Returns the IRI that a path stands for, given as the browser sent it. */
  public Optional<String> iri(String rawPath) {
    if (rawPath.equals(ONTOLOGY)) {
      return Optional.of(Ent.NS);
    }
    if (rawPath.startsWith(ONTOLOGY + "/")) {
      return Optional.of(VOCABULARY + rawPath.substring(ONTOLOGY.length()));
    }
    return rawPath.startsWith(basePath)
        ? Optional.of(baseIri + rawPath.substring(basePath.length()))
        : Optional.empty();
  }

  /** Returns an IRI without what all resources begin with, or its last part if it is foreign. */
  String shortened(String iri) {
    return holds(iri)
        ? iri.substring(baseIri.length())
        : iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Returns the IRI whose page lies at a path, given as the browser sent it. */
  Optional<String> resource(String rawPath) {
    return rawPath.endsWith(ENDING)
        ? iri(rawPath.substring(0, rawPath.length() - ENDING.length()))
            .filter(iri -> holds(iri) && !iri.equals(baseIri))
        : Optional.empty();
  }

  /** Makes text safe as a part of a path or the value of a parameter. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
