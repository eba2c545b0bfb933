package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among the drafts of one sentence where a word or a phrase gave several. */
final class SentenceDrafts {

  /** An agreement this near to the transfer that it covers is the same act. */
  private static final int SAME_ACT = 2;

  private SentenceDrafts() {}

  /** Returns one draft for each triggering word, without agreements that only cover a transfer. */
  static List<Draft> select(List<Draft> drafts) {
    Map<Integer, List<Draft>> byHead = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      byHead.computeIfAbsent(draft.trigger.head(), h -> new ArrayList<>()).add(draft);
    }
    List<Draft> chosen = new ArrayList<>();
    byHead.values().forEach(rivals -> best(rivals, chosen));
    absorbAgreements(chosen);
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

  private static void absorbAgreements(List<Draft> drafts) {
    List<Draft> covered = new ArrayList<>();
    for (Draft agreement : drafts) {
      if (agreement.type.hasRole("item")
          || !agreement.type.hasRole("party")
          || agreement.type.hasRole("name")) {
        continue;
      }
      for (Draft transfer : drafts) {
        boolean same =
            transfer.type.hasRole("item")
                && transfer.type.hasRole("supplier")
                && !transfer.items.isEmpty()
                && transfer
                        .trigger
                        .graph()
                        .distance(transfer.trigger.head(), agreement.trigger.head())
                    <= SAME_ACT;
        if (same) {
          agreement.dates.stream()
              .filter(d -> transfer.dates.isEmpty())
              .forEach(transfer.dates::add);
          covered.add(agreement);
          break;
        }
      }
    }
    drafts.removeAll(covered);
  }
}
