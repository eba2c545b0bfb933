package org.entente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Event;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** Lays out the life of an event: which status it reached when, and who says so. */
final class Stages {

  private final List<Pack.Status> statuses;

  Stages(List<Pack.Status> statuses) {
    this.statuses = statuses;
  }

  /** Returns how far an event has got with a status; -1 for one that the pack does not know. */
  static int rank(List<Pack.Status> statuses, String status) {
    return statuses.stream()
        .filter(s -> s.name().equals(status))
        .mapToInt(Pack.Status::rank)
        .findFirst()
        .orElse(-1);
  }

  /** Returns the stages in the order of their dates, then of their statuses; undated ones last. */
  List<Event.Stage> of(List<Claim> claims) {
    SortedMap<String, List<Claim>> byStatus = new TreeMap<>();
    claims.forEach(c -> byStatus.computeIfAbsent(c.status(), s -> new ArrayList<>()).add(c));
    List<Event.Stage> stages = new ArrayList<>();
    byStatus.forEach((status, members) -> stages.addAll(ofStatus(status, members)));
    stages.sort(
        Comparator.comparing(Stages::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> rank(statuses, s.status()))
            .thenComparing(Event.Stage::status)
            .thenComparing(s -> String.valueOf(s.date())));
    return stages;
  }

  private static @Nullable LocalDate start(Event.Stage stage) {
    Edtf date = stage.date();
    if (date == null) {
      return null;
    }
    LocalDate earliest = date.earliest();
    return earliest != null ? earliest : date.latest();
  }

  private static List<Event.Stage> ofStatus(String status, List<Claim> claims) {
    SortedMap<Edtf, SortedSet<String>> dated = DatedClaims.byDate(claims);
    List<String> undated =
        claims.stream().filter(c -> c.date() == null).map(Claim::id).sorted().toList();
    // Where the status was reached once only, an undated claim can mean no other time.
    boolean once = dated.size() == 1;
    if (once) {
      dated.values().forEach(ids -> ids.addAll(undated));
    }
    List<Event.Stage> stages = new ArrayList<>();
    dated.forEach((date, ids) -> stages.add(new Event.Stage(status, date, List.copyOf(ids))));
    if (!once && !undated.isEmpty()) {
      stages.add(new Event.Stage(status, null, undated));
    }
    return stages;
  }
}
