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
    int from = outsidePair(text, Math.max(0, span.start() - CONTEXT), 1);
    int to = outsidePair(text, Math.min(text.length(), span.end() + CONTEXT), -1);
    return new Evidence(
        span,
        span.of(text),
        text.substring(Math.min(from, span.start()), span.start()),
        text.substring(span.end(), Math.max(to, span.end())));
  }

  /** Moves an offset out of a surrogate pair, of which no half may stand alone. */
  private static int outsidePair(String text, int offset, int step) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + step : offset;
  }

  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}
