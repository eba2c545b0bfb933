package org.entente.extract.values;

import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.values.DateValue.Anchor;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads decades, centuries, spans of years and parts of a year: "the 1980s", "2014-15". */
final class PeriodParser {

  private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)(\\d)0['’]?s?");
  private static final Pattern SHORT_DECADE = Pattern.compile("['’‘]?(\\d)0s");
  private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern QUARTER = Pattern.compile("q([1-4])");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d\\d");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Set<String> OF = Set.of("of", "in", ",");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> PLURAL = Set.of("s", "'s", "’s");
  private static final Set<String> BAR = Set.of("-", "–", "—", "/");

  private final Vocabulary words;
  private final RelativeParser relative;

  PeriodParser(Vocabulary words, RelativeParser relative) {
    this.words = words;
    this.relative = relative;
  }

  /** Reads the period that begins at an atom. */
  @Nullable Found at(DateContext context, int i) {
    Atoms atoms = context.atoms();
    Found decade = decade(atoms, i);
    if (decade != null) {
      return decade;
    }
    Found years = years(atoms, i);
    if (years != null) {
      return years;
    }
    Found century = century(atoms, i);
    return century != null ? century : yearPart(context, i);
  }

  private @Nullable Found decade(Atoms atoms, int i) {
    String text = atoms.lower(i);
    Matcher m = DECADE.matcher(text);
    boolean plural = text.endsWith("s");
    if (m.matches() && (plural || (atoms.is(i + 1, PLURAL) && isDecade(atoms, i)))) {
      String literal = m.group(1) + m.group(2) + "X";
      return Found.of(plural ? i + 1 : i + 2, new Edtf(literal), Anchor.ABSOLUTE);
    }
    Matcher shortForm = SHORT_DECADE.matcher(text);
    if (shortForm.matches() && isDecade(atoms, i)) {
      return Found.of(i + 1, new Edtf("19" + shortForm.group(1) + "X"), Anchor.ABSOLUTE);
    }
    Integer named = words.decades.get(text);
    return named != null && isDecade(atoms, i)
        ? Found.of(i + 1, Moment.decade(named), Anchor.ABSOLUTE)
        : null;
  }

  /** "In the nineties", "the late '80s" are decades; "pilots in their sixties" are not. */
  private boolean isDecade(Atoms atoms, int i) {
    int before = atoms.isHyphen(i - 1) ? i - 2 : i - 1;
    return atoms.is(before, THE) || words.parts.contains(atoms.lower(before));
  }

  /** Reads "2013-2017", "2014-15", "2014/15", and "2014-05" as a month. */
  private static @Nullable Found years(Atoms atoms, int i) {
    if (!isYear(atoms.lower(i)) || !atoms.is(i + 1, BAR)) {
      return null;
    }
    int from = Integer.parseInt(atoms.lower(i));
    String end = atoms.lower(i + 2);
    if (FOUR_DIGITS.matcher(end).matches() && isYear(end)) {
      return span(i + 3, from, Integer.parseInt(end));
    }
    boolean glued = atoms.joined(i + 1) && atoms.joined(i + 2);
    if (!glued || !TWO_DIGITS.matcher(end).matches()) {
      return null;
    }
    int number = Integer.parseInt(end);
    int to = from - from % 100 + number;
    if (to > from && to - from <= 20) {
      return span(i + 3, from, to);
    }
    boolean month = number >= 1 && number <= 12;
    return month ? Found.of(i + 3, new PartialDate(from, number, 0, 0)) : null;
  }

  private static boolean isYear(String text) {
    return text.matches("1[5-9]\\d\\d|20\\d\\d");
  }

  private static @Nullable Found span(int next, int from, int to) {
    return to > from
        ? Found.of(next, Edtf.interval(Edtf.of(from), Edtf.of(to)), Anchor.ABSOLUTE)
        : null;
  }

  private static @Nullable Found century(Atoms atoms, int i) {
    Matcher m = CENTURY.matcher(atoms.lower(i));
    int unit = i + (atoms.isHyphen(i + 1) ? 2 : 1);
    if (!m.matches() || !atoms.lower(unit).equals("century")) {
      return null;
    }
    int number = Integer.parseInt(m.group(1));
    boolean used = number >= 11 && number <= 21;
    return used ? Found.of(unit + 1, new Edtf((number - 1) + "XX"), Anchor.ABSOLUTE) : null;
  }

  /** Reads "the first quarter of 2018", "Q3 2019", "the second half of last year". */
  private @Nullable Found yearPart(DateContext context, int i) {
    Atoms atoms = context.atoms();
    Matcher quarter = QUARTER.matcher(atoms.lower(i));
    Integer number = words.ordinals.get(atoms.lower(i));
    Integer months = words.yearParts.get(atoms.lower(i + 1));
    int next = i + 2;
    if (quarter.matches()) {
      number = Integer.parseInt(quarter.group(1));
      months = 3;
      next = i + 1;
    }
    if (number == null || months == null || number * months > 12) {
      return null;
    }
    return yearPart(context, next, number, months);
  }

  private @Nullable Found yearPart(DateContext context, int i, int number, int months) {
    Atoms atoms = context.atoms();
    int at = i + (atoms.is(i, OF) ? 1 : 0);
    Found year =
        isYear(atoms.lower(at))
            ? Found.of(at + 1, Edtf.of(Integer.parseInt(atoms.lower(at))), Anchor.ABSOLUTE)
            : relative.year(context, at);
    if (year == null) {
      return null;
    }
    PartialDate known = PartialDate.of(year.date());
    if (known == null) {
      return year;
    }
    YearMonth last = YearMonth.of(known.year(), number * months);
    Edtf span = Edtf.interval(Moment.month(last.minusMonths(months - 1L)), Moment.month(last));
    return Found.of(year.next(), span, year.anchor());
  }
}
