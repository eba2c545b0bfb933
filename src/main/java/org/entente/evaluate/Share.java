package org.entente.evaluate;

/** Adds up which share of something is right. */
final class Share {

  private double right;
  private int all;

  /** Counts one more; {@code score} is 1 if it is right, 0 if it is wrong. */
  void add(double score) {
    right += score;
    all++;
  }

  /** Returns the share, 0 of nothing. */
  double value() {
    return all == 0 ? 0 : right / all;
  }
}
