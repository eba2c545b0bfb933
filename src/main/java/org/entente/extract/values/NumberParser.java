package org.entente.extract.values;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits or words, with its scales: "1.5 lakh crore", "twenty-four". */
final class NumberParser {

  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
  private static final Set<String> ARTICLE = Set.of("a", "an");
  private static final Set<String> VAGUE = Set.of("few", "several", "many", "couple");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 18;

  private final Vocabulary words;

  NumberParser(Vocabulary words) {
    this.words = words;
  }

  /**
   * A number that was read.
   *
   * @param value with its scales
   * @param next the atom after its last
   * @param factor the product of the scales behind its only plain number; 1 where there are none or
   *     several numbers
   * @param scaled whether a scale word stands in it
   * @param digits whether it is written in digits
   */
  record Numeral(BigDecimal value, int next, BigDecimal factor, boolean scaled, boolean digits) {
    static Numeral plain(BigDecimal value, int next, boolean digits) {
      return new Numeral(value, next, BigDecimal.ONE, false, digits);
    }

    boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }
  }

  /**
   * Reads the number that begins at an atom.
   *
   * @param money whether letters such as the "m" of "$3m" count as scales
   */
  @Nullable Numeral at(Atoms atoms, int i, boolean money) {
    Numeral half = half(atoms, i);
    if (half != null) {
      return half;
    }
    if (atoms.is(i, ARTICLE)) {
      return words.scales.contains(atoms.lower(i + 1)) && !atoms.is(i - 1, VAGUE)
          ? scaled(atoms, Numeral.plain(BigDecimal.ONE, i + 1, false), money)
          : null;
    }
    Numeral plain = plain(atoms, i);
    return plain == null ? null : scaled(atoms, plain, money);
  }

  /** Reads "half a dozen" and "half a billion". */
  private @Nullable Numeral half(Atoms atoms, int i) {
    if (!atoms.lower(i).equals("half")) {
      return null;
    }
    int scale = i + (atoms.is(i + 1, ARTICLE) ? 2 : 1);
    scale += atoms.isHyphen(scale) ? 1 : 0;
    BigDecimal factor = words.scales.get(atoms.lower(scale));
    return factor == null
        ? null
        : new Numeral(factor.multiply(HALF), scale + 1, factor, true, false);
  }

  private @Nullable Numeral plain(Atoms atoms, int i) {
    String text = atoms.lower(i);
    if (text.length() <= LONGEST && DIGITS.matcher(text).matches()) {
      return Numeral.plain(new BigDecimal(text.replace(",", "")), i + 1, true);
    }
    Integer word = words.numbers.get(text);
    return word == null ? null : tens(atoms, i, word);
  }

  private Numeral tens(Atoms atoms, int i, int word) {
    int unit = i + (atoms.isHyphen(i + 1) ? 2 : 1);
    Integer ones = words.numbers.get(atoms.lower(unit));
    return word >= 20 && word < 100 && ones != null && ones < 10
        ? Numeral.plain(BigDecimal.valueOf(word + ones), unit + 1, false)
        : Numeral.plain(BigDecimal.valueOf(word), i + 1, false);
  }

  /** Goes on after the first plain number: scales, and further numbers below the last scale. */
  private Numeral scaled(Atoms atoms, Numeral first, boolean money) {
    int half = andAHalf(atoms, first.next());
    BigDecimal start = half > first.next() ? first.value().add(HALF) : first.value();
    Numeral number = scales(atoms, Numeral.plain(start, half, first.digits()), money);
    while (number.scaled()) {
      Numeral rest = rest(atoms, number, money);
      if (rest == null) {
        break;
      }
      number = rest;
    }
    return number;
  }

  /** Multiplies by the scales that follow: "1.5 lakh crore". */
  private Numeral scales(Atoms atoms, Numeral plain, boolean money) {
    BigDecimal factor = BigDecimal.ONE;
    int next = plain.next();
    while (true) {
      int at = next + (atoms.isHyphen(next) ? 1 : 0);
      BigDecimal scale = scaleAt(atoms, at, money);
      if (scale == null) {
        boolean scaled = factor.compareTo(BigDecimal.ONE) > 0;
        return new Numeral(plain.value().multiply(factor), next, factor, scaled, plain.digits());
      }
      factor = factor.multiply(scale);
      next = at + 1;
    }
  }

  /** Adds "fifty" to "three hundred and": words only, and less than the scale before. */
  private @Nullable Numeral rest(Atoms atoms, Numeral before, boolean money) {
    int i = before.next();
    Numeral plain = before.digits() ? null : plain(atoms, atoms.lower(i).equals("and") ? i + 1 : i);
    if (plain == null || plain.digits()) {
      return null;
    }
    if (plain.value().compareTo(before.factor()) < 0) {
      BigDecimal sum = before.value().add(plain.value());
      // "three hundred and fifty thousand": the scale behind belongs to the sum.
      Numeral all = scales(atoms, Numeral.plain(sum, plain.next(), false), money);
      Numeral own = scales(atoms, plain, money);
      boolean below = own.scaled() && own.value().compareTo(before.factor()) < 0;
      BigDecimal value = below ? before.value().add(own.value()) : all.value();
      BigDecimal factor = own.scaled() ? own.factor() : BigDecimal.TEN;
      return new Numeral(value, all.next(), factor, true, false);
    }
    return null;
  }

  private int andAHalf(Atoms atoms, int i) {
    boolean half =
        atoms.lower(i).equals("and")
            && atoms.is(i + 1, ARTICLE)
            && atoms.lower(i + 2).equals("half")
            && words.scales.contains(atoms.lower(i + 3));
    return half ? i + 3 : i;
  }

  private @Nullable BigDecimal scaleAt(Atoms atoms, int i, boolean money) {
    BigDecimal factor = words.scales.get(atoms.lower(i));
    return factor == null && money ? words.moneyScales.get(atoms.lower(i)) : factor;
  }
}
