package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of evidence, cut where words begin and end that stand for something in the claim.
 *
 * @param before the text before it
 * @param after the text after it
 * @param start offset into the article
 */
record Quote(String before, List<Part> parts, String after, long start) {

  /** How much of the neighbouring text evidence holds, in characters, where there is as much. */
  private static final int NEIGHBOUR = 32;

  Quote {
    parts = List.copyOf(parts);
  }

  /**
   * A piece of the sentence.
   *
   * @param role what it stands for; empty for the words between
   */
  record Part(String text, String role) {}

  /** Returns the sentences of a claim, in the order of the text. */
  static List<Quote> of(Questions questions, String claim) {
    Map<String, String> roles = new TreeMap<>(longestFirst());
    questions
        .ask("words", claim)
        .forEach(row -> roles.merge(row.text("words"), row.text("role"), Quote::join));
    return questions.ask("sentences", claim).stream()
        .map(
            row ->
                new Quote(
                    startingWithWord(row.text("before")),
                    cut(row.text("sentence"), roles),
                    endingWithWord(row.text("after")),
                    row.number("start")))
        .toList();
  }

  /** The neighbouring text is cut to a length, often within a word. */
  private static String startingWithWord(String before) {
    return before.length() < NEIGHBOUR ? before : "… " + before.replaceFirst("^\\S*\\s+", "");
  }

  private static String endingWithWord(String after) {
    return after.length() < NEIGHBOUR ? after : after.replaceFirst("\\s+\\S*$", "") + " …";
  }

  private static Comparator<String> longestFirst() {
    return Comparator.comparingInt(String::length).reversed().thenComparing(s -> s);
  }

  private static String join(String one, String other) {
    return one.equals(other) ? one : one + ", " + other;
  }

  /**
   * Cuts a text where the words occur as whole words.
   *
   * @param roles what words stand for; of two that overlap the first one wins
   */
  static List<Part> cut(String text, Map<String, String> roles) {
    @Nullable String[] marks = new @Nullable String[text.length()];
    roles.forEach((words, role) -> mark(text, words, role, marks));
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !sameMark(marks[i], marks[from])) {
        String role = marks[from];
        parts.add(new Part(text.substring(from, i), role == null ? "" : role));
        from = i;
      }
    }
    return parts;
  }

  private static boolean sameMark(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }

  private static void mark(String text, String words, String role, @Nullable String[] marks) {
    if (words.isBlank()) {
      return;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (isWhole(text, at, end) && isFree(marks, at, end)) {
        Arrays.fill(marks, at, end, role);
      }
    }
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private static boolean isFree(@Nullable String[] marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks[i] != null) {
        return false;
      }
    }
    return true;
  }
}
