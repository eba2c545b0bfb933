package org.entente.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The place and date of filing that open a newswire story, such as {@code ROME, May 4 (Agency) --}.
 *
 * @param end offset after it
 * @param date the date it gives; null if it gives none or no year
 */
record Dateline(int end, @Nullable Edtf date) {

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|do|da|del|el|al|of|the)(?= ))?(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";
  private static final String SECOND = "(?:(?:/| and |, )" + CAPITALS + ")?";
  private static final String DATE =
      "(?:,? ?\\(?(?:" + Dates.IN_WORDS + "|\\d{1,2}/\\d{1,2}/\\d{4})\\.?\\)?)";
  private static final String AGENCY = "(?:[,.]? ?(?:\\([^()]{2,40}\\)|/[^/ ]{2,20}/))";
  private static final String DASH = " ?(?:- -|--|—|―)-? ?| [-–] ";
  private static final String CUT = "(?:" + DASH + "|: |\\. )";

  private static final List<Pattern> DATED =
      patterns(
          "(?:" + NAME + "|" + CAPITALS + SECOND + ")" + REGION + DATE + AGENCY + "?" + CUT,
          "(?:" + NAME + "|" + CAPITALS + SECOND + ")" + REGION + AGENCY + DATE + CUT,
          "(?:" + NAME + "|" + CAPITALS + SECOND + ")" + REGION + ": ?" + DATE + "(?: -|:) ",
          Dates.IN_WORDS + "(?<=\\d{4})(?:" + DASH + "|: |\\. )");

  private static final List<Pattern> PLACES =
      patterns(
          "(?:"
              + CAPITALS
              + SECOND
              + "|"
              + NAME
              + ")"
              + REGION
              + AGENCY
              + "(?:"
              + DASH
              + "|: |\\. )",
          "(?=\\p{Lu}[\\p{Lu}' ]{3})(?:"
              + CAPITALS
              + SECOND
              + ")"
              + REGION
              + "(?:"
              + DASH
              + "|: )(?=[\\p{Lu}\\d\"“‘'<$€£])",
          // In ordinary letters only a long dash tells a place from the start of a sentence.
          "(?:" + NAME + ")(?:, \\p{Lu}\\p{L}+)? ?(?:--|—) ?(?=[\\p{Lu}\"“‘])");

  private static final int LONGEST = 120;

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }

  /**
   * Finds the dateline that a paragraph opens with.
   *
   * @param first whether it is the first paragraph; elsewhere a dateline needs a date
   * @return null if there is none
   */
  static @Nullable Dateline of(String paragraph, boolean first) {
    String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Dateline dated = match(DATED, start);
    if (dated != null || !first) {
      return dated;
    }
    return match(PLACES, start);
  }

  private static @Nullable Dateline match(List<Pattern> patterns, String start) {
    for (Pattern pattern : patterns) {
      Matcher m = pattern.matcher(start);
      if (m.lookingAt() && m.end() < start.length()) {
        return new Dateline(m.end(), dateIn(m.group()));
      }
    }
    return null;
  }

  /** Returns the date that a dateline which stands apart gives; null if it gives no year. */
  static @Nullable Edtf dateIn(String dateline) {
    Dates.Hit hit = Dates.find(dateline);
    return hit == null ? null : hit.date();
  }
}
