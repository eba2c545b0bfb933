package org.entente.extract.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date of which parts may be unknown.
 *
 * @param year 0 if unknown
 * @param month 0 if unknown
 * @param day 0 if unknown
 * @param lastDay last day of a span of days in one month; 0 for a single day
 */
record PartialDate(int year, int month, int day, int lastDay) {

  private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?[~?]?");

  static PartialDate year(int year) {
    return new PartialDate(year, 0, 0, 0);
  }

  static PartialDate month(int month) {
    return new PartialDate(0, month, 0, 0);
  }

  static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0);
  }

  /** Reads a date; of an interval its end. Returns null for a decade, an open end and null. */
  static @Nullable PartialDate of(@Nullable Edtf date) {
    if (date == null) {
      return null;
    }
    Matcher m = PLAIN.matcher(date.value().substring(date.value().indexOf('/') + 1));
    return m.matches()
        ? new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)), 0)
        : null;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  PartialDate withYear(int newYear) {
    return new PartialDate(newYear, month, day, lastDay);
  }

  /** Returns the day; null if it is no whole date. */
  @Nullable LocalDate toDay() {
    return year > 0 && month > 0 && day > 0 ? LocalDate.of(year, month, day) : null;
  }

  @Nullable YearMonth toMonth() {
    return year > 0 && month > 0 ? YearMonth.of(year, month) : null;
  }

  /** Tells whether the calendar has it; 29 February where the year is unknown. */
  boolean exists() {
    try {
      int anyYear = year > 0 ? year : 2000;
      if (month > 0) {
        LocalDate.of(anyYear, month, Math.max(day, 1));
        LocalDate.of(anyYear, month, Math.max(lastDay, 1));
      }
      return lastDay == 0 || lastDay > day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  Edtf toEdtf() {
    Edtf from = new Edtf(literal(day));
    return lastDay == 0 ? from : Edtf.interval(from, new Edtf(literal(lastDay)));
  }

  private String literal(int ofDay) {
    String text = year > 0 ? "%04d".formatted(year) : "XXXX";
    if (month > 0) {
      text += "-%02d".formatted(month);
    }
    return ofDay > 0 ? text + "-%02d".formatted(ofDay) : text;
  }
}
