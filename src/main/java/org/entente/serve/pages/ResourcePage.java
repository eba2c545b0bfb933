package org.entente.serve.pages;

import java.util.List;
import java.util.Optional;

/**
 * Any other resource: what is said of it and what refers to it.
 *
 * @param href the path of its IRI
 * @param events those of a piece of equipment or a place
 */
record ResourcePage(
    String href, String title, List<List<Row>> properties, Part<Row> events, List<Row> referring) {

  /** How many references are shown; the question has the same limit. */
  static final int REFERRING = 100;

  static Optional<ResourcePage> read(Questions questions, String iri, Place place) {
    List<Row> rows = questions.ask("resource", iri);
    List<Row> referring = questions.ask("referring", iri);
    if (rows.isEmpty() && referring.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ResourcePage(
            questions.links().path(iri),
            title(rows, questions.links(), iri),
            Row.groups(rows, "property"),
            Events.part(
                questions, Events.latestFirst(questions.ask("item-events", iri)), Part.SIZE, place),
            referring));
  }

  private static String title(List<Row> rows, Links links, String iri) {
    return rows.stream()
        .filter(row -> row.text("property").matches(".*([#/])(prefLabel|label|title)"))
        .map(row -> row.text("value"))
        .findFirst()
        .orElse(links.shortened(iri));
  }
}
