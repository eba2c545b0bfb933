package org.entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form in which the result of a query is written. */
@SuppressWarnings("ImmutableEnumChecker") // Jena's format objects never change.
public enum ResultFormat {
  /** For people: a table of text, or Turtle for a graph. */
  TABLE(ResultSetLang.RS_Text, RDFFormat.TURTLE_PRETTY),
  /** Comma-separated values, or N-Triples for a graph. */
  CSV(ResultSetLang.RS_CSV, RDFFormat.NTRIPLES),
  /** Tab-separated values in RDF syntax, or N-Triples for a graph. */
  TSV(ResultSetLang.RS_TSV, RDFFormat.NTRIPLES),
  /** SPARQL results in JSON, or JSON-LD for a graph. */
  JSON(ResultSetLang.RS_JSON, RDFFormat.JSONLD11_PRETTY),
  /** SPARQL results in XML, or RDF/XML for a graph. */
  XML(ResultSetLang.RS_XML, RDFFormat.RDFXML_PLAIN),
  /** Turtle for a graph; a table for rows, which Turtle cannot hold. */
  TURTLE(ResultSetLang.RS_Text, RDFFormat.TURTLE_PRETTY);

  final Lang rows;
  final RDFFormat graph;

  ResultFormat(Lang rows, RDFFormat graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /**
   * Returns the format of that name, in any case.
   *
   * @throws IllegalArgumentException naming the formats there are
   */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format \"%s\"; there are %s".formatted(name, names())));
  }

  private static String names() {
    return Arrays.stream(values())
        .map(f -> f.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
