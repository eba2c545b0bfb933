package org.entente.consolidate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares names that are plain text. */
final class Texts {

  /** Weight of a proper name: it was given in order to tell the event from others. */
  static final int PROPER = 3;

  /** Weight of common words, such as "lifted" or "investment package". */
  static final int COMMON = 1;

  /** A name without the number that the other has may mean any part of the series. */
  static final int ANY_OF_SERIES = 0;

  static final int CONFLICT = -1;

  private static final Pattern NUMBER = Pattern.compile("\\d+|[ivx]+");
  private static final int LONG_WORD = 5;

  private Texts() {}

  /** Returns the weight of the agreement of two texts, or {@link #CONFLICT}. */
  static int compare(String a, String b) {
    Set<String> wordsA = words(a);
    Set<String> wordsB = words(b);
    Set<String> numbersA = numbers(wordsA);
    Set<String> numbersB = numbers(wordsB);
    // The parts of a series differ in their numbers alone.
    if (!numbersA.isEmpty() && !numbersB.isEmpty() && !numbersA.equals(numbersB)) {
      return CONFLICT;
    }
    wordsA.removeAll(numbersA);
    wordsB.removeAll(numbersB);
    if (!holds(wordsA, wordsB) && !holds(wordsB, wordsA)) {
      return CONFLICT;
    }
    if (!numbersA.equals(numbersB)) {
      return ANY_OF_SERIES;
    }
    return isProper(a) && isProper(b) ? PROPER : COMMON;
  }

  private static boolean isProper(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean holds(Set<String> some, Set<String> all) {
    return some.stream().allMatch(w -> all.stream().anyMatch(o -> sameWord(w, o)));
  }

  /** Lets one letter differ in a longer word, for the sake of transliterations. */
  private static boolean sameWord(String a, String b) {
    return a.equals(b) || (Math.min(a.length(), b.length()) >= LONG_WORD && oneEditApart(a, b));
  }

  private static boolean oneEditApart(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }

  /** Tells whether one name holds the other ("Acme", "Acme Corp") or is its abbreviation. */
  static boolean sameOrganization(String a, String b) {
    Set<String> wordsA = words(a);
    Set<String> wordsB = words(b);
    if (wordsA.isEmpty() || wordsB.isEmpty()) {
      return false;
    }
    return holds(wordsA, wordsB)
        || holds(wordsB, wordsA)
        || initials(a).equals(b.toLowerCase(Locale.ROOT))
        || initials(b).equals(a.toLowerCase(Locale.ROOT));
  }

  private static String initials(String name) {
    List<String> words =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .toList();
    return words.size() < 2
        ? ""
        : words.stream()
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT);
  }

  static Set<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> numbers(Set<String> words) {
    return words.stream().filter(w -> NUMBER.matcher(w).matches()).collect(Collectors.toSet());
  }
}
