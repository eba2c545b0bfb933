package org.entente.extract.mentions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known name that begins at a token.
 *
 * <p>Names are compared by their letters and digits alone, so that "Mi 35 M" and "Mi-35M", "U.S."
 * and "US" are one; capitals decide afterwards whether a hit counts.
 */
final class NameIndex<T> {

  private static final int MAX_TOKENS = 12;

  private final Map<String, List<Entry<T>>> entries = new HashMap<>();
  private final boolean caseMatters;
  private int longest;

  NameIndex(boolean caseMatters) {
    this.caseMatters = caseMatters;
  }

  /** A name and what it leads to. */
  record Entry<T>(String name, T value) {}

  /** Names found from a token on, up to before {@code end}. */
  record Hit<T>(int first, int end, List<T> values) {}

  void add(String name, T value) {
    String key = key(name);
    if (!key.isEmpty()) {
      longest = Math.max(longest, key.length());
      entries.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry<>(name, value));
    }
  }

  /** Returns the longest name that begins at a token. */
  @Nullable Hit<T> longest(SentenceView s, int first) {
    Hit<T> best = null;
    StringBuilder text = new StringBuilder();
    if (s.word(first).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    List<Integer> gaps = new ArrayList<>();
    for (int end = first + 1; end <= Math.min(s.size(), first + MAX_TOKENS); end++) {
      String word = s.word(end - 1);
      if (!isPart(word) || key(text.toString()).length() > longest) {
        break;
      }
      if (end - 1 > first && (s.capitals() || !s.isCapitalised(end - 1))) {
        gaps.add(bare(text.toString()).length());
      }
      text.append(word);
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        // "Prime minister's" are no prime ministers.
        boolean possessive = !caseMatters && end - 1 > first && s.isPossessive(end - 1);
        List<T> values = possessive ? List.of() : matches(text.toString(), gaps, s.capitals());
        best = values.isEmpty() ? best : new Hit<>(first, end, values);
      }
    }
    return best;
  }

  /** Returns what a word on its own leads to. */
  List<T> exact(String word) {
    return matches(word, List.of(), false);
  }

  private List<T> matches(String text, List<Integer> gaps, boolean capitals) {
    List<T> found = new ArrayList<>();
    for (Entry<T> entry : entries.getOrDefault(key(text), List.of())) {
      boolean agrees = caseAgrees(entry.name, text, capitals) && !splitsWord(entry.name, gaps);
      if (!caseMatters || agrees) {
        found.add(entry.value);
      }
    }
    return found;
  }

  /** "Pakistan is" are not "Pakistanis": one word of a name is no two words of a text. */
  private static boolean splitsWord(String name, List<Integer> gaps) {
    int at = 0;
    boolean letter = false;
    for (int c : Normalizer.normalize(name, Normalizer.Form.NFD).codePoints().toArray()) {
      boolean inside = letter && Character.isLetter(c);
      if (inside && gaps.contains(at)) {
        return true;
      }
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK) {
        letter = Character.isLetter(c);
      }
      if (Character.isLetterOrDigit(c)) {
        at += Character.charCount(c);
      }
    }
    return false;
  }

  private static boolean isPart(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit)
        ? !word.startsWith("<") && word.indexOf('$') < 0
        : word.equals("-") || word.equals("/") || word.equals("&") || word.equals(".");
  }

  private static boolean caseAgrees(String name, String text, boolean capitals) {
    String wanted = bare(name);
    String found = bare(text);
    if (wanted.equals(found)) {
      return true;
    }
    boolean upper = found.codePoints().noneMatch(Character::isLowerCase);
    if (upper) {
      return capitals || found.length() >= 5;
    }
    boolean begins = Character.isUpperCase(found.codePointAt(0));
    boolean number = name.codePoints().anyMatch(Character::isDigit);
    boolean abbreviation = wanted.equals(wanted.toUpperCase(Locale.ROOT));
    return begins
        && (number || (name.indexOf(' ') > 0 && !abbreviation && !name.startsWith("The ")));
  }

  /** Returns letters and digits without marks, in lower case. */
  static String key(String text) {
    return bare(text).toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
