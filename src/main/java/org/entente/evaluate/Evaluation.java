package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Pack;

/**
 * Scores what the program says of articles against gold.
 *
 * <p>Gold that is optional counts neither way. Names, sums and dates agree as {@link Agreement}
 * tells, events as {@link Alignment} does.
 */
public final class Evaluation {

  private static final String PERSON = "Person";

  private final Roles roles;

  /** Scores by the roles that a domain pack declares. */
  public Evaluation(Pack pack) {
    this.roles = new Roles(pack);
  }

  /**
   * Scores the articles that have gold.
   *
   * @param golds gold by article, in any order
   * @param said what the program says; articles without gold are passed over, and of an article
   *     that is not there all gold is missing
   */
  public Scores score(List<Gold> golds, List<Said> said) {
    Map<String, Said> byArticle = new HashMap<>();
    said.forEach(s -> byArticle.put(s.article(), s));
    Run run = new Run();
    golds.stream()
        .sorted(Comparator.comparing(Gold::article))
        .forEach(
            gold ->
                run.add(
                    gold,
                    byArticle.getOrDefault(
                        gold.article(),
                        new Said(gold.article(), List.of(), List.of(), List.of()))));
    return run.scores(golds.size());
  }

  /** One evaluation. */
  private final class Run {

    private final List<String> missing = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final EventCounts events = new EventCounts(roles, missing, wrong);
    private final Share types = new Share();
    private Figure actors = Figure.NONE;
    private Figure positions = Figure.NONE;

    void add(Gold gold, Said said) {
      events.add(gold, said.events());
      addActors(gold, said.actors());
      addPositions(gold, said.positions());
    }

    private void addActors(Gold gold, List<Said.Actor> said) {
      List<Gold.Actor> free = new ArrayList<>(gold.actors());
      for (Said.Actor actor : said) {
        Optional<Gold.Actor> hit = Matching.takeFirst(free, right -> agree(actor, right));
        actors = actors.plus(hit.isPresent() ? Figure.RIGHT : Figure.WRONG);
        if (hit.isEmpty()) {
          wrong.add("%s extra actor %s (%s)".formatted(gold.article(), actor.name(), actor.type()));
        } else {
          addType(gold.article(), actor, hit.get());
        }
      }
      for (Gold.Actor actor : free) {
        if (!actor.optional()) {
          actors = actors.plus(Figure.MISSED);
          missing.add("%s actor %s (%s)".formatted(gold.article(), actor.name(), actor.type()));
        }
      }
    }

    private void addType(String article, Said.Actor actor, Gold.Actor right) {
      boolean same = actor.type().equals(right.type());
      types.add(same ? 1 : 0);
      if (!same) {
        wrong.add(
            "%s actor %s: type %s, gold %s"
                .formatted(article, actor.name(), actor.type(), right.type()));
      }
    }

    private void addPositions(Gold gold, List<Said.Position> said) {
      List<Gold.Position> free = new ArrayList<>(gold.positions());
      for (Said.Position position : said) {
        boolean hit = Matching.takeFirst(free, right -> agree(position, right)).isPresent();
        positions = positions.plus(hit ? Figure.RIGHT : Figure.WRONG);
        if (!hit) {
          wrong.add(
              "%s extra position %s / %s / %s"
                  .formatted(gold.article(), position.person(), position.role(), position.of()));
        }
      }
      for (Gold.Position position : free) {
        if (!position.optional()) {
          positions = positions.plus(Figure.MISSED);
          missing.add(
              "%s position %s / %s / %s"
                  .formatted(
                      gold.article(),
                      position.person(),
                      position.role(),
                      Listed.spellings(position.of())));
        }
      }
    }

    Scores scores(int articles) {
      return new Scores(
          articles,
          EventCounts.total(events.byType),
          events.repeats(),
          events.byType,
          EventCounts.total(events.byRole),
          events.byRole,
          events.status(),
          events.dates(),
          events.byConfidence,
          events.merging(),
          actors,
          types.value(),
          positions,
          missing,
          wrong);
    }
  }

  private static boolean agree(Said.Actor said, Gold.Actor right) {
    return Agreement.ofName(said.name(), right.names(), right.type().equals(PERSON));
  }

  private static boolean agree(Said.Position said, Gold.Position right) {
    return Agreement.ofName(said.person(), List.of(right.person()), true)
        && sameOffice(said.role(), right.role())
        && (right.of().isEmpty() || Agreement.ofName(said.of(), right.of(), false));
  }

  /** Half of the words of the office will do: "minister" for "defence minister". */
  private static boolean sameOffice(String said, String right) {
    Set<String> words = Agreement.words(right);
    long shared = Agreement.words(said).stream().filter(words::contains).count();
    return 2 * shared >= words.size();
  }
}
