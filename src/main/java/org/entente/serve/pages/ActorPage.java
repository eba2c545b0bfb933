package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.vocab.Ent;

/**
 * An actor with the events it takes part in.
 *
 * @param href the path of its IRI
 * @param row label, class, state
 * @param names further names
 * @param matches addresses of descriptions elsewhere
 * @param offices its own ones, or those of others in it
 * @param events by heading, such as "supplier in arms transfers"
 * @param chart its deals over the years
 * @param neighbours states with the numbers of shared events
 */
record ActorPage(
    String iri,
    String href,
    Row row,
    Set<String> names,
    Set<String> matches,
    List<Row> offices,
    Map<String, List<Row>> events,
    YearChart chart,
    List<Row> neighbours) {

  static Optional<ActorPage> read(Questions questions, String iri) {
    return questions.askOne("actor", iri).map(row -> read(questions, iri, row));
  }

  private static ActorPage read(Questions questions, String iri, Row row) {
    List<Row> events = questions.ask("actor-events", iri);
    List<Row> names = questions.ask("names", iri);
    return new ActorPage(
        iri,
        questions.links().path(iri),
        row,
        texts(names, "name"),
        texts(names, "link"),
        questions.ask("offices", iri),
        byKind(events),
        YearChart.of(deals(events, Ent.supplier.getURI()), deals(events, Ent.recipient.getURI())),
        questions.ask("neighbours", iri));
  }

  private static Set<String> texts(List<Row> rows, String column) {
    Set<String> texts = new LinkedHashSet<>();
    rows.stream().filter(row -> row.has(column)).forEach(row -> texts.add(row.text(column)));
    return texts;
  }

  private static List<Row> deals(List<Row> events, String role) {
    return events.stream()
        .filter(event -> isDeal(event) && event.text("role").equals(role))
        .toList();
  }

  private static boolean isDeal(Row event) {
    return event.text("class").equals(Ent.NS + "ArmsTransfer");
  }

  /** Deals come apart by role, since selling is not buying; other kinds have their role told. */
  private static Map<String, List<Row>> byKind(List<Row> events) {
    Map<String, List<Row>> kinds = new LinkedHashMap<>();
    events.stream()
        .sorted((one, other) -> Boolean.compare(isDeal(other), isDeal(one)))
        .forEach(event -> kinds.computeIfAbsent(heading(event), h -> new ArrayList<>()).add(event));
    return kinds;
  }

  private static String heading(Row event) {
    String type = event.text("type");
    String kind = Character.toUpperCase(type.charAt(0)) + type.substring(1);
    return kind + ", as " + event.text("roleLabel");
  }
}
