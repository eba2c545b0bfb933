package org.entente.extract.values;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months and years by their names and numbers: "21 May 2014", "May 12-14", "2016". */
final class CalendarParser {

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2})");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> OPEN = Set.of(",", "(");
  private static final Set<String> OF = Set.of("of", ",", "in");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> AND = Set.of("and", "or", "&");
  private static final Set<String> TO =
      Set.of("-", "–", "—", "--", "to", "until", "till", "through");

  private final Vocabulary words;
  private final RelativeParser relative;

  CalendarParser(Vocabulary words, RelativeParser relative) {
    this.words = words;
    this.relative = relative;
  }

  /** Reads the calendar date that begins at an atom: a day or a month, with or without its year. */
  @Nullable Found at(DateContext context, int i) {
    Atoms atoms = context.atoms();
    Found numeric = numeric(atoms, i);
    if (numeric != null) {
      return numeric;
    }
    Found weekday = afterWeekday(context, i);
    if (weekday != null) {
      return weekday;
    }
    Found dayFirst = dayFirst(context, i);
    return dayFirst != null ? dayFirst : monthFirst(context, i);
  }

  private @Nullable Found afterWeekday(DateContext context, int i) {
    Atoms atoms = context.atoms();
    if (!words.weekdays.contains(atoms.lower(i))) {
      return null;
    }
    int next = atoms.is(i + 1, OPEN) ? i + 2 : i + 1;
    next += atoms.is(next, THE) ? 1 : 0;
    Found dayFirst = dayFirst(context, next);
    Found date = dayFirst != null ? dayFirst : monthFirst(context, next);
    return date != null && date.partial() != null && date.partial().day() > 0 ? date : null;
  }

  private static @Nullable Found numeric(Atoms atoms, int i) {
    Matcher iso = ISO.matcher(atoms.lower(i));
    if (iso.matches()) {
      return found(i + 1, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher dotted = DOTTED.matcher(atoms.lower(i));
    if (!dotted.matches()) {
      return null;
    }
    int one = number(dotted.group(1));
    int two = number(dotted.group(2));
    int year = number(dotted.group(3));
    boolean dots = atoms.lower(i).contains(".");
    if (dots || one > 12) {
      return found(i + 1, year, two, one);
    }
    // Americans write the month first, others the day: only a day above 12 tells.
    return two > 12 ? found(i + 1, year, one, two) : Found.of(i + 1, PartialDate.year(year));
  }

  private static @Nullable Found found(int next, int year, int month, int day) {
    PartialDate date = new PartialDate(year, month, day, 0);
    return month > 0 && day > 0 && date.exists() ? Found.of(next, date) : null;
  }

  /** Reads "21 May 2014", "3rd of May", "12-14 May", "12 and 13 May". */
  private @Nullable Found dayFirst(DateContext context, int i) {
    Atoms atoms = context.atoms();
    int day = day(atoms, i);
    if (day == 0) {
      return null;
    }
    int next = i + 1;
    int lastDay = 0;
    if ((atoms.is(next, TO) || atoms.is(next, AND)) && day(atoms, next + 1) > day) {
      lastDay = day(atoms, next + 1);
      next += 2;
    }
    next += atoms.lower(next).equals("of") ? 1 : 0;
    Integer month = words.months.get(atoms.lower(next));
    return month == null
        ? null
        : withYear(context, next + 1, new PartialDate(0, month, day, lastDay));
  }

  /** Reads "May 21, 2014", "May 12-14", "May 2014" and "May". */
  private @Nullable Found monthFirst(DateContext context, int i) {
    Atoms atoms = context.atoms();
    Integer month = words.months.get(atoms.lower(i));
    if (month == null || !isMonth(atoms, i)) {
      return null;
    }
    int next = i + 1 + (atoms.is(i + 1, THE) && day(atoms, i + 2) > 0 ? 1 : 0);
    int day = day(atoms, next);
    if (day == 0) {
      return withYear(context, i + 1, PartialDate.month(month));
    }
    next++;
    int lastDay = 0;
    boolean to = atoms.is(next, TO) || (atoms.is(next, AND) && !isCount(atoms, next + 1));
    if (to && day(atoms, next + 1) > day) {
      lastDay = day(atoms, next + 1);
      next += 2;
    }
    return withYear(context, next, new PartialDate(0, month, day, lastDay));
  }

  private static boolean isCount(Atoms atoms, int i) {
    return atoms.has(i + 1) && atoms.get(i + 1).isNoun();
  }

  private static boolean isMonth(Atoms atoms, int i) {
    Atom atom = atoms.get(i);
    boolean capital = Character.isUpperCase(atom.text().charAt(0));
    boolean person = atom.token().ner().equals("PERSON");
    boolean verb = atom.isVerb() || (atoms.pos(i).equals("MD") && !followedByNumber(atoms, i));
    return capital && !person && !verb;
  }

  private static boolean followedByNumber(Atoms atoms, int i) {
    return atoms.pos(i + 1).equals("CD");
  }

  private static int day(Atoms atoms, int i) {
    Matcher m = DAY.matcher(atoms.lower(i));
    return m.matches() ? number(m.group(1)) : 0;
  }

  /** Adds the year that follows, in digits or as "last year", "of the same year". */
  private @Nullable Found withYear(DateContext context, int next, PartialDate date) {
    Atoms atoms = context.atoms();
    int at = next + (atoms.is(next, OF) ? 1 : 0);
    if (YEAR.matcher(atoms.lower(at)).matches()) {
      PartialDate dated = date.withYear(number(atoms.lower(at)));
      return dated.exists() ? Found.of(at + 1, dated) : null;
    }
    if (!date.exists()) {
      return null;
    }
    Found year = atoms.is(next, COMMA) ? null : relative.year(context, at);
    if (year == null) {
      return Found.of(next, date);
    }
    PartialDate known = PartialDate.of(year.date());
    return known == null
        ? open(year, date)
        : new Found(year.next(), date.withYear(known.year()), null, year.anchor());
  }

  private static Found open(Found year, PartialDate date) {
    return Found.of(year.next(), date.day() > 0 ? date.toEdtf() : null, year.anchor());
  }

  /** Reads a year in digits that stands for itself. */
  @Nullable Found year(Atoms atoms, int i) {
    return YEAR.matcher(atoms.lower(i)).matches()
        ? Found.of(i + 1, PartialDate.year(number(atoms.lower(i))))
        : null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
