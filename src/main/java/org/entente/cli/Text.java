package org.entente.cli;

import com.google.common.html.HtmlEscapers;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small helpers for what is printed. */
final class Text {

  private Text() {}

  /**
   * Returns the text on one line without control characters, so that words of an article can't
   * steer the terminal.
   */
  static String oneLine(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]+", " ").strip();
  }

  /** Returns a name in camel case as words: {@code yearOfOrder} becomes "year of order". */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Returns the text on one line as it stands in an element or attribute of HTML. */
  static String html(String text) {
    return HtmlEscapers.htmlEscaper().escape(oneLine(text));
  }

  /** Returns a count with its noun, such as {@code 1 article} or {@code 34 articles}. */
  static String count(long number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
  }

  /** Returns a duration for people, such as {@code 8 s} or {@code 2 min 5 s}. */
  static String duration(Duration duration) {
    long seconds = Math.round(duration.toMillis() / 1000.0);
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
