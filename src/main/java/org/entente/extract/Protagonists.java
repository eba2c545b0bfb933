package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Mention;

/**
 * The two states that an article is about, if there are such: who deals with each other where its
 * words leave that open. "Chile sold Peru tanks. ... A first round of talks was held in May."
 *
 * <p>Only for roles of several that the frame infers, and only where some words of the article tell
 * of a dealing between the two.
 */
final class Protagonists {

  /** How much oftener than a third state the second must be named; tried on annotated articles. */
  private static final int CLEARLY = 2;

  private final List<Mention> pair;

  private Protagonists(List<Mention> pair) {
    this.pair = pair;
  }

  /** Counts the states named in an article, also by their persons and bodies. */
  static Protagonists of(ArticleMentions mentions, PackNames names) {
    Map<String, List<Mention>> byState = new LinkedHashMap<>();
    mentions.all().stream()
        .flatMap(names::sides)
        .forEach(m -> byState.computeIfAbsent(m.entity().name(), s -> new ArrayList<>()).add(m));
    List<List<Mention>> ranked =
        byState.values().stream()
            .sorted(Comparator.comparingInt(named -> -named.size()))
            .limit(3)
            .toList();
    boolean clear =
        ranked.size() > 1
            && ranked.get(1).size() > 1
            && (ranked.size() == 2 || ranked.get(1).size() >= CLEARLY * ranked.get(2).size());
    return new Protagonists(
        clear ? List.of(ranked.get(0).get(0), ranked.get(1).get(0)) : List.of());
  }

  /** Completes drafts of an article, and returns those that it completed. */
  List<Draft> complete(List<Draft> drafts) {
    boolean deal =
        drafts.stream()
            .anyMatch(d -> d.isComplete() && pair.stream().allMatch(p -> takesPart(d, p)));
    return pair.isEmpty() || !deal ? List.of() : drafts.stream().filter(this::complete).toList();
  }

  private static boolean takesPart(Draft draft, Mention state) {
    return draft.coreActors().anyMatch(a -> States.standsFor(a, state.entity()));
  }

  private boolean complete(Draft draft) {
    if (draft.isComplete() || draft.definite || draft.actorUnknown || !isTold(draft)) {
      return false;
    }
    for (String role : draft.trigger.frame().infers()) {
      if (SharedRoles.minimum(draft, role) > 1) {
        States.fill(draft, role, pair);
      }
    }
    return draft.isComplete();
  }

  /** Whether it says of a particular event that it takes place, when, or for how much. */
  private static boolean isTold(Draft draft) {
    boolean said =
        draft.asserted
            || !draft.dates.isEmpty()
            || !draft.values.isEmpty()
            || !draft.literals.isEmpty();
    return said && !draft.trigger.frame().needsAct();
  }
}
