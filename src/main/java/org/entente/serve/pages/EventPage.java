package org.entente.serve.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An event with all that is told of it.
 *
 * @param href the path of its IRI
 * @param row its kind, status and support
 * @param facts what it holds, with the claims that say so
 * @param stages its life
 * @param claims all of them or a part; what else there is names no others
 * @param merges why its claims count as one event
 * @param possiblySame other events that may be this one
 */
record EventPage(
    String href,
    Row row,
    List<Supported> facts,
    List<Stage> stages,
    List<Disagreement> disagreements,
    Part<Claim> claims,
    List<Merge> merges,
    List<Row> possiblySame) {

  EventPage {
    facts = List.copyOf(facts);
    stages = List.copyOf(stages);
    disagreements = List.copyOf(disagreements);
    merges = List.copyOf(merges);
    possiblySame = List.copyOf(possiblySame);
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

  /** Why a claim is one of the event's: the claim it is nearest to, and what they agree in. */
  record Merge(Row row, List<Claim> claim, List<Claim> nearest) {

    Merge {
      claim = List.copyOf(claim);
      nearest = List.copyOf(nearest);
    }
  }

  static Optional<EventPage> read(Questions questions, String iri, Place place) {
    return questions.askOne("event", iri).map(row -> read(questions, iri, row, place));
  }

  private static EventPage read(Questions questions, String iri, Row row, Place place) {
    Part<Claim> part = Claim.of(questions, iri, place);
    List<Claim> claims = part.items();
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
        part,
        questions.ask("merges", iri).stream()
            .map(merge -> merge(merge, claims))
            .filter(merge -> !merge.claim().isEmpty())
            .toList(),
        questions.ask("possibly-same", iri));
  }

  private static Merge merge(Row row, List<Claim> claims) {
    return new Merge(
        row, those(claims, Set.of(row.text("claim"))), those(claims, Set.of(row.text("nearest"))));
  }

  private static List<Claim> those(List<Claim> claims, List<Row> rows) {
    return those(claims, rows.stream().map(row -> row.text("claim")).collect(Collectors.toSet()));
  }

  private static List<Claim> those(List<Claim> claims, Set<String> iris) {
    return claims.stream().filter(claim -> iris.contains(claim.iri())).toList();
  }

  private static Supported supported(Fact fact, List<Claim> claims) {
    return new Supported(fact, claims.stream().filter(claim -> claim.says(fact)).toList());
  }

  /** Returns the claims that say so, for a disagreement's alternative. */
  List<Claim> claimsOf(Disagreement.Alternative alternative) {
    return those(claims.items(), alternative.claims());
  }
}
