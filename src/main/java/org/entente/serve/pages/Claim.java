package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim with what it says and the sentences that say so.
 *
 * @param number its place in the list, from 1
 * @param row what {@code claims.rq} tells of it
 */
record Claim(int number, Row row, List<Fact> facts, List<Quote> quotes) {

  Claim {
    facts = List.copyOf(facts);
    quotes = List.copyOf(quotes);
  }

  String iri() {
    return row.text("claim");
  }

  /** Returns the title of its article, or its name where it has none. */
  String title() {
    return row.first("title", "name");
  }

  /** Tells whether the claim gives the value. */
  boolean says(Fact fact) {
    return facts.stream().anyMatch(fact::agreesWith);
  }

  /** Returns the claims that tell of an event, or that an article makes. */
  static Part<Claim> of(Questions questions, String self, Place place) {
    Part<Row> rows = Part.of(questions.ask("claims", self), Part.SIZE, place);
    List<Claim> claims = new ArrayList<>();
    for (Row row : rows.items()) {
      String iri = row.text("claim");
      int number = rows.before() + claims.size() + 1;
      claims.add(new Claim(number, row, Fact.of(questions, iri), Quote.of(questions, iri)));
    }
    return rows.showing(claims);
  }
}
