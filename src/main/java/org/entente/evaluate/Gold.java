package org.entente.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The right answers for one article, as a careful reader wrote them down.
 *
 * @param article name of the article
 * @param actors the actors that it names
 * @param positions the offices that it tells of
 * @param events the events that it reports
 */
public record Gold(
    String article, List<Actor> actors, List<Position> positions, List<Event> events) {

  public Gold {
    actors = List.copyOf(actors);
    positions = List.copyOf(positions);
    events = List.copyOf(events);
  }

  /**
   * An actor.
   *
   * @param type its type in the words of gold, such as {@code Country}
   * @param names the name, then further spellings that count as right
   * @param optional whether it may be missed
   */
  public record Actor(String type, List<String> names, boolean optional) {
    public Actor {
      names = List.copyOf(names);
    }

    String name() {
      return names.get(0);
    }
  }

  /**
   * An office that somebody holds or held.
   *
   * @param person who
   * @param role the office
   * @param of spellings of the state or body that count as right; empty where any does
   * @param optional whether it may be missed
   */
  public record Position(String person, String role, List<String> of, boolean optional) {
    public Position {
      of = List.copyOf(of);
    }
  }

  /**
   * An event.
   *
   * @param id its name within the file, such as {@code E1}
   * @param type local name of its class
   * @param status local name of its status
   * @param dates dates that count as right, the best first; empty where the text gives none
   * @param roles by role its fillers, each a list of the spellings that count as right
   * @param evidence the sentences that report it
   * @param optional whether it counts neither way
   * @param cluster the same string for the same event in all articles
   */
  public record Event(
      String id,
      String type,
      String status,
      List<String> dates,
      SortedMap<String, List<List<String>>> roles,
      List<String> evidence,
      boolean optional,
      @Nullable String cluster) {

    public Event {
      dates = List.copyOf(dates);
      evidence = List.copyOf(evidence);
      SortedMap<String, List<List<String>>> copy = new TreeMap<>();
      roles.forEach((role, fillers) -> copy.put(role, fillers.stream().map(List::copyOf).toList()));
      roles = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns the fillers of a role, none if it has none. */
    List<List<String>> role(String name) {
      return roles.getOrDefault(name, List.of());
    }
  }
}
