package org.entente.model;

/**
 * A piece of an article's prose that stands for itself: no sentence crosses its borders.
 *
 * @param kind what the piece is
 * @param span where it stands in the article's prose
 */
public record Block(Kind kind, Span span) {

  /** What a block is. */
  public enum Kind {
    /** The article's headline. */
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM
  }
}
