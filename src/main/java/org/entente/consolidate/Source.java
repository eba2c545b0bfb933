package org.entente.consolidate;

import org.entente.model.Sketch;

/**
 * What tells whether an article speaks for itself.
 *
 * @param publisher id of the newspaper, agency or site that published it; empty where unknown
 * @param sketch what its near-duplicates share with it
 */
public record Source(String publisher, Sketch sketch) {

  /** An article of which nothing is known. */
  static final Source UNKNOWN = new Source("", Sketch.NONE);
}
