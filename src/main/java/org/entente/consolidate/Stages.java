package org.entente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Event;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** Lays out the life of an event: which status it reached when, and who says so. */
final class Stages {

  private final Pack pack;

  Stages(Pack pack) {
    this.pack = pack;
  }

  /** Returns how far an event has got with a status; -1 for one that the pack does not know. */
  static int rank(Pack pack, String status) {
    return pack.status(status).map(Pack.Status::rank).orElse(-1);
  }

  /** Returns the stages in the order of their dates, then of their statuses; undated ones last. */
  List<Event.Stage> of(List<Claim> claims) {
    SortedMap<String, Told> byStatus = new TreeMap<>();
    SortedSet<Edtf> deliveries =
        deliveries(claims.stream().filter(c -> follows(c.status()) != null).toList());
    claims.forEach(claim -> note(claim, deliveries, byStatus));
    List<Event.Stage> stages = new ArrayList<>();
    byStatus.forEach((status, told) -> stages.addAll(told.stages(status)));
    stages.sort(
        Comparator.comparing(Stages::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> rank(pack, s.status()))
            .thenComparing(Event.Stage::status)
            .thenComparing(s -> String.valueOf(s.date())));
    return stages;
  }

  /**
   * Where a delivery is dated apart, the date of a claim that it was delivered is that of the deal:
   * a sale of 2016 that was delivered in 2017 was agreed in 2016 and completed in 2017.
   *
   * @param deliveries when any article says that something was delivered
   */
  private void note(Claim claim, SortedSet<Edtf> deliveries, SortedMap<String, Told> byStatus) {
    Told told = byStatus.computeIfAbsent(claim.status(), s -> new Told());
    String before = follows(claim.status());
    SortedSet<Edtf> own = before == null ? new TreeSet<>() : deliveries(List.of(claim));
    Edtf dealt = before == null ? null : dealDate(claim.date(), deliveries);
    if (before != null && dealt != null) {
      byStatus.computeIfAbsent(before, s -> new Told()).add(dealt, claim.id());
    }
    if (own.isEmpty()) {
      told.add(dealt == null ? claim.date() : null, claim.id());
    }
    own.forEach(d -> told.add(d, claim.id()));
  }

  private static @Nullable Edtf dealDate(@Nullable Edtf date, SortedSet<Edtf> deliveries) {
    boolean apart = date != null && deliveries.stream().noneMatch(date::compatible);
    return apart && !deliveries.isEmpty() ? date : null;
  }

  private static SortedSet<Edtf> deliveries(List<Claim> claims) {
    SortedSet<Edtf> deliveries = new TreeSet<>();
    claims.forEach(claim -> claim.lots().forEach(lot -> deliveries.addAll(lot.deliveries())));
    return deliveries;
  }

  private @Nullable String follows(String status) {
    return pack.status(status).map(Pack.Status::follows).orElse(null);
  }

  private static @Nullable LocalDate start(Event.Stage stage) {
    Edtf date = stage.date();
    if (date == null) {
      return null;
    }
    LocalDate earliest = date.earliest();
    return earliest != null ? earliest : date.latest();
  }

  /** When one status was reached, and the ids of the claims that say so. */
  private static final class Told {

    private final SortedMap<Edtf, SortedSet<String>> exact = new TreeMap<>();
    private final SortedSet<String> undated = new TreeSet<>();

    void add(@Nullable Edtf date, String claim) {
      (date == null ? undated : exact.computeIfAbsent(date, d -> new TreeSet<>())).add(claim);
    }

    List<Event.Stage> stages(String status) {
      SortedMap<Edtf, SortedSet<String>> dated = joined();
      // Where the status was reached once only, an undated claim can mean no other time.
      boolean once = dated.size() == 1;
      if (once) {
        dated.values().forEach(ids -> ids.addAll(undated));
      }
      List<Event.Stage> stages = new ArrayList<>();
      dated.forEach((date, ids) -> stages.add(new Event.Stage(status, date, List.copyOf(ids))));
      if (!once && !undated.isEmpty()) {
        stages.add(new Event.Stage(status, null, List.copyOf(undated)));
      }
      return stages;
    }

    /** Puts the claims of a coarser date to the one finer date that it can mean. */
    private SortedMap<Edtf, SortedSet<String>> joined() {
      SortedMap<Edtf, SortedSet<String>> joined = new TreeMap<>();
      exact.forEach(
          (date, ids) -> {
            List<Edtf> finer =
                exact.keySet().stream()
                    .filter(d -> Majority.coarser(date, d))
                    .filter(d -> exact.keySet().stream().noneMatch(e -> Majority.coarser(d, e)))
                    .toList();
            Edtf target = finer.size() == 1 ? finer.get(0) : date;
            joined.computeIfAbsent(target, d -> new TreeSet<>()).addAll(ids);
          });
      return joined;
    }
  }
}
