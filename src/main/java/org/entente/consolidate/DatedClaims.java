package org.entente.consolidate;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Claim;
import org.entente.model.Edtf;

/** Groups claims by date, where a coarser date goes with the one finer date that it can mean. */
final class DatedClaims {

  private DatedClaims() {}

  /** Returns the ids of the dated claims by date; undated claims are left out. */
  static SortedMap<Edtf, SortedSet<String>> byDate(Collection<Claim> claims) {
    SortedMap<Edtf, SortedSet<String>> exact = new TreeMap<>();
    for (Claim claim : claims) {
      Edtf date = claim.date();
      if (date != null) {
        exact.computeIfAbsent(date, d -> new TreeSet<>()).add(claim.id());
      }
    }
    return joined(exact);
  }

  /** Returns the ids by date, with those of coarser dates put to the finer ones. */
  static SortedMap<Edtf, SortedSet<String>> joined(SortedMap<Edtf, SortedSet<String>> exact) {
    SortedMap<Edtf, SortedSet<String>> grouped = new TreeMap<>();
    exact.forEach(
        (date, ids) -> {
          List<Edtf> finer =
              exact.keySet().stream()
                  .filter(d -> Majority.coarser(date, d))
                  .filter(d -> exact.keySet().stream().noneMatch(e -> Majority.coarser(d, e)))
                  .toList();
          Edtf target = finer.size() == 1 ? finer.get(0) : date;
          grouped.computeIfAbsent(target, d -> new TreeSet<>()).addAll(ids);
        });
    return grouped;
  }
}
