package org.entente.serve.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of events: all are found and put in order, and those shown are told of. */
final class Events {

  /** SPARQL's own order takes longer than all the rest of such a question. */
  private static final Comparator<Row> LATEST_FIRST =
      Comparator.comparing((Row row) -> row.text("day"))
          .reversed()
          .thenComparing(row -> row.text("event"));

  private Events() {}

  /** Puts the latest first; what has no {@code day} comes last. */
  static List<Row> latestFirst(List<Row> found) {
    return found.stream().sorted(LATEST_FIRST).toList();
  }

  /**
   * Returns a part of a list of events.
   *
   * @param found a row each event, or several
   */
  static Part<Row> part(Questions questions, List<Row> found, int size, Place place) {
    List<String> all = found.stream().map(row -> row.text("event")).distinct().toList();
    Part<String> part = Part.of(all, size, place);
    Map<String, Row> told =
        questions.askEach("events", "event", part.items()).stream()
            .collect(Collectors.toMap(row -> row.text("event"), Function.identity(), (a, b) -> a));
    return part.showing(part.items().stream().map(told::get).filter(Objects::nonNull).toList());
  }
}
