package org.entente.consolidate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date, ready to be compared.
 *
 * @param literal as the claim gives it
 * @param from first day as a day number; far in the past where open
 * @param to last day as a day number; far in the future where open
 */
record Dates(Edtf literal, long from, long to) {

  static final int CONFLICT = Integer.MIN_VALUE;

  /** Who tells the month seldom errs by several. */
  private static final int APART = -2;

  private static final int MONTHLY = 2;

  private static final long FAR = 10_000_000;
  private static final String UNKNOWN_YEAR = "XXXX-";

  /** Longest spans, in days, of what counts as a day (of one event), a month or season, a year. */
  private static final long DAY = 4;

  private static final long MONTH = 62;
  private static final long YEAR = 400;

  /** Dates this near each other in days are likely of one event where the tolerance allows it. */
  private static final long NEAR = 45;

  static @Nullable Dates of(@Nullable Edtf date) {
    if (date == null) {
      return null;
    }
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return new Dates(
        date, from == null ? -FAR : from.toEpochDay(), to == null ? FAR : to.toEpochDay());
  }

  /** Returns how fine the date is: 3 a day, 2 a month, 1 a year, 0 coarser. */
  int precision() {
    long span = to - from + 1;
    return span <= DAY ? 3 : span <= MONTH ? 2 : span <= YEAR ? 1 : 0;
  }

  /**
   * Returns the weight of the agreement of two dates: the precision of the coarser one where both
   * can be the same day, less where they lie apart within the tolerance, else {@link #CONFLICT}.
   */
  int compare(Dates other, Period tolerance) {
    if (withoutYear() || other.withoutYear()) {
      return compareWithoutYear(other);
    }
    if (Math.max(from, other.from) <= Math.min(to, other.to)) {
      return Math.min(precision(), other.precision());
    }
    int unit = Math.min(precision(), other.precision());
    LocalDate start = floor(Math.min(to, other.to), unit);
    long gap = floor(Math.max(from, other.from), unit).toEpochDay() - start.toEpochDay();
    long allowed = start.plus(tolerance).toEpochDay() - start.toEpochDay();
    if (gap > allowed) {
      return CONFLICT;
    }
    return gap <= NEAR ? 1 : unit >= MONTHLY ? APART : 0;
  }

  /**
   * Takes a day for the first of its month or year, so that 2014 and 2015 are a year apart rather
   * than a day.
   */
  private static LocalDate floor(long day, int precision) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return precision == 3 ? date : precision == 2 ? date.withDayOfMonth(1) : date.withDayOfYear(1);
  }

  private boolean withoutYear() {
    return literal.value().startsWith(UNKNOWN_YEAR);
  }

  /** A day of an unknown year agrees with the same month; a day or two off is a day's reporting. */
  private int compareWithoutYear(Dates other) {
    String ours = monthOf(literal.value());
    String theirs = monthOf(other.literal.value());
    if (ours.isEmpty() || theirs.isEmpty()) {
      return 0;
    }
    return Objects.equals(ours, theirs) ? 2 : CONFLICT;
  }

  private static String monthOf(String value) {
    return value.length() >= 7 && value.charAt(4) == '-' && !value.contains("/")
        ? value.substring(5, 7)
        : "";
  }
}
