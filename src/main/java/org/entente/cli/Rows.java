package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.ResultFormat;

/** Rows of a query over a store, as text by the name of the variable. */
final class Rows {

  static final Duration LIMIT = Duration.ofMinutes(1);

  private static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private Rows() {}

  static List<Map<String, String>> of(StoreReader store, String query) {
    return rows(answer(store, PREFIXES + query));
  }

  /** Returns the answer of a query that brings its own prefixes, its columns in their order. */
  static Table table(StoreReader store, String query) {
    JsonNode answer = answer(store, query);
    List<String> columns = new ArrayList<>();
    answer.path("head").path("vars").forEach(v -> columns.add(v.asText()));
    List<List<String>> cells = new ArrayList<>();
    for (Map<String, String> row : rows(answer)) {
      cells.add(columns.stream().map(c -> row.getOrDefault(c, "")).toList());
    }
    return new Table(columns, cells);
  }

  private static JsonNode answer(StoreReader store, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      store.query(query, ResultFormat.JSON, LIMIT, out);
      return new ObjectMapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> rows(JsonNode answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode binding : answer.path("results").path("bindings")) {
      Map<String, String> row = new LinkedHashMap<>();
      binding.properties().forEach(e -> row.put(e.getKey(), e.getValue().path("value").asText()));
      rows.add(row);
    }
    return rows;
  }

  /**
   * Tells whether a store holds something of what a user named.
   *
   * @param pattern of a query, with %s in place of the IRI
   * @param iri whatever the user gave; false if it is no address
   */
  static boolean holds(StoreReader store, String pattern, String iri) {
    return iri.matches("https?://[^\\s<>\"{}|^`\\\\]+")
        && !of(store, "SELECT * { " + pattern.formatted(iri) + " } LIMIT 1").isEmpty();
  }

  /** Returns what a row has of a variable, as it may be printed; empty where it has nothing. */
  static String cell(Map<String, String> row, String name) {
    return Text.oneLine(row.getOrDefault(name, ""));
  }

  /** Returns a literal that stands for the text in a query, whatever characters it has. */
  static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ') {
                out.appendCodePoint(c);
              } else {
                out.append(String.format("\\U%08X", c));
              }
            });
    return out.append('"').toString();
  }
}
