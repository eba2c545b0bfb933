package org.entente.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the program says of one article, spelled as gold spells it.
 *
 * @param article name of the article
 * @param actors the actors that it names
 * @param positions the offices that it tells of
 * @param events the events that it reports: its claims
 */
public record Said(
    String article, List<Actor> actors, List<Position> positions, List<Event> events) {

  public Said {
    actors = List.copyOf(actors);
    positions = List.copyOf(positions);
    events = List.copyOf(events);
  }

  /** An actor with its type in the words of gold. */
  public record Actor(String name, String type) {}

  /**
   * An office that somebody holds or held.
   *
   * @param of the state or body; empty if none is named
   */
  public record Position(String person, String role, String of) {}

  /**
   * An event as one article tells it.
   *
   * @param type local name of its class
   * @param status local name of its status
   * @param deal what is equal for all claims that were merged into one event; null if unmerged
   * @param dates when it happened; empty or one
   * @param evidence the sentences that report it
   * @param roles names, numbers, sums and dates by role
   * @param confidence how likely it is right, from 0 to 1
   */
  public record Event(
      String type,
      String status,
      @Nullable String deal,
      List<String> dates,
      List<String> evidence,
      SortedMap<String, List<String>> roles,
      double confidence) {

    public Event {
      dates = List.copyOf(dates);
      evidence = List.copyOf(evidence);
      SortedMap<String, List<String>> copy = new TreeMap<>();
      roles.forEach((role, fillers) -> copy.put(role, List.copyOf(fillers)));
      roles = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns the fillers of a role, none if it has none. */
    List<String> role(String name) {
      return roles.getOrDefault(name, List.of());
    }
  }
}
