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
 * @param list the only list that it shows; empty if all
 * @param row label, class, state
 * @param names further names
 * @param matches addresses of descriptions elsewhere
 * @param offices its own ones, or those of others in it
 * @param articles those that mention it
 * @param chart its deals over the years
 * @param neighbours states with the numbers of shared events
 */
record ActorPage(
    String iri,
    String href,
    String list,
    Row row,
    Set<String> names,
    Set<String> matches,
    Part<Row> offices,
    List<Kind> kinds,
    Part<Row> articles,
    YearChart chart,
    List<Row> neighbours) {

  /** How many items of each kind stand beside those of the others. */
  private static final int FEW = 30;

  private static final String OFFICES = "positions";
  private static final String ARTICLES = "articles";

  ActorPage {
    kinds = List.copyOf(kinds);
    neighbours = List.copyOf(neighbours);
  }

  /**
   * Events of one class in which the actor has one role.
   *
   * @param heading such as "Visit, as visitor"
   */
  record Kind(String heading, Part<Row> events) {}

  /**
   * Reads all of it, or one list of it alone.
   *
   * @param list the name of a list, as it stands in the address of its parts; empty for all
   */
  static Optional<ActorPage> read(Questions questions, String iri, String list, Place place) {
    return questions
        .askOne("actor", iri)
        .map(
            row ->
                list.isEmpty()
                    ? whole(questions, iri, row, place)
                    : list(questions, iri, row, list, place));
  }

  private static ActorPage whole(Questions questions, String iri, Row row, Place place) {
    List<Row> events = questions.ask("actor-events", iri);
    List<Row> names = questions.ask("names", iri);
    List<Kind> kinds = new ArrayList<>();
    byKind(events)
        .forEach((name, rows) -> kinds.add(kind(questions, rows, FEW, list(place, name))));
    return new ActorPage(
        iri,
        questions.links().path(iri),
        "",
        row,
        texts(names, "name"),
        texts(names, "link"),
        Part.of(questions.ask("offices", iri), FEW, list(place, OFFICES)),
        kinds,
        Part.of(articles(questions, iri), FEW, list(place, ARTICLES)),
        YearChart.of(deals(events, Ent.supplier.getURI()), deals(events, Ent.recipient.getURI())),
        questions.ask("neighbours", iri));
  }

  private static ActorPage list(
      Questions questions, String iri, Row row, String list, Place place) {
    List<Row> offices = List.of();
    List<Row> articles = List.of();
    List<Row> events = List.of();
    switch (list) {
      case OFFICES -> offices = questions.ask("offices", iri);
      case ARTICLES -> articles = articles(questions, iri);
      default -> events = byKind(questions.ask("actor-events", iri)).getOrDefault(list, List.of());
    }
    return new ActorPage(
        iri,
        questions.links().path(iri),
        list,
        row,
        Set.of(),
        Set.of(),
        Part.of(offices, Part.SIZE, place),
        events.isEmpty() ? List.of() : List.of(kind(questions, events, Part.SIZE, place)),
        Part.of(articles, Part.SIZE, place),
        YearChart.of(List.of(), List.of()),
        List.of());
  }

  /** Tells whether it traded arms with any of its neighbours. */
  boolean hasDeals() {
    return neighbours.stream().anyMatch(row -> row.number("supplied") + row.number("received") > 0);
  }

  private static List<Row> articles(Questions questions, String iri) {
    return Row.latestFirst(questions.ask("mentioning", iri), "issued", "name");
  }

  private static Place list(Place place, String name) {
    return place.from(1).with("list=" + Links.encode(name));
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

  /** Deals come first; they come apart by role, since selling is not buying. */
  private static Map<String, List<Row>> byKind(List<Row> events) {
    Map<String, List<Row>> kinds = new LinkedHashMap<>();
    Events.latestFirst(events).stream()
        .sorted((one, other) -> Boolean.compare(isDeal(other), isDeal(one)))
        .forEach(
            event ->
                kinds
                    .computeIfAbsent(
                        event.localName("class") + "-" + event.localName("role"),
                        name -> new ArrayList<>())
                    .add(event));
    return kinds;
  }

  private static Kind kind(Questions questions, List<Row> events, int size, Place place) {
    Row first = events.get(0);
    String type = first.text("type");
    String heading =
        Character.toUpperCase(type.charAt(0))
            + type.substring(1)
            + ", as "
            + first.text("roleLabel");
    return new Kind(heading, Events.part(questions, events, size, place));
  }
}
