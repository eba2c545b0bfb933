/**
 * Compares what the program says of articles with gold annotations written by hand; pure functions
 * over records.
 */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
