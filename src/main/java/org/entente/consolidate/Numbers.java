package org.entente.consolidate;

import java.util.List;
import org.entente.model.Amount;
import org.entente.model.Lot;
import org.entente.model.Money;

/** Weighs how well the numbers and prices of two deals agree. */
final class Numbers {

  private static final int SAME_QUANTITY = 2;
  private static final int OTHER_QUANTITY = -4;
  private static final int SAME_VALUE = 3;
  private static final int OTHER_VALUE = -2;

  private Numbers() {}

  /** Compares the numbers of the equipment that both name. */
  static int compareQuantities(Features ours, Features theirs) {
    int score = 0;
    for (int i = 0; i < ours.items().size(); i++) {
      for (int j = 0; j < theirs.items().size(); j++) {
        if (ours.items().get(i).compare(theirs.items().get(j)) > Items.UNKNOWN) {
          int match = compareLots(ours.lots().get(i), theirs.lots().get(j));
          score = match == SAME_QUANTITY || score == 0 ? match : score;
        }
      }
    }
    return score;
  }

  private static int compareLots(Lot a, Lot b) {
    Amount orderedA = a.ordered();
    Amount orderedB = b.ordered();
    if (orderedA != null && orderedB != null) {
      return weigh(orderedA, orderedB);
    }
    if (orderedA != null && b.delivered() != null) {
      return comparePart(orderedA, b.delivered());
    }
    if (orderedB != null && a.delivered() != null) {
      return comparePart(orderedB, a.delivered());
    }
    boolean equal = a.delivered() != null && a.delivered().equals(b.delivered());
    return equal ? SAME_QUANTITY : 0;
  }

  private static int weigh(Amount a, Amount b) {
    if (!Amounts.compatible(a, b)) {
      return OTHER_QUANTITY;
    }
    return Amounts.close(a, b) ? SAME_QUANTITY : 0;
  }

  /** A delivery may be a part of what was ordered, never more. */
  private static int comparePart(Amount ordered, Amount delivered) {
    if (Amounts.compatible(ordered, delivered)) {
      return weigh(ordered, delivered);
    }
    return delivered.number().compareTo(ordered.number()) > 0 ? OTHER_QUANTITY : 0;
  }

  static int compareValues(List<Money> ours, List<Money> theirs) {
    boolean shared = false;
    for (Money a : ours) {
      for (Money b : theirs) {
        if (a.currency().equals(b.currency())) {
          shared = true;
          if (Amounts.close(a.amount(), b.amount())) {
            return SAME_VALUE;
          }
          if (Amounts.compatible(a.amount(), b.amount())) {
            return 0;
          }
        }
      }
    }
    return shared ? OTHER_VALUE : 0;
  }
}
