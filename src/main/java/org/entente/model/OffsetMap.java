package org.entente.model;

import java.util.List;

/**
 * Leads from offsets in an article's prose to offsets in the file that it was read from.
 *
 * @param pieces runs of characters that prose and original share, in the order of the prose,
 *     without overlap
 */
public record OffsetMap(List<Piece> pieces) {

  /**
   * A run of prose that stands in the original with the same number of characters.
   *
   * @param prose offset of its first character in the prose
   * @param original offset of its first character in the original
   * @param length number of characters
   */
  public record Piece(int prose, int original, int length) {}

  public OffsetMap {
    pieces = List.copyOf(pieces);
  }

  /** Returns the map of a text that was taken over unchanged. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(List.of(new Piece(0, 0, length)));
  }

  /**
   * Returns where a span of the prose stands in the original: from the original place of its first
   * mapped character to that of its last.
   *
   * @throws IllegalArgumentException if no character of the span comes from the original
   */
  public Span toOriginal(Span prose) {
    int start = -1;
    int end = -1;
    for (Piece p : pieces) {
      int from = Math.max(p.prose, prose.start());
      int to = Math.min(p.prose + p.length, prose.end());
      if (from < to) {
        if (start < 0) {
          start = p.original + from - p.prose;
        }
        end = p.original + to - p.prose;
      }
    }
    if (start < 0) {
      throw new IllegalArgumentException("no original text for " + prose);
    }
    return new Span(start, end);
  }
}
