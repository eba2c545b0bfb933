package org.entente.store;

import java.time.Duration;

/**
 * What a query may use.
 *
 * @param time until it has its whole result
 * @param rows how many rows or triples its result may have
 * @param concurrent how many queries run at the same time; more wait a little, or are refused
 */
public record QueryLimits(Duration time, int rows, int concurrent) {

  public QueryLimits {
    if (time.isNegative() || time.isZero() || rows < 1 || concurrent < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** Returns the same limits with another time. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, concurrent);
  }
}
