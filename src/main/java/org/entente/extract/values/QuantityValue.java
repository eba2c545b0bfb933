package org.entente.extract.values;

import org.entente.model.Amount;

/**
 * A number of things. A range ("20 to 30 tanks") is two values on the same tokens: at least the
 * one, at most the other.
 *
 * @param first index of its first token
 * @param last index of its last token, without the noun
 * @param head index of the number's head
 * @param amount how many
 * @param counted index of the noun that is counted; {@link #NOTHING} where the sentence names none
 * @param kind whether it counts or measures
 */
public record QuantityValue(int first, int last, int head, Amount amount, int counted, Kind kind)
    implements Value {

  /** Stands for no noun. */
  public static final int NOTHING = -1;

  /** What a number does. */
  public enum Kind {
    COUNT,
    /** A weight, a length, a span of time: of no use as a number of items. */
    MEASURE
  }
}
