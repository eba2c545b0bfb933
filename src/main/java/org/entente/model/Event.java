package org.entente.model;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One event, merged out of the claims that tell of it.
 *
 * @param id path of its resource below the base IRI, {@code event/SLUG-HASH}
 * @param eventType local name of its class in the ontology
 * @param label one line for people, such as "Russia to Pakistan: 4 Mi-35M (2015)"
 * @param roles fillers by role, as in {@link Claim}
 * @param lots the equipment with the numbers that most independent articles give
 * @param values the sums of money that most independent articles give
 * @param status its most advanced status
 * @param date the date that most independent articles give
 * @param stages its life, in order of the dates
 * @param disagreements what the sources disagree about
 * @param merges its claims, sorted by id, with the reason why each is one
 * @param possiblySame ids of events that may be the same, of which nothing tells whether they are,
 *     sorted
 * @param sourceCount number of articles that tell of it
 * @param originCount number of those articles that speak for themselves; copies, and articles that
 *     quote the same speaker, count once
 * @param belief how sure the event is, from 0 to 1
 */
public record Event(
    String id,
    String eventType,
    String label,
    SortedMap<String, List<Entity>> roles,
    List<Lot> lots,
    List<Money> values,
    String status,
    @Nullable Edtf date,
    List<Stage> stages,
    List<Disagreement> disagreements,
    List<Merge> merges,
    List<String> possiblySame,
    int sourceCount,
    int originCount,
    double belief) {

  public Event {
    roles = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(roles));
    lots = List.copyOf(lots);
    values = List.copyOf(values);
    stages = List.copyOf(stages);
    disagreements = List.copyOf(disagreements);
    merges = List.copyOf(merges);
    possiblySame = List.copyOf(possiblySame);
  }

  /** Returns the ids of its claims, sorted. */
  public List<String> claims() {
    return merges.stream().map(Merge::claim).toList();
  }

  /** Returns the same event beside others that may be the same. */
  public Event withPossiblySame(SortedSet<String> others) {
    return new Event(
        id,
        eventType,
        label,
        roles,
        lots,
        values,
        status,
        date,
        stages,
        disagreements,
        merges,
        List.copyOf(others),
        sourceCount,
        originCount,
        belief);
  }

  /**
   * A claim of an event, and why it is one.
   *
   * @param claim id of the claim
   * @param nearest id of the claim of the event that it agrees with best; null where it is alone
   * @param score how well it agrees with that one
   * @param reasons what speaks for and against it, such as {@code equipment +2}
   */
  public record Merge(String claim, @Nullable String nearest, int score, List<String> reasons) {
    public Merge {
      reasons = List.copyOf(reasons);
    }

    /** Makes a claim that is the only one of its event. */
    public static Merge alone(String claim) {
      return new Merge(claim, null, 0, List.of());
    }
  }

  /**
   * A step in an event's life.
   *
   * @param status local name of the status that was reached
   * @param date when
   * @param claims ids of the claims that say so, sorted
   */
  public record Stage(String status, @Nullable Edtf date, List<String> claims) {
    public Stage {
      claims = List.copyOf(claims);
    }
  }

  /**
   * Values of one property that can't all be right.
   *
   * @param property local name of the property
   * @param alternatives two or more, sorted by value
   */
  public record Disagreement(String property, List<Alternative> alternatives) {
    public Disagreement {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * One of several values that sources give.
   *
   * @param value as the claims give it: an EDTF date, a plain number, {@code USD 153000000}, a
   *     status, a name
   * @param claims ids of the claims that give it, sorted
   */
  public record Alternative(String value, List<String> claims) {
    public Alternative {
      claims = List.copyOf(claims);
    }
  }
}
