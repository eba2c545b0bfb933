package org.entente.serve.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event with all that is told of it.
 *
 * @param href the path of its IRI
 * @param row its kind, status and support
 * @param facts what it holds, with the claims that say so
 * @param stages its life
 * @param shared the facts in which several claims agree, which is why they count as one event
 */
record EventPage(
    String href,
    Row row,
    List<Supported> facts,
    List<Stage> stages,
    List<Disagreement> disagreements,
    List<Claim> claims,
    List<Supported> shared) {

  EventPage {
    facts = List.copyOf(facts);
    stages = List.copyOf(stages);
    disagreements = List.copyOf(disagreements);
    claims = List.copyOf(claims);
    shared = List.copyOf(shared);
  }

  /** A fact and the claims that say so. */
  record Supported(Fact fact, List<Claim> claims) {

    Supported {
      claims = List.copyOf(claims);
    }
  }

  /** A step of its life, with the claims that tell of it. */
  record Stage(Row row, List<Claim> claims) {

    Stage {
      claims = List.copyOf(claims);
    }
  }

  static Optional<EventPage> read(Questions questions, String iri) {
    return questions.askOne("event", iri).map(row -> read(questions, iri, row));
  }

  private static EventPage read(Questions questions, String iri, Row row) {
    List<Claim> claims = Claim.of(questions, iri);
    List<Stage> stages =
        Row.groups(questions.ask("stages", iri), "stage").stream()
            .map(rows -> new Stage(rows.get(0), those(claims, rows)))
            .toList();
    return new EventPage(
        questions.links().path(iri),
        row,
        Fact.of(questions, iri).stream().map(fact -> supported(fact, claims)).toList(),
        stages,
        Disagreement.on(questions, iri),
        claims,
        shared(claims));
  }

  private static List<Claim> those(List<Claim> claims, List<Row> rows) {
    Set<String> wanted = new LinkedHashSet<>();
    rows.forEach(row -> wanted.add(row.text("claim")));
    return claims.stream().filter(claim -> wanted.contains(claim.iri())).toList();
  }

  private static Supported supported(Fact fact, List<Claim> claims) {
    return new Supported(fact, claims.stream().filter(claim -> claim.says(fact)).toList());
  }

  private static List<Supported> shared(List<Claim> claims) {
    Set<Fact> facts = new LinkedHashSet<>();
    claims.forEach(claim -> facts.addAll(claim.facts()));
    return facts.stream()
        .filter(fact -> !fact.property().equals("status"))
        .map(fact -> supported(fact, claims))
        .filter(supported -> supported.claims().size() > 1)
        .toList();
  }

  /** Returns the claims that say so, for a disagreement's alternative. */
  List<Claim> claimsOf(Disagreement.Alternative alternative) {
    return those(claims, alternative.claims());
  }
}
