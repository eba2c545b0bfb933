package org.entente.consolidate;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Lot;
import org.jspecify.annotations.Nullable;

/**
 * A claim's identifying slots, ready to be compared with those of many others.
 *
 * @param claim the claim
 * @param sides its actors by role
 * @param texts its identifying words by role
 * @param places ids of its places by role
 * @param date its date
 * @param lots its equipment, as far as it is linked, with the numbers
 * @param items the same equipment, ready to be compared
 * @param wording the words of its sentences
 * @param rank how far its status is in the life of an event
 */
record Features(
    Claim claim,
    SortedMap<String, Side> sides,
    SortedMap<String, List<String>> texts,
    SortedMap<String, List<String>> places,
    @Nullable Dates date,
    List<Lot> lots,
    List<Items> items,
    Wording wording,
    int rank) {

  /** Weight of slots that can't be of one event. */
  static final int CONFLICT = Integer.MIN_VALUE;

  private static final int SAME_PERSON = 1;
  private static final int SAME_PLACE = 1;

  /** An article may name the palace where another names the city. */
  private static final int OTHER_PLACE = -1;

  private static final int MISSING_ACTOR = -1;

  /** Who gives and who receives, both the same, leave few other events to mean. */
  private static final int BOTH_SIDES = 1;

  /** An order of 2014 may be cancelled in 2020, which only its number or price can show. */
  private static final int LATER_STAGE = -2;

  /** Visits, talks and exercises of the same actors recur. */
  private static final int NO_DATE = -1;

  private static final Period LONGEST_LIFE = Period.ofYears(10);

  /** Where actors alone identify, their agreement is all there is to ask for. */
  private static final int SAME_ACTORS = 3;

  static Features of(Claim claim, Identity identity, Context context) {
    SortedMap<String, Side> sides = new TreeMap<>();
    identity.actors().forEach(r -> sides.put(r, Side.of(claim.role(r), context)));
    SortedMap<String, List<String>> texts = new TreeMap<>();
    identity.texts().forEach(r -> texts.put(r, claim.role(r).stream().map(Entity::name).toList()));
    SortedMap<String, List<String>> places = new TreeMap<>();
    identity.places().forEach(r -> places.put(r, tellingPlaces(claim.role(r), sides, context)));
    List<Lot> lots = identity.item() ? lots(claim) : List.of();
    List<Items> items = lots.stream().map(lot -> Items.of(lot.item(), context)).toList();
    Dates date = identity.date() ? Dates.of(claim.date()) : null;
    Wording wording = identity.wording() ? Wording.of(claim) : Wording.NONE;
    int rank = Stages.rank(context.pack(), claim.status());
    return new Features(claim, sides, texts, places, date, lots, items, wording, rank);
  }

  /** Returns the lots of a claim but those of things that only words name. */
  static List<Lot> lots(Claim claim) {
    return claim.lots().stream().filter(lot -> !lot.item().isText()).toList();
  }

  /** What happens in the capital of a party happens where most of its events do. */
  private static List<String> tellingPlaces(
      List<Entity> places, SortedMap<String, Side> sides, Context context) {
    return places.stream()
        .filter(
            place -> {
              String state = context.stateOf(place);
              return state == null
                  || sides.values().stream().noneMatch(s -> s.tokens().contains(state));
            })
        .map(Entity::id)
        .toList();
  }

  /**
   * Returns how well two claims agree. One article lists an event once, so two claims of one
   * article are of two events unless they say the very same.
   *
   * @param actors how well their actors agree, see {@link #compareActors}
   * @param item how well their equipment agrees, see {@link Items#compare(List, List)}
   * @param name how well their identifying words agree, see {@link #compareTexts}
   */
  Likeness compare(Features other, Identity identity, int actors, int item, int name) {
    if (actors == CONFLICT || item == Items.CONFLICT || name == CONFLICT) {
      return Likeness.CONFLICT;
    }
    boolean apart = claim.article().equals(other.claim.article()) && !saysTheSame(other);
    int time = apart ? CONFLICT : compareDates(other, identity);
    if (time == CONFLICT) {
      return Likeness.CONFLICT;
    }
    return new Likeness(
        false,
        actors,
        name,
        comparePlaces(other),
        time,
        item,
        identity.quantity() ? Numbers.compareQuantities(this, other) : 0,
        identity.value() ? Numbers.compareValues(claim.values(), other.claim.values()) : 0,
        wording.compare(other.wording));
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
    boolean complete = identity.longLived() && !identity.symmetric();
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
      complete &= !core || match != Side.Match.UNKNOWN;
    }
    return met ? score + (complete ? BOTH_SIDES : 0) : CONFLICT;
  }

  /** Returns how well the identifying words of two claims agree, or {@link #CONFLICT}. */
  static int compareTexts(
      SortedMap<String, List<String>> ours, SortedMap<String, List<String>> others) {
    int score = 0;
    for (var entry : ours.entrySet()) {
      List<String> theirs = others.getOrDefault(entry.getKey(), List.of());
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
      if (!entry.getValue().isEmpty() && !theirs.isEmpty()) {
        score += entry.getValue().stream().anyMatch(theirs::contains) ? SAME_PLACE : OTHER_PLACE;
      }
    }
    return score;
  }

  private int compareDates(Features other, Identity identity) {
    if (date == null || other.date == null) {
      boolean open = identity.date() && date == null && other.date == null;
      return open && !identity.longLived() ? NO_DATE : 0;
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
   * Tells whether one of the two leaves open who it was or when, or says when less finely than the
   * other.
   */
  boolean vagueBeside(Features other, Identity identity) {
    if (leavesOpen(identity) || other.leavesOpen(identity)) {
      return true;
    }
    if (!identity.date()) {
      return false;
    }
    return date == null || other.date == null || date.precision() != other.date.precision();
  }

  private boolean leavesOpen(Identity identity) {
    return identity.core().stream().anyMatch(r -> claim.role(r).isEmpty());
  }
}
