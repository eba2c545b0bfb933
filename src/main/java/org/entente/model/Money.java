package org.entente.model;

import java.util.Comparator;

/**
 * A sum of money.
 *
 * @param currency ISO 4217 code
 * @param amount plain number of whole units of the currency
 */
public record Money(String currency, Amount amount) implements Comparable<Money> {

  private static final Comparator<Money> ORDER =
      Comparator.comparing(Money::currency).thenComparing(Money::amount);

  @Override
  public int compareTo(Money other) {
    return ORDER.compare(this, other);
  }

  /** Returns code and plain number, such as {@code USD 153000000}. */
  @Override
  public String toString() {
    return currency + " " + amount.plain();
  }
}
