package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.annotate.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.PositionClaim;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Turns the offices of an article into claims, one for each person, office and body. */
final class PositionWriter {

  private final AnnotatedArticle article;
  private final Map<String, List<Office>> byPerson = new TreeMap<>();

  PositionWriter(AnnotatedArticle article, List<Office> offices) {
    this.article = article;
    for (Office office : offices) {
      byPerson.computeIfAbsent(office.person().entity().name(), p -> new ArrayList<>()).add(office);
    }
  }

  List<PositionClaim> claims() {
    List<PositionClaim> claims = new ArrayList<>();
    for (List<Office> offices : byPerson.values()) {
      List<List<Office>> groups = new ArrayList<>();
      // The fullest wording first, so that "minister" joins "foreign minister".
      List<Office> sorted =
          offices.stream()
              .sorted(
                  Comparator.comparingInt((Office o) -> o.title().of() == null ? 1 : 0)
                      .thenComparingInt(o -> -o.title().role().length())
                      .thenComparingInt(Office::sentence))
              .toList();
      for (Office office : sorted) {
        groups.stream()
            .filter(g -> same(g.get(0), office))
            .findFirst()
            .ifPresentOrElse(
                g -> g.add(office), () -> groups.add(new ArrayList<>(List.of(office))));
      }
      groups.forEach(g -> claims.add(claim(g)));
    }
    return claims.stream().sorted(Comparator.comparing(PositionClaim::id)).toList();
  }

  private static boolean same(Office fuller, Office other) {
    Entity a = fuller.title().of();
    Entity b = other.title().of();
    Entity stateA = fuller.title().ofState();
    Entity stateB = other.title().ofState();
    boolean office =
        b == null
            || (a != null && a.name().equals(b.name()))
            || (stateA != null && stateB != null && stateA.name().equals(stateB.name()));
    List<String> words = List.of(normal(fuller).split(" ", -1));
    return office && words.containsAll(List.of(normal(other).split(" ", -1)));
  }

  private static String normal(Office office) {
    return office.title().role().replace("defense", "defence");
  }

  private PositionClaim claim(List<Office> offices) {
    Office first = offices.get(0);
    TitlePhrase title = first.title();
    List<Evidence> evidence =
        offices.stream()
            .map(o -> article.sentences().get(o.sentence()).span())
            .map(span -> Evidence.quote(article.article().text(), span))
            .toList();
    boolean former = offices.stream().allMatch(o -> o.title().former());
    Entity person = first.person().entity();
    String name = article.article().name();
    return new PositionClaim(
        "position/" + name + "/" + hash(person, title.role(), title.of()),
        name,
        person,
        title.role(),
        title.of(),
        former,
        evidence);
  }

  private static String hash(Entity person, String role, @Nullable Entity of) {
    String content = person.name() + "\n" + role + "\n" + (of == null ? "" : of.name());
    return Sha256.of(content, 12);
  }
}
