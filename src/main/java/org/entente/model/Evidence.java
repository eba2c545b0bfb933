package org.entente.model;

/**
 * A sentence that says what a claim says.
 *
 * @param span where it stands in the article's prose
 * @param exact the sentence as it stands there
 * @param prefix up to 32 characters before it
 * @param suffix up to 32 characters after it
 */
public record Evidence(Span span, String exact, String prefix, String suffix)
    implements Comparable<Evidence> {

  private static final int CONTEXT = 32;

  /** Quotes a span of a text. */
  public static Evidence quote(String text, Span span) {
    return new Evidence(
        span,
        span.of(text),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}
