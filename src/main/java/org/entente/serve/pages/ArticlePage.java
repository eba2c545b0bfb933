package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article with what it says.
 *
 * @param href the path of its IRI
 * @param row its metadata
 * @param claims in the order of the text
 */
record ArticlePage(
    String href, Row row, Part<Claim> claims, List<Row> mentions, List<Row> offices) {

  ArticlePage {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }

  /** A sentence and the claims that it is evidence of. */
  record Sentence(Quote quote, List<Claim> claims) {

    Sentence {
      claims = List.copyOf(claims);
    }

    /** Tells whether it is the claim's first sentence, beside which all of the claim is told. */
    boolean isFirstOf(Claim claim) {
      return claim.quotes().get(0).start() == quote.start();
    }
  }

  static Optional<ArticlePage> read(Questions questions, String iri, Place place) {
    return questions
        .askOne("article", iri)
        .map(
            row ->
                new ArticlePage(
                    questions.links().path(iri),
                    row,
                    Claim.of(questions, iri, place),
                    questions.ask("mentions", iri),
                    questions.ask("article-offices", iri)));
  }

  /** Returns its title, or its name where it has none. */
  String title() {
    return row.first("title", "name");
  }

  /** Returns the sentences that are evidence, in the order of the text. */
  List<Sentence> sentences() {
    TreeMap<Long, Sentence> sentences = new TreeMap<>();
    for (Claim claim : claims.items()) {
      for (Quote quote : claim.quotes()) {
        sentences.merge(quote.start(), new Sentence(quote, List.of(claim)), ArticlePage::together);
      }
    }
    return List.copyOf(sentences.values());
  }

  /** Joins the claims of one sentence, and shows it as the claim does that marks most. */
  private static Sentence together(Sentence one, Sentence other) {
    List<Claim> claims = new ArrayList<>(one.claims());
    claims.addAll(other.claims());
    boolean richer = other.quote().parts().size() > one.quote().parts().size();
    return new Sentence(richer ? other.quote() : one.quote(), claims);
  }
}
