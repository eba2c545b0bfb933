package org.entente.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Edtf;
import org.entente.model.Pack;

/**
 * Dates what happens during a visit, and the visit during which something happens: "they will meet
 * during the visit", "signed during his visit".
 */
final class Occasions {

  private Occasions() {}

  /** Completes the dates of an article's drafts. */
  static void date(List<Draft> drafts) {
    for (Draft visit : drafts) {
      if (isVisit(visit)) {
        drafts.stream()
            .filter(d -> isMutual(d) && !Set.of().equals(shared(d, visit)))
            .forEach(d -> share(visit, d));
      }
    }
  }

  private static void share(Draft visit, Draft other) {
    if (isOpen(other)) {
      time(visit).ifPresent(t -> other.setting = t);
    } else if (isOpen(visit)) {
      time(other).ifPresent(t -> visit.setting = t);
    }
  }

  private static boolean isOpen(Draft draft) {
    return draft.dates.isEmpty() && draft.setting == null;
  }

  private static Optional<Edtf> time(Draft draft) {
    return Stream.concat(draft.dates.stream(), Stream.ofNullable(draft.setting)).findFirst();
  }

  /** Whether one of the class's core roles wants a place. */
  private static boolean isVisit(Draft draft) {
    return draft.type.roles().stream().anyMatch(r -> r.core() && r.fillers().contains("Place"));
  }

  private static boolean isMutual(Draft draft) {
    return draft.type.roles().stream().anyMatch(r -> r.core() && r.minimum() > 1);
  }

  /** The states that take part in both, if one sentence tells of both. */
  private static Set<String> shared(Draft a, Draft b) {
    Set<Integer> sentences = new HashSet<>(a.sentences);
    sentences.retainAll(b.sentences);
    if (sentences.isEmpty()) {
      return Set.of();
    }
    Set<String> states = states(a);
    states.retainAll(states(b));
    return states;
  }

  private static Set<String> states(Draft draft) {
    return draft.type.roles().stream()
        .filter(Pack.Role::core)
        .map(r -> draft.actors(r.name()))
        .flatMap(Collection::stream)
        .map(Draft::stateName)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
