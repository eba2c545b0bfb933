package org.entente.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a value that the program says counts as the one that gold gives. */
final class Agreement {

  private static final double FULL = 1;
  private static final double HALF = 0.5;

  /** How much of the shorter sentence, and of the longer one, both must share. */
  private static final double OF_SHORTER = 0.75;

  private static final double OF_LONGER = 0.5;

  /** How far sums of money may lie apart, as a part of the right one. */
  private static final double ROUNDING = 0.005;

  private static final Pattern MONEY =
      Pattern.compile("\\s*([A-Z]{3})\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\d+(?:\\.\\d+)?\\s*");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("[\"“”'‘’.,()]");
  private static final Pattern JOINTS = Pattern.compile("[-‐-―/_]");
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

  private Agreement() {}

  /** Tells whether two quotes are of the same sentence, give or take how it was cut. */
  static boolean ofSentences(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    int shorter = Math.min(first.size(), second.size());
    int longer = Math.max(first.size(), second.size());
    long shared = first.stream().filter(second::contains).count();
    return shorter > 0 && shared >= OF_SHORTER * shorter && shared >= OF_LONGER * longer;
  }

  /** Returns the different words of a text: letters and digits of ASCII, in lower case. */
  static Set<String> words(String text) {
    return Arrays.stream(NOT_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Tells whether a name is one of the accepted ones, give or take case, punctuation, a plural "s"
   * and further words of a name of several.
   *
   * @param person whether the accepted names may be family names alone
   */
  static boolean ofName(String said, List<String> accepted, boolean person) {
    String name = plain(said);
    return accepted.stream().anyMatch(right -> sameName(name, plain(right), person));
  }

  private static boolean sameName(String said, String right, boolean person) {
    if (said.equals(right)
        || singular(said).equals(singular(right))
        || sameLetters(compact(said), compact(right))) {
      return true;
    }
    List<String> ours = List.of(said.split(" "));
    List<String> theirs = List.of(right.split(" "));
    if (theirs.size() == 1) {
      return person && ours.get(ours.size() - 1).equals(right);
    }
    return ours.size() > 1 && (ours.containsAll(theirs) || theirs.containsAll(ours));
  }

  /** Names in another script have no letters here, which does not make them the same. */
  private static boolean sameLetters(String said, String right) {
    return !said.isEmpty() && said.equals(right);
  }

  private static String plain(String name) {
    String text = MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    text = BLANKS.matcher(JOINTS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    return ARTICLE.matcher(text).replaceFirst("");
  }

  private static String compact(String plain) {
    return NOT_WORD.matcher(plain).replaceAll("");
  }

  private static String singular(String plain) {
    return plain.replaceFirst("s+$", "");
  }

  /** Tells whether two sums agree in currency and, nearly, in amount. */
  static boolean ofMoney(String said, List<String> accepted) {
    Optional<Sum> sum = sum(said);
    return sum.isPresent()
        && accepted.stream()
            .map(Agreement::sum)
            .flatMap(Optional::stream)
            .anyMatch(right -> right.isNear(sum.get()));
  }

  private record Sum(String currency, double amount) {
    boolean isNear(Sum other) {
      return currency.equals(other.currency)
          && Math.abs(amount - other.amount) <= ROUNDING * Math.max(amount, 1);
    }
  }

  private static Optional<Sum> sum(String text) {
    Matcher money = MONEY.matcher(text);
    return money.matches()
        ? Optional.of(new Sum(money.group(1), Double.parseDouble(money.group(2).replace(",", ""))))
        : Optional.empty();
  }

  /** Tells whether a text is a sum of money that gold may give. */
  static boolean isMoney(String text) {
    return sum(text).isPresent();
  }

  /** Tells whether two plain numbers are equal. */
  static boolean ofNumber(String said, List<String> accepted) {
    return isNumber(said)
        && accepted.stream()
            .filter(Agreement::isNumber)
            .anyMatch(right -> number(right).compareTo(number(said)) == 0);
  }

  /** Tells whether a text is a plain number. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.strip());
  }

  /** Returns 1 for an accepted date, a half for a coarser or finer form of one, else 0. */
  static double ofDate(String said, List<String> accepted) {
    if (accepted.contains(said)) {
      return FULL;
    }
    boolean near =
        !said.isEmpty()
            && accepted.stream()
                .filter(right -> !right.isEmpty())
                .anyMatch(right -> said.startsWith(right) || right.startsWith(said));
    return near ? HALF : 0;
  }

  /** Returns the score of the best of several dates; 0 for none. */
  static double ofDates(List<String> said, List<String> accepted) {
    return said.stream().mapToDouble(date -> ofDate(date, accepted)).max().orElse(0);
  }
}
