package org.entente.consolidate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/** Says of each claim of an event why it is one of its claims. */
final class Merges {

  /** Given beside the slots where they alone would not have been enough. */
  private static final String ONLY_ONE = "no other event fits";

  private final List<Features> claims;
  private final Identity identity;

  /** Takes the claims of one event, sorted by id. */
  Merges(List<Features> claims, Identity identity) {
    this.claims = claims;
    this.identity = identity;
  }

  List<Event.Merge> list() {
    List<Event.Merge> merges = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      merges.add(of(i));
    }
    return merges;
  }

  /** The reason is the likeness to the claim that it agrees with best. */
  private Event.Merge of(int index) {
    Features claim = claims.get(index);
    @Nullable Features nearest = null;
    Likeness best = Likeness.CONFLICT;
    for (int i = 0; i < claims.size(); i++) {
      if (i != index) {
        Features other = claims.get(i);
        Likeness likeness = claim.compare(other, identity);
        if (!likeness.conflict() && (best.conflict() || likeness.score() > best.score())) {
          best = likeness;
          nearest = other;
        }
      }
    }
    if (nearest == null) {
      return Event.Merge.alone(claim.claim().id());
    }
    List<String> reasons = new ArrayList<>(best.reasons());
    if (!Clusters.isFirm(claim, nearest, best, identity)) {
      reasons.add(ONLY_ONE);
    }
    return new Event.Merge(claim.claim().id(), nearest.claim().id(), best.score(), reasons);
  }
}
