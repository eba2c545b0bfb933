package org.entente.extract;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Edtf;

/**
 * Dates and places what happens during a visit, and dates the visit during which something happens:
 * "they will meet during the visit", "signed during his visit".
 */
final class Occasions {

  private Occasions() {}

  /** Completes the dates and places of an article's drafts. */
  static void complete(List<Draft> drafts) {
    for (Draft visit : drafts) {
      if (visit.isJourney()) {
        drafts.stream()
            .filter(d -> isMutual(d) && isTogether(d, visit))
            .forEach(d -> share(visit, d));
        drafts.stream()
            .filter(d -> isMutual(d) && isOfHostAndGuest(d, visit))
            .forEach(d -> place(d, visit));
      }
    }
  }

  private static void share(Draft visit, Draft other) {
    time(visit).filter(t -> isOpen(other, t)).ifPresent(t -> other.setting = t);
    time(other).filter(t -> isOpen(visit, t)).ifPresent(t -> visit.setting = t);
  }

  /** Whether a draft has no date, or only that of the news, which may be told more closely. */
  private static boolean isOpen(Draft draft, Edtf time) {
    Edtf news = draft.setting;
    boolean closer =
        news == null || (news.compatible(time) && time.value().length() > news.value().length());
    return draft.dates.isEmpty() && closer;
  }

  /** "Rojas arrived in Lima. Chile and Peru signed a pact": those of the visit, told with it. */
  private static boolean isOfHostAndGuest(Draft other, Draft visit) {
    Set<String> both = States.names(visit.coreActors());
    boolean near =
        other.sentences.stream()
            .anyMatch(i -> visit.sentences.stream().anyMatch(j -> Math.abs(i - j) <= 1));
    return near
        && both.size() == 2
        && States.names(other.coreActors()).equals(both)
        && !DraftConflicts.dateConflict(visit, other);
  }

  /** Where the visit goes is the place of an act that is told without one. */
  private static void place(Draft other, Draft visit) {
    if (other.type.hasRole("place") && other.places.isEmpty()) {
      visit.type.roles().stream()
          .filter(r -> r.core() && r.fillers().contains("Place"))
          .flatMap(r -> visit.actors(r.name()).stream())
          .filter(PlacePhrases::isPlace)
          .map(PlacePhrases::entity)
          .forEach(other.places::add);
    }
  }

  private static Optional<Edtf> time(Draft draft) {
    return Stream.concat(draft.dates.stream(), Stream.ofNullable(draft.setting)).findFirst();
  }

  private static boolean isMutual(Draft draft) {
    return draft.type.roles().stream().anyMatch(SharedRoles::isMutual);
  }

  /** Whether one sentence tells of both, and one state takes part in both. */
  private static boolean isTogether(Draft a, Draft b) {
    return !Collections.disjoint(a.sentences, b.sentences)
        && !Collections.disjoint(States.names(a.coreActors()), States.names(b.coreActors()));
  }
}
