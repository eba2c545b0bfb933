package org.entente.model;

import java.util.List;
import java.util.SortedMap;
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
 * @param claims ids of its claims, sorted
 * @param sourceCount number of articles that tell of it
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
    List<String> claims,
    int sourceCount,
    double belief) {

  public Event {
    roles = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(roles));
    lots = List.copyOf(lots);
    values = List.copyOf(values);
    stages = List.copyOf(stages);
    disagreements = List.copyOf(disagreements);
    claims = List.copyOf(claims);
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
