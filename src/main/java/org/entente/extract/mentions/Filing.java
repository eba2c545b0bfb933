package org.entente.extract.mentions;

import java.util.Locale;

/**
 * Finds the place and day of filing that a sentence opens with, where the article was read without
 * cutting them: "OSLO, May 4 (Agency) --". The city there is no actor.
 */
final class Filing {

  private static final int LONGEST = 14;

  private Filing() {}

  /** Returns the index after it; 0 if there is none. */
  static int end(SentenceView s, Gazetteer gazetteer) {
    if (s.isTitle() || !isShouted(s.word(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST, s.size() - 1); i++) {
      if (s.word(i).matches("-|--|\u2013|\u2014")) {
        return i + 1;
      }
      boolean part =
          isShouted(s.word(i))
              || s.word(i).matches("[\\d,./()]+")
              || s.word(i - 1).equals("(")
              || !gazetteer.timeNames.exact(s.word(i)).isEmpty();
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isShouted(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isUpperCase(word.codePointAt(0));
  }
}
