package org.entente.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * Compares the members of a list in pairs, each pair of equal values once: the claims of a large
 * block name few different actors and pieces of equipment.
 */
final class Memo<T> {

  private final int[] kinds;
  private final List<T> distinct = new ArrayList<>();
  private final Map<Long, Integer> known = new HashMap<>();
  private final ToIntBiFunction<T, T> comparison;

  Memo(List<T> values, ToIntBiFunction<T, T> comparison) {
    this.comparison = comparison;
    this.kinds = new int[values.size()];
    Map<T, Integer> kindOf = new HashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      T value = values.get(i);
      Integer kind = kindOf.putIfAbsent(value, distinct.size());
      kinds[i] = kind == null ? distinct.size() : kind;
      if (kind == null) {
        distinct.add(value);
      }
    }
  }

  /** Compares the values at two places of the list. */
  int compare(int i, int j) {
    long pair = (long) kinds[i] * distinct.size() + kinds[j];
    return known.computeIfAbsent(
        pair, p -> comparison.applyAsInt(distinct.get(kinds[i]), distinct.get(kinds[j])));
  }
}
