package org.entente.extract.values;

import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param head index of its head
 * @param date what it means; null where what it is anchored to is unknown or too coarse
 * @param anchor what it is told from
 */
public record DateValue(int first, int last, int head, @Nullable Edtf date, Anchor anchor)
    implements Value {

  /** What a date is told from. */
  public enum Anchor {
    /** It stands for itself: "21 May 2014". */
    ABSOLUTE,
    /** Told from the publication: "yesterday", "on Friday", "in June". */
    PUBLICATION,
    /** Told from a date that the text has given before: "the following year". */
    TEXT
  }
}
