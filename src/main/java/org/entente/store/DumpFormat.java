package org.entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A form in which graphs are dumped. */
public enum DumpFormat {
  /** Triples, by subject, with prefixes. */
  TURTLE("ttl", "text/turtle", false),
  /** The same with the names of the graphs. */
  TRIG("trig", "application/trig", true),
  /** One quad a line. */
  NQUADS("nq", "application/n-quads", true),
  /** One triple a line. */
  NT("nt", "application/n-triples", false),
  /** JSON-LD with graphs. */
  JSONLD("jsonld", "application/ld+json", true),
  /** RDF/XML. */
  RDFXML("rdf", "application/rdf+xml", false);

  private final String extension;
  private final String mediaType;
  private final boolean quads;

  DumpFormat(String extension, String mediaType, boolean quads) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.quads = quads;
  }

  /** Returns the usual ending of a file's name, without a dot. */
  public String extension() {
    return extension;
  }

  /** Returns the registered media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns whether it keeps the names of graphs. */
  public boolean quads() {
    return quads;
  }

  /**
   * Returns the format of that name, in any case, or of that ending.
   *
   * @throws IllegalArgumentException naming the formats there are
   */
  public static DumpFormat of(String name) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(name) || f.extension.equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format \"%s\"; there are %s"
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(f -> f.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }
}
