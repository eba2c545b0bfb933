package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as vague as the text gives it, in the Extended Date/Time Format.
 *
 * <p>The forms in use, after the Library of Congress specification (ISO 8601-2:2019, levels 0 to
 * 2): {@code 2014}, {@code 2014-06}, {@code 2014-06-20}, {@code 198X} (a decade), {@code 19XX} (a
 * century), {@code XXXX-05-22} (year unknown), intervals of these ({@code 2015/2019}, {@code
 * 2016/..} open at the end), and {@code ~} or {@code ?} after a date.
 *
 * @param value the literal
 */
public record Edtf(String value) implements Comparable<Edtf> {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?[~?]?");

  public Edtf {
    String[] ends = value.split("/", -1);
    boolean valid =
        ends.length <= 2 && !value.equals("../..") && (ends.length == 2 || !value.equals(".."));
    for (String end : ends) {
      valid &= (end.equals("..") && ends.length == 2) || isDate(end);
    }
    if (!valid) {
      throw new IllegalArgumentException("not an EDTF date: \"" + value + "\"");
    }
  }

  private static boolean isDate(String date) {
    Matcher m = DATE.matcher(date);
    if (!m.matches()) {
      return false;
    }
    try {
      // A leap year, so that an unknown year allows 29 February.
      int year = m.group(1).contains("X") ? 2000 : Integer.parseInt(m.group(1));
      if (m.group(3) != null) {
        LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
      } else if (m.group(2) != null) {
        YearMonth.of(year, Integer.parseInt(m.group(2)));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  public static Edtf of(int year) {
    return new Edtf("%04d".formatted(year));
  }

  public static Edtf of(int year, int month) {
    return new Edtf("%04d-%02d".formatted(year, month));
  }

  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** Returns the interval between two dates. */
  public static Edtf interval(Edtf from, Edtf to) {
    return new Edtf(from.value + "/" + to.value);
  }

  /** Returns the first day that the date can mean; null where it is open or its year is unknown. */
  public @Nullable LocalDate earliest() {
    return bound(ends()[0], false);
  }

  /** Returns the last day that the date can mean; null where it is open or its year is unknown. */
  public @Nullable LocalDate latest() {
    String[] ends = ends();
    return bound(ends[ends.length - 1], true);
  }

  private String[] ends() {
    return value.split("/", -1);
  }

  private static @Nullable LocalDate bound(String date, boolean last) {
    Matcher m = DATE.matcher(date);
    if (!m.matches() || m.group(1).equals("XXXX")) {
      return null;
    }
    int year = Integer.parseInt(m.group(1).replace('X', last ? '9' : '0'));
    if (m.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
    if (m.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(m.group(3)));
  }

  /** Tells whether both can mean the same day, so that a coarser date agrees with a finer one. */
  public boolean compatible(Edtf other) {
    LocalDate a1 = earliest();
    LocalDate a2 = latest();
    LocalDate b1 = other.earliest();
    LocalDate b2 = other.latest();
    return (a1 == null || b2 == null || !a1.isAfter(b2))
        && (b1 == null || a2 == null || !b1.isAfter(a2));
  }

  /** Tells whether all that it can mean lies within what the other can mean. */
  public boolean isWithin(Edtf other) {
    LocalDate from = earliest();
    LocalDate to = latest();
    LocalDate start = other.earliest();
    LocalDate end = other.latest();
    return from != null
        && to != null
        && start != null
        && end != null
        && !from.isBefore(start)
        && !to.isAfter(end);
  }

  @Override
  public int compareTo(Edtf other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
