package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.extract.ClauseTie.Tie;
import org.entente.extract.values.DateValue;
import org.entente.extract.values.Value;
import org.entente.model.Edtf;

/**
 * Gives the acts of one sentence their dates: each act those of its own clause, else those that
 * stand before the whole sentence, else the day on which somebody tells of it.
 */
final class EventDates {

  private static final String DELIVERY = "deliveryDate";

  private final SentenceGraph graph;
  private final List<DateValue> dates;
  private final List<Trigger> triggers;

  EventDates(SentenceGraph graph, List<Value> values, List<Trigger> triggers) {
    this.graph = graph;
    this.dates =
        values.stream()
            .filter(DateValue.class::isInstance)
            .map(DateValue.class::cast)
            .filter(d -> d.date() != null && !isEnd(d.date()))
            .toList();
    this.triggers = triggers;
  }

  /** One way to give a date to an act. */
  private record Pair(Trigger trigger, DateValue date, int distance) {}

  /** "in force until May 2020": when it ends is not when it took place. */
  private static boolean isEnd(Edtf date) {
    return date.value().startsWith("../");
  }

  /** Writes the dates of a draft's trigger into it. */
  void fill(Draft draft) {
    List<Edtf> own = own(draft.trigger);
    boolean delivery = draft.trigger.entry().dates().equals(DELIVERY);
    (delivery ? draft.deliveries : draft.dates).addAll(own);
    // What another word of the clause has for its own is no reason to look further.
    if (tied(draft.trigger, Tie.OWN).isEmpty()) {
      List<Edtf> frame = tied(draft.trigger, Tie.FRAME);
      (delivery ? draft.deliveries : draft.dates).addAll(frame);
      if (frame.isEmpty()) {
        tied(draft.trigger, Tie.REPORT).stream().findFirst().ifPresent(d -> draft.setting = d);
      }
    }
  }

  private List<Edtf> tied(Trigger trigger, Tie tie) {
    return dates.stream()
        .filter(d -> ClauseTie.of(graph, trigger, d) == tie)
        .map(DateValue::date)
        .toList();
  }

  /**
   * The dates of which the trigger is the nearest act, and that no act without a date can claim.
   */
  private List<Edtf> own(Trigger trigger) {
    List<Pair> pairs = new ArrayList<>();
    List<Trigger> rivals =
        triggers.stream()
            .filter(t -> t.frame().eventType().equals(trigger.frame().eventType()))
            .toList();
    for (DateValue date : dates) {
      for (Trigger rival : rivals) {
        if (ClauseTie.of(graph, rival, date) == Tie.OWN) {
          pairs.add(new Pair(rival, date, graph.distance(rival.head(), date.head())));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::distance));
    List<Pair> given = new ArrayList<>();
    for (Pair pair : pairs) {
      boolean free = given.stream().noneMatch(g -> g.trigger().head() == pair.trigger().head());
      if (free && !isGiven(given, pair)) {
        given.add(pair);
      }
    }
    for (Pair pair : pairs) {
      if (!isGiven(given, pair)) {
        given.add(pair);
      }
    }
    return given.stream()
        .filter(g -> g.trigger().head() == trigger.head())
        .sorted(Comparator.comparingInt(Pair::distance))
        .map(g -> g.date().date())
        .distinct()
        .toList();
  }

  /** Whether another act than the pair's has its date already. */
  private static boolean isGiven(List<Pair> given, Pair pair) {
    return given.stream()
        .anyMatch(
            g ->
                g.date().equals(pair.date())
                    && (g.trigger().head() != pair.trigger().head()
                        || g.trigger().equals(pair.trigger())));
  }
}
