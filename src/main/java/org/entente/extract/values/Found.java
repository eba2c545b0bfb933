package org.entente.extract.values;

import org.entente.extract.values.DateValue.Anchor;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was read, before what it is anchored to is known.
 *
 * @param next the atom after its last
 * @param partial its parts where it is a calendar date; null else
 * @param date the date where it needs no more; null else
 * @param anchor what it is told from
 */
record Found(int next, @Nullable PartialDate partial, @Nullable Edtf date, Anchor anchor) {

  static Found of(int next, PartialDate partial) {
    return new Found(
        next, partial, null, partial.year() > 0 ? Anchor.ABSOLUTE : Anchor.PUBLICATION);
  }

  static Found of(int next, @Nullable Edtf date, Anchor anchor) {
    return new Found(next, null, date, anchor);
  }
}
