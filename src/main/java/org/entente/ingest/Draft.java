package org.entente.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a reader found it: with its furniture, not yet blocks.
 *
 * @param name file name without its ending or the record's identifier, as it is written there
 * @param source the file as the user gave it, with {@code :line} or {@code #record} in a collection
 * @param file the file alone
 * @param found what the document says of itself
 * @param dateline place and date of filing where they stand apart; empty if not
 * @param headline the headline where it stands apart; null where it is one of the lines or missing
 * @param lines its lines in order
 * @param hash SHA-256, in hexadecimal, of the bytes it was read from
 */
record Draft(
    String name,
    String source,
    InputFile file,
    Found found,
    String dateline,
    @Nullable Mapped headline,
    List<Line> lines,
    String hash) {

  Draft {
    lines = List.copyOf(lines);
  }
}
