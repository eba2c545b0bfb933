package org.entente.extract.values;

import java.util.List;
import org.entente.model.Amount;

/**
 * A number or a range of numbers with its hedges.
 *
 * @param amounts one, or the two bounds of a range
 * @param first its first atom, hedge included
 * @param number the first atom of the number itself
 * @param next the atom after its last
 * @param scaled whether a scale word stands in it
 * @param digits whether it is written in digits
 * @param whole whether all its numbers are whole
 */
record Figure(
    List<Amount> amounts,
    int first,
    int number,
    int next,
    boolean scaled,
    boolean digits,
    boolean whole) {

  boolean isOne() {
    return amounts.size() == 1 && amounts.get(0).number().compareTo(java.math.BigDecimal.ONE) == 0;
  }
}
