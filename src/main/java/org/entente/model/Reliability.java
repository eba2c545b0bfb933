package org.entente.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often claims were right, measured on articles with answers written by hand.
 *
 * @param shares share of right claims, from 0 to 1, by the support that the text gave them
 */
public record Reliability(SortedMap<Integer, Double> shares) {

  /** Nothing was measured. */
  public static final Reliability UNKNOWN = new Reliability(new TreeMap<>());

  private static final double EVEN = 0.5;

  public Reliability {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /** Returns the share of right claims with such a support, or the nearest that was measured. */
  public double of(int support) {
    return shares.entrySet().stream()
        .min(
            Map.Entry.comparingByKey(
                (a, b) -> Integer.compare(Math.abs(a - support), Math.abs(b - support))))
        .map(Map.Entry::getValue)
        .orElse(EVEN);
  }
}
