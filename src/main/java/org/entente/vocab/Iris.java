package org.entente.vocab;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Mints the IRIs of resources below a base IRI and leads back from them.
 *
 * <p>Model ids are paths such as {@code actor/russia} or {@code claim/ARTICLE/HASH}; their slashes
 * stay slashes, everything but letters, digits and {@code -._~} is percent-encoded. Segments that
 * clients and servers would resolve away (empty, {@code .}, {@code ..}) get a {@code ~} before
 * them, so that a hostile name cannot climb.
 *
 * <pre>{@code
 * Iris iris = new Iris(Iris.DEFAULT_BASE);
 * iris.resource("actor/russia"); // https://w3id.org/entente/id/actor/russia
 * iris.id("https://w3id.org/entente/id/actor/russia"); // actor/russia
 * }</pre>
 */
public final class Iris {

  /** The base that the files of the domain pack use. */
  public static final String DEFAULT_BASE = "https://w3id.org/entente/id/";

  private static final String ARTICLES = "article/";
  private static final String ARTICLE_GRAPHS = "graph/article/";

  private final String base;

  /**
   * Mints below a base IRI.
   *
   * @param base absolute http or https IRI; a slash is added where it ends in none
   * @throws IllegalArgumentException if it is no such IRI
   */
  public Iris(String base) {
    if (!isHttp(base) || base.contains("?") || base.contains("#")) {
      throw new IllegalArgumentException("not a base IRI: \"" + base + "\"");
    }
    this.base = base.endsWith("/") ? base : base + "/";
  }

  /** Tells whether a text is an absolute http or https IRI in ASCII. */
  public static boolean isHttp(String iri) {
    try {
      URI uri = URI.create(iri);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && iri.chars().allMatch(c -> c < 128);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns the base IRI, with a slash at its end. */
  public String base() {
    return base;
  }

  /** Returns the IRI of an article by its name. */
  public String article(String name) {
    return resource(ARTICLES + name);
  }

  /** Returns the IRI of the named graph that holds what an article gave. */
  public String graph(String article) {
    return resource(ARTICLE_GRAPHS + article);
  }

  /** Returns the IRI that the graph of every article starts with. */
  public String articleGraphs() {
    return base + ARTICLE_GRAPHS;
  }

  /** Returns the IRI of the named graph of events, actors and disagreements. */
  public String knowledge() {
    return base + "graph/knowledge";
  }

  /** Returns the IRI of the named graph that describes the whole. */
  public String about() {
    return base + "graph/about";
  }

  /** Returns the IRI of the named graph that holds the ontology. */
  public String ontology() {
    return base + "graph/ontology";
  }

  /** Returns the IRI of the data set as a whole. */
  public String dataset() {
    return base + "dataset";
  }

  /** Returns the IRI of a model id such as {@code actor/russia}. */
  public String resource(String id) {
    return base + encodePath(id);
  }

  /** Returns an IRI under another one, with each part as one segment. */
  public static String child(String parent, String... parts) {
    return parent
        + "/"
        + Arrays.stream(parts).map(Iris::encodeSegment).collect(Collectors.joining("/"));
  }

  /** Tells whether an IRI lies below the base. */
  public boolean holds(String iri) {
    return iri.startsWith(base);
  }

  /**
   * Returns the model id of a resource.
   *
   * @throws IllegalArgumentException if the IRI does not lie below the base
   */
  public String id(String iri) {
    if (!holds(iri)) {
      throw new IllegalArgumentException("not below " + base + ": \"" + iri + "\"");
    }
    return Arrays.stream(iri.substring(base.length()).split("/", -1))
        .map(Iris::decodeSegment)
        .collect(Collectors.joining("/"));
  }

  /** Returns the name of the article that an article's IRI stands for. */
  public String articleName(String iri) {
    return nameAfter(ARTICLES, iri);
  }

  /** Returns the name of the article whose graph an IRI names. */
  public String articleOfGraph(String graph) {
    return nameAfter(ARTICLE_GRAPHS, graph);
  }

  private String nameAfter(String folder, String iri) {
    String id = id(iri);
    if (!id.startsWith(folder)) {
      throw new IllegalArgumentException("not an article: \"" + iri + "\"");
    }
    return id.substring(folder.length());
  }

  private static String encodePath(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(Iris::encodeSegment)
        .collect(Collectors.joining("/"));
  }

  private static String encodeSegment(String segment) {
    if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
      return "~" + segment;
    }
    StringBuilder out = new StringBuilder();
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean escapesLeadingTilde = c == '~' && out.isEmpty();
      if (isUnreserved(c) && !escapesLeadingTilde) {
        out.append(c);
      } else {
        out.append('%').append("%02x".formatted((int) c).toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  private static String decodeSegment(String segment) {
    String rest = segment.startsWith("~") ? segment.substring(1) : segment;
    return URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
