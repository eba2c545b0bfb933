package org.entente.evaluate;

/**
 * How many findings of a kind are right, wrong and missed.
 *
 * @param right found, and in gold
 * @param wrong found, but not in gold
 * @param missed in gold, but not found
 */
public record Figure(int right, int wrong, int missed) {

  static final Figure NONE = new Figure(0, 0, 0);
  static final Figure RIGHT = new Figure(1, 0, 0);
  static final Figure WRONG = new Figure(0, 1, 0);
  static final Figure MISSED = new Figure(0, 0, 1);

  /** Returns which share of the findings is right; 0 if nothing was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Returns which share of gold was found; 0 if gold is empty. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  Figure plus(Figure other) {
    return new Figure(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
