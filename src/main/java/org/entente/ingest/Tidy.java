package org.entente.ingest;

/** Makes the characters of a text plain: blanks are spaces, one at a time, nothing is invisible. */
final class Tidy {

  private Tidy() {}

  /**
   * Returns the text with single blanks between words, none around it and no control characters.
   */
  static Mapped tidy(Mapped raw) {
    Mapped.Builder builder = new Mapped.Builder();
    String text = raw.text();
    int blank = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = blank < 0 ? i : blank;
      } else if (!isInvisible(c)) {
        if (blank >= 0 && builder.length() > 0) {
          builder.append(' ', raw.origin(blank));
        }
        blank = -1;
        builder.append(isLone(text, i) ? '\uFFFD' : c, raw.origin(i));
      }
    }
    return builder.build();
  }

  /** Returns the text as {@link #tidy} does; null for null or where nothing is left. */
  static String tidy(String text) {
    return tidy(Mapped.nowhere(text)).text();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
