package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among the drafts of one sentence where a word or a phrase gave several. */
final class SentenceDrafts {

  /** A noun this near to another act is a part of it. */
  private static final int SAME_ACT = 2;

  private SentenceDrafts() {}

  /** Returns one draft for each triggering word, without nouns that are part of another act. */
  static List<Draft> select(List<Draft> drafts) {
    Map<Integer, List<Draft>> byHead = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      byHead.computeIfAbsent(draft.trigger.head(), h -> new ArrayList<>()).add(draft);
    }
    List<Draft> chosen = new ArrayList<>();
    byHead.values().forEach(rivals -> best(rivals, chosen));
    absorb(chosen);
    return chosen;
  }

  /** Of several readings of one word, the one whose demands are met and that found most. */
  private static void best(List<Draft> rivals, List<Draft> chosen) {
    rivals.stream()
        .filter(d -> d.meets(d.trigger.frame().requires()) || pointsBack(d))
        .max(
            Comparator.comparingInt((Draft d) -> d.meets(d.trigger.frame().requires()) ? 1 : 0)
                .thenComparingInt(d -> d.trigger.frame().requires().size())
                .thenComparingInt(SentenceDrafts::fillers))
        .ifPresent(chosen::add);
  }

  /** Words that lack what they need may still tell more of an event named before. */
  private static boolean pointsBack(Draft draft) {
    return draft.definite || draft.trigger.isVerb();
  }

  private static int fillers(Draft draft) {
    return draft.actors.values().stream().mapToInt(List::size).sum() + draft.items.size();
  }

  /** "talks on the sale", "supplies under a contract": the noun only tells more of the other. */
  private static void absorb(List<Draft> drafts) {
    List<Draft> absorbed = new ArrayList<>();
    for (Draft draft : drafts) {
      drafts.stream()
          .filter(other -> draft.type.absorbedBy().contains(other.type.name()))
          .filter(other -> other.meets(other.trigger.frame().requires()))
          .filter(other -> isPartOf(draft.trigger, other.trigger))
          .findFirst()
          .ifPresent(
              other -> {
                other.absorb(draft);
                absorbed.add(draft);
              });
    }
    drafts.removeAll(absorbed);
  }

  private static boolean isPartOf(Trigger noun, Trigger other) {
    SentenceGraph graph = noun.graph();
    boolean linked =
        graph.dominates(noun.head(), other.head()) || graph.dominates(other.head(), noun.head());
    return !noun.isVerb() && linked && graph.distance(noun.head(), other.head()) <= SAME_ACT;
  }
}
