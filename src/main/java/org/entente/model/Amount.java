package org.entente.model;

import java.math.BigDecimal;

/**
 * A number as the text hedges it.
 *
 * @param number the plain number
 * @param bound how the text hedges it
 */
public record Amount(BigDecimal number, Bound bound) implements Comparable<Amount> {

  public Amount {
    // BigDecimal tells 4 from 4.0; two claims that give the same number must be equal.
    number = number.stripTrailingZeros();
    if (number.scale() < 0) {
      number = number.setScale(0);
    }
  }

  /** How sure a number is; names as in the ontology. */
  public enum Bound {
    EXACT,
    /** "about", "some", "nearly". */
    ABOUT,
    /** "at least", "more than", "upwards of". */
    AT_LEAST,
    /** "up to", "at most", "less than". */
    AT_MOST
  }

  public static Amount exact(long number) {
    return new Amount(BigDecimal.valueOf(number), Bound.EXACT);
  }

  /** Returns the number without exponent and trailing zeros, such as {@code 153000000}. */
  public String plain() {
    return number.toPlainString();
  }

  @Override
  public int compareTo(Amount other) {
    int byNumber = number.compareTo(other.number);
    return byNumber != 0 ? byNumber : bound.compareTo(other.bound);
  }
}
