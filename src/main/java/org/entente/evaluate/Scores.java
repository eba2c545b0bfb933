package org.entente.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well the program reads a set of articles.
 *
 * @param articles number of articles with gold
 * @param events how many events were found
 * @param repeats how many of the wrong events tell once more of one that was found
 * @param byType the same by event class
 * @param arguments how many fillers of roles were found
 * @param byRole the same by role
 * @param status which share of the matched events has the right status
 * @param dates which share of the matched events that have a date has the right one; a half counts
 *     for a coarser or finer form
 * @param byConfidence how many of the events to which the program gave a confidence were right, by
 *     that confidence
 * @param merging pairs of events of two articles that are one event
 * @param actors how many actors were found
 * @param actorTypes which share of the actors found has the right type
 * @param positions how many offices were found
 * @param missing what gold has and the program does not, one line each, by article
 * @param wrong what the program has and gold does not, likewise
 */
public record Scores(
    int articles,
    Figure events,
    int repeats,
    SortedMap<String, Figure> byType,
    Figure arguments,
    SortedMap<String, Figure> byRole,
    double status,
    double dates,
    SortedMap<Double, Figure> byConfidence,
    Figure merging,
    Figure actors,
    double actorTypes,
    Figure positions,
    List<String> missing,
    List<String> wrong) {

  public Scores {
    byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    byRole = Collections.unmodifiableSortedMap(new TreeMap<>(byRole));
    byConfidence = Collections.unmodifiableSortedMap(new TreeMap<>(byConfidence));
    missing = List.copyOf(missing);
    wrong = List.copyOf(wrong);
  }
}
