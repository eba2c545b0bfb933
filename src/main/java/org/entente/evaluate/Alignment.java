package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Pack.Role;

/**
 * Which event of the program stands for which event of gold, within one article.
 *
 * <p>Both must be of one class, share a sentence and agree in a core filler. Each goes to one of
 * the other side at most; those that agree most go first.
 */
final class Alignment {

  private static final double DATE_WEIGHT = 0.5;
  private static final double STATUS_WEIGHT = 0.1;

  /**
   * Two events that tell of the same.
   *
   * @param hits how many fillers agree, by role
   */
  record Pair(Said.Event said, Gold.Event gold, Map<String, Integer> hits) {
    int hits(Role role) {
      return hits.getOrDefault(role.name(), 0);
    }
  }

  private record Candidate(int gold, int said, double weight, Pair pair) {}

  private final Roles roles;
  private final List<Gold.Event> gold;
  private final List<Said.Event> said;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, Pair> byGold = new HashMap<>();
  private final Map<Integer, Pair> bySaid = new HashMap<>();

  Alignment(Roles roles, List<Gold.Event> gold, List<Said.Event> said) {
    this.roles = roles;
    this.gold = gold;
    this.said = said;
    collect();
    choose();
  }

  private void collect() {
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < said.size(); s++) {
        if (tellOfSame(said.get(s), gold.get(g))) {
          Pair pair = new Pair(said.get(s), gold.get(g), hits(said.get(s), gold.get(g)));
          if (roles.of(pair.gold.type()).stream().anyMatch(r -> r.core() && pair.hits(r) > 0)) {
            candidates.add(new Candidate(g, s, weight(pair), pair));
          }
        }
      }
    }
    // The sort is stable: of equals the first in the file goes first.
    candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
  }

  private void choose() {
    for (Candidate candidate : candidates) {
      if (!byGold.containsKey(candidate.gold) && !bySaid.containsKey(candidate.said)) {
        byGold.put(candidate.gold, candidate.pair);
        bySaid.put(candidate.said, candidate.pair);
      }
    }
  }

  private static double weight(Pair pair) {
    int fillers = pair.hits.values().stream().mapToInt(Integer::intValue).sum();
    double dates = Agreement.ofDates(pair.said.dates(), pair.gold.dates());
    double status = pair.said.status().equals(pair.gold.status()) ? STATUS_WEIGHT : 0;
    return fillers + DATE_WEIGHT * dates + status;
  }

  private static boolean tellOfSame(Said.Event said, Gold.Event gold) {
    return said.type().equals(gold.type()) && shareSentence(said.evidence(), gold.evidence());
  }

  private static boolean shareSentence(List<String> some, List<String> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> Agreement.ofSentences(a, b)));
  }

  /** Each filler of gold goes to the first filler that agrees with it. */
  private Map<String, Integer> hits(Said.Event event, Gold.Event right) {
    Map<String, Integer> hits = new TreeMap<>();
    for (Role role : roles.of(right.type())) {
      List<List<String>> free = new ArrayList<>(right.role(role.name()));
      for (String filler : event.role(role.name())) {
        if (Matching.takeFirst(free, accepted -> Roles.agree(role, filler, accepted)).isPresent()) {
          hits.merge(role.name(), 1, Integer::sum);
        }
      }
    }
    return hits;
  }

  /** Returns the event that stands for the one of gold at that index. */
  Optional<Pair> ofGold(int index) {
    return Optional.ofNullable(byGold.get(index));
  }

  /** Tells whether the program's event at that index stands for one of gold. */
  boolean isTaken(int index) {
    return bySaid.containsKey(index);
  }

  /** Returns the pair that a further event tells of once more. */
  Optional<Pair> repeated(int index) {
    return candidates.stream()
        .filter(c -> c.said == index)
        .findFirst()
        .flatMap(c -> Optional.ofNullable(byGold.get(c.gold)));
  }

  /** Tells whether an event repeats a sentence of the one that was taken. */
  static boolean sharesSentence(Said.Event event, Said.Event taken) {
    return shareSentence(event.evidence(), taken.evidence());
  }

  /** Tells whether gold leaves open whether the event at that index is one. */
  boolean isOptional(int index) {
    return gold.stream().anyMatch(event -> event.optional() && tellOfSame(said.get(index), event));
  }
}
