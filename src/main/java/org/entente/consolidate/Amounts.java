package org.entente.consolidate;

import java.math.BigDecimal;
import org.entente.model.Amount;

/** Compares numbers with their hedges. */
final class Amounts {

  /** By how much numbers may differ where one is "about"; "about 20" is said of 19. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  private Amounts() {}

  /** Tells whether both can be the same number. */
  static boolean compatible(Amount a, Amount b) {
    int order = a.number().compareTo(b.number());
    boolean rounded = (isAbout(a) || isAbout(b)) && close(a, b);
    return order == 0 || rounded || allows(a, order) || allows(b, -order);
  }

  /** Tells whether they are equal, or so close that rounding explains the difference. */
  static boolean close(Amount a, Amount b) {
    BigDecimal larger = a.number().max(b.number());
    BigDecimal gap = a.number().subtract(b.number()).abs();
    return gap.compareTo(larger.multiply(ROUNDING)) <= 0;
  }

  private static boolean isAbout(Amount a) {
    return a.bound() == Amount.Bound.ABOUT;
  }

  /** Tells whether a bound leaves room for a number that it is less or more than. */
  private static boolean allows(Amount bound, int order) {
    return switch (bound.bound()) {
      case AT_LEAST -> order < 0;
      case AT_MOST -> order > 0;
      case EXACT, ABOUT -> false;
    };
  }
}
