/** Merges the claims of a block into events with stages and disagreements. */
@NullMarked
package org.entente.consolidate;

import org.jspecify.annotations.NullMarked;
