/**
 * Finds sums of money, quantities and dates in a sentence; start at {@link
 * org.entente.extract.values.TimeContext} for an article, at {@link
 * org.entente.extract.values.ValueFinder} for a sentence.
 */
@NullMarked
package org.entente.extract.values;

import org.jspecify.annotations.NullMarked;
