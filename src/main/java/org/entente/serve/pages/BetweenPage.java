package org.entente.serve.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events that connect two actors. */
record BetweenPage(Row one, String oneHref, Row other, String otherHref, List<Row> events) {

  static Optional<BetweenPage> read(Questions questions, String one, String other) {
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
                                questions.ask("between", Map.of("one", one, "other", other)))));
  }

  String title() {
    return one.text("label") + " and " + other.text("label");
  }
}
