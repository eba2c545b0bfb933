package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops paragraphs that stand elsewhere in the article word for word, such as pull quotes. */
final class Repeats {

  /** Below this many characters a sentence may be said twice. */
  private static final int SHORTEST = 40;

  /** Above this many paragraphs only whole ones are compared: the search grows with the square. */
  private static final int MOST = 400;

  private Repeats() {}

  static List<Line> drop(List<Line> lines) {
    List<String> texts = lines.stream().map(l -> words(l.text().text())).toList();
    Set<String> seen = new HashSet<>();
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean again = texts.get(i).length() >= SHORTEST && !seen.add(texts.get(i));
      if (!again && !isPart(texts, i)) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** Tells whether a paragraph is one or more whole sentences of a longer one. */
  private static boolean isPart(List<String> texts, int index) {
    String text = texts.get(index);
    if (texts.size() > MOST || text.length() < SHORTEST || !isSentenceEnd(text)) {
      return false;
    }
    for (String other : texts) {
      int at = other.length() > text.length() ? other.indexOf(text) : -1;
      if (at == 0 || (at > 1 && isSentenceEnd(other.substring(0, at).stripTrailing()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentenceEnd(String text) {
    return Ends.with(".!?", text);
  }

  private static String words(String text) {
    return text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'').strip();
  }

  /** Returns a text by which headlines are compared: letters and digits in lower case. */
  static String normal(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        words.append(gap && words.length() > 0 ? " " : "").append(c);
      }
      gap = !Character.isLetterOrDigit(c);
    }
    return words.toString();
  }
}
