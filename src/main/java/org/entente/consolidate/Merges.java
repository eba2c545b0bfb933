package org.entente.consolidate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Event;

/** Says of each claim of an event why it is one of its claims. */
final class Merges {

  /** Given beside the slots where they alone would not have been enough. */
  private static final String ONLY_ONE = "no other event fits";

  private final List<Integer> members;
  private final Comparison comparison;

  /** Takes the places of the claims of one event, in order. */
  Merges(List<Integer> members, Comparison comparison) {
    this.members = members;
    this.comparison = comparison;
  }

  List<Event.Merge> list() {
    return members.stream().map(this::of).toList();
  }

  /** The reason is the likeness to the claim that it agrees with best. */
  private Event.Merge of(int claim) {
    int nearest = claim;
    Likeness best = Likeness.CONFLICT;
    for (int other : members) {
      if (other != claim) {
        Likeness likeness = comparison.of(claim, other);
        if (!likeness.conflict() && (best.conflict() || likeness.score() > best.score())) {
          best = likeness;
          nearest = other;
        }
      }
    }
    if (nearest == claim) {
      return Event.Merge.alone(id(claim));
    }
    List<String> reasons = new ArrayList<>(best.reasons());
    if (!comparison.isFirm(claim, nearest, best)) {
      reasons.add(ONLY_ONE);
    }
    return new Event.Merge(id(claim), id(nearest), best.score(), reasons);
  }

  private String id(int claim) {
    return comparison.claims().get(claim).claim().id();
  }
}
