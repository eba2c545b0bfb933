package org.entente.ingest;

/** Tells how a line ends, without a search through all of it. */
final class Ends {

  private static final String CLOSING = "\"\u201D\u2019')]";

  private Ends() {}

  /** Tells whether the last character before closing quotes and brackets is one of some marks. */
  static boolean with(String marks, String text) {
    return marks.indexOf(mark(text)) >= 0;
  }

  /** Returns the last character before closing quotes, brackets and blanks; a blank if none is. */
  private static char mark(String text) {
    int i = text.length() - 1;
    while (i >= 0 && (CLOSING.indexOf(text.charAt(i)) >= 0 || isBlank(text.charAt(i)))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
