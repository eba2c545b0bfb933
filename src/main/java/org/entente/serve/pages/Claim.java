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
  static List<Claim> of(Questions questions, String self) {
    List<Claim> claims = new ArrayList<>();
    for (Row row : questions.ask("claims", self)) {
      String iri = row.text("claim");
      claims.add(
          new Claim(claims.size() + 1, row, Fact.of(questions, iri), Quote.of(questions, iri)));
    }
    return claims;
  }
}
