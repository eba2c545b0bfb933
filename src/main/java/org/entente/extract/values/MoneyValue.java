package org.entente.extract.values;

import org.entente.model.Money;

/**
 * A sum of money. A range ("2 to 3 billion euros") is two values on the same tokens: at least the
 * one, at most the other.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param head index of its head
 * @param money the sum
 */
public record MoneyValue(int first, int last, int head, Money money) implements Value {}
