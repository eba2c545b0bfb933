package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * What sources disagree about.
 *
 * @param row event and property
 */
record Disagreement(Row row, List<Alternative> alternatives) {

  Disagreement {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * One of the values given.
   *
   * @param claims a row each claim that gives it
   */
  record Alternative(String value, List<Row> claims) {

    Alternative {
      claims = List.copyOf(claims);
    }
  }

  /** Returns those on one event. */
  static List<Disagreement> on(Questions questions, String event) {
    return group(questions.ask("disagreements", event));
  }

  /** Returns all of them, those with most sources first. */
  static List<Disagreement> all(Questions questions) {
    return group(questions.ask("disagreements"));
  }

  private static List<Disagreement> group(List<Row> rows) {
    List<Disagreement> found = new ArrayList<>();
    Row.groups(rows, "disagreement")
        .forEach(
            same -> {
              List<Alternative> alternatives =
                  Row.groups(same, "alternative").stream()
                      .map(claims -> new Alternative(claims.get(0).text("value"), claims))
                      .toList();
              found.add(new Disagreement(same.get(0), alternatives));
            });
    return found;
  }
}
