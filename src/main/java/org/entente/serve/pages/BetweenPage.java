package org.entente.serve.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events that connect two actors. */
record BetweenPage(Row one, String oneHref, Row other, String otherHref, Part<Row> events) {

  static Optional<BetweenPage> read(Questions questions, String one, String other, Place place) {
    Links links = questions.links();
    if (!links.holds(one) || !links.holds(other)) {
      return Optional.empty();
    }
    return questions
        .askOne("actor", one)
        .flatMap(
            first ->
                questions
                    .askOne("actor", other)
                    .map(
                        second ->
                            new BetweenPage(
                                first,
                                links.to(one),
                                second,
                                links.to(other),
                                events(questions, one, other, place))));
  }

  private static Part<Row> events(Questions questions, String one, String other, Place place) {
    List<Row> found = questions.ask("between", Map.of("one", one, "other", other));
    return Events.part(questions, Events.latestFirst(found), Part.SIZE, place);
  }

  String title() {
    return one.text("label") + " and " + other.text("label");
  }
}
