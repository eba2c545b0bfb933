package org.entente.consolidate;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim's identifying slots, ready to be compared with those of many others.
 *
 * @param claim the claim
 * @param sides its actors by role
 * @param texts its identifying words by role
 * @param places ids of its places by role
 * @param date its date
 * @param items its equipment
 * @param rank how far its status is in the life of an event
 */
record Features(
    Claim claim,
    SortedMap<String, Side> sides,
    SortedMap<String, List<String>> texts,
    SortedMap<String, List<String>> places,
    @Nullable Dates date,
    List<Items> items,
    int rank) {

  /** Score of claims that can't be of one event. */
  static final int CONFLICT = Integer.MIN_VALUE;

  private static final int SAME_PERSON = 1;
  private static final int SAME_PLACE = 1;
  private static final int SAME_QUANTITY = 2;
  private static final int OTHER_QUANTITY = -3;
  private static final int SAME_VALUE = 3;
  private static final int OTHER_VALUE = -2;
  private static final int MISSING_ACTOR = -1;

  /** An order of 2014 may be cancelled in 2020, which only its number or price can show. */
  private static final int LATER_STAGE = -2;

  private static final Period LONGEST_LIFE = Period.ofYears(10);

  /** Where actors alone identify, their agreement is all there is to ask for. */
  private static final int SAME_ACTORS = 3;

  static Features of(Claim claim, Identity identity, Context context) {
    SortedMap<String, Side> sides = new TreeMap<>();
    identity.actors().forEach(r -> sides.put(r, Side.of(claim.role(r), context)));
    SortedMap<String, List<String>> texts = new TreeMap<>();
    identity.texts().forEach(r -> texts.put(r, claim.role(r).stream().map(Entity::name).toList()));
    SortedMap<String, List<String>> places = new TreeMap<>();
    identity.places().forEach(r -> places.put(r, claim.role(r).stream().map(Entity::id).toList()));
    List<Items> items = new ArrayList<>();
    if (identity.item()) {
      claim.lots().stream()
          .map(Lot::item)
          .filter(item -> !item.isText())
          .forEach(item -> items.add(Items.of(item, context)));
    }
    Dates date = identity.date() ? Dates.of(claim.date()) : null;
    int rank = Stages.rank(context.pack().statuses(), claim.status());
    return new Features(claim, sides, texts, places, date, items, rank);
  }

  /**
   * Returns how well two claims agree, or {@link #CONFLICT}. One article lists an event once, so
   * two claims of one article are of two events unless they say the very same.
   *
   * @param actors how well their actors agree, see {@link #compareActors}
   * @param item how well their equipment agrees, see {@link Items#compare(List, List)}
   */
  int compare(Features other, Identity identity, int actors, int item) {
    boolean apart = claim.article().equals(other.claim.article()) && !saysTheSame(other);
    if (apart || actors == CONFLICT || item == Items.CONFLICT) {
      return CONFLICT;
    }
    int time = compareDates(other, identity);
    int texts = time == CONFLICT ? CONFLICT : compareTexts(other);
    if (texts == CONFLICT) {
      return CONFLICT;
    }
    int score = actors + texts + comparePlaces(other) + time + item;
    score += identity.quantity() ? compareQuantities(other) : 0;
    score += identity.value() ? compareValues(other) : 0;
    return score;
  }

  private boolean saysTheSame(Features other) {
    return claim.roles().equals(other.claim.roles())
        && claim.lots().equals(other.claim.lots())
        && claim.values().equals(other.claim.values())
        && claim.status().equals(other.claim.status())
        && Objects.equals(claim.date(), other.claim.date());
  }

  /** Returns how well the actors of two claims agree, or {@link #CONFLICT}. */
  static int compareActors(
      SortedMap<String, Side> ours, SortedMap<String, Side> theirs, Identity identity) {
    int score = identity.byActorsAlone() ? SAME_ACTORS : 0;
    boolean met = false;
    for (var entry : ours.entrySet()) {
      Side other = theirs.getOrDefault(entry.getKey(), entry.getValue());
      Side.Match match = entry.getValue().compare(other, identity.symmetric());
      if (match == Side.Match.CONFLICT) {
        return CONFLICT;
      }
      met |= match != Side.Match.UNKNOWN;
      score += match == Side.Match.SAME_PERSON ? SAME_PERSON : 0;
      boolean core = identity.core().contains(entry.getKey());
      score += core && match == Side.Match.UNKNOWN ? MISSING_ACTOR : 0;
    }
    return met ? score : CONFLICT;
  }

  private int compareTexts(Features other) {
    int score = 0;
    for (var entry : texts.entrySet()) {
      List<String> theirs = other.texts.getOrDefault(entry.getKey(), List.of());
      if (!entry.getValue().isEmpty() && !theirs.isEmpty()) {
        int best = Texts.CONFLICT;
        for (String a : entry.getValue()) {
          for (String b : theirs) {
            best = Math.max(best, Texts.compare(a, b));
          }
        }
        if (best == Texts.CONFLICT) {
          return CONFLICT;
        }
        score += best;
      }
    }
    return score;
  }

  private int comparePlaces(Features other) {
    int score = 0;
    for (var entry : places.entrySet()) {
      List<String> theirs = other.places.getOrDefault(entry.getKey(), List.of());
      score += entry.getValue().stream().anyMatch(theirs::contains) ? SAME_PLACE : 0;
    }
    return score;
  }

  private int compareDates(Features other, Identity identity) {
    if (date == null || other.date == null) {
      return 0;
    }
    int match = date.compare(other.date, identity.tolerance());
    if (match != Dates.CONFLICT) {
      return match;
    }
    boolean older = date.from() < other.date.from();
    boolean laterStage = older ? rank < other.rank : other.rank < rank;
    boolean within = date.compare(other.date, LONGEST_LIFE) != Dates.CONFLICT;
    return identity.longLived() && laterStage && within ? LATER_STAGE : CONFLICT;
  }

  /**
   * Tells whether one of the two leaves open when it was, or says it less finely than the other.
   */
  boolean vagueBeside(Features other, Identity identity) {
    if (!identity.date()) {
      return false;
    }
    return date == null || other.date == null || date.precision() != other.date.precision();
  }

  /** Compares the numbers of the equipment that both name. */
  private int compareQuantities(Features other) {
    int score = 0;
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < other.items.size(); j++) {
        boolean same = items.get(i).compare(other.items.get(j)) > Items.UNKNOWN;
        if (same) {
          int match = compareLots(claim.lots().get(i), other.claim.lots().get(j));
          score = match == SAME_QUANTITY || score == 0 ? match : score;
        }
      }
    }
    return score;
  }

  private static int compareLots(Lot a, Lot b) {
    Amount orderedA = a.ordered();
    Amount orderedB = b.ordered();
    if (orderedA != null && orderedB != null) {
      return weigh(orderedA, orderedB);
    }
    if (orderedA != null && b.delivered() != null) {
      return comparePart(orderedA, b.delivered());
    }
    if (orderedB != null && a.delivered() != null) {
      return comparePart(orderedB, a.delivered());
    }
    boolean equal = a.delivered() != null && a.delivered().equals(b.delivered());
    return equal ? SAME_QUANTITY : 0;
  }

  private static int weigh(Amount a, Amount b) {
    if (!Amounts.compatible(a, b)) {
      return OTHER_QUANTITY;
    }
    return Amounts.close(a, b) ? SAME_QUANTITY : 0;
  }

  /** A delivery may be a part of what was ordered, never more. */
  private static int comparePart(Amount ordered, Amount delivered) {
    if (Amounts.compatible(ordered, delivered)) {
      return weigh(ordered, delivered);
    }
    return delivered.number().compareTo(ordered.number()) > 0 ? OTHER_QUANTITY : 0;
  }

  private int compareValues(Features other) {
    boolean shared = false;
    for (Money a : claim.values()) {
      for (Money b : other.claim.values()) {
        if (a.currency().equals(b.currency())) {
          shared = true;
          if (Amounts.close(a.amount(), b.amount())) {
            return SAME_VALUE;
          }
          if (Amounts.compatible(a.amount(), b.amount())) {
            return 0;
          }
        }
      }
    }
    return shared ? OTHER_VALUE : 0;
  }
}
