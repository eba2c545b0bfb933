package org.entente.extract.values;

/** A value that a sentence mentions, with where it stands. */
public sealed interface Value permits MoneyValue, QuantityValue, DateValue {

  /** Returns the index of its first token. */
  int first();

  /** Returns the index of its last token. */
  int last();

  /** Returns the index of the token that governs the others in the dependency tree. */
  int head();

  /** Tells whether the token belongs to the mention. */
  default boolean covers(int token) {
    return first() <= token && token <= last();
  }
}
