package org.entente.extract.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.Edtf;
import org.entente.model.ValueWords.CalendarUnit;
import org.jspecify.annotations.Nullable;

/** Counts from a date that may be too coarse for it; then the answer is null, never a guess. */
final class Moment {

  private Moment() {}

  /** Returns the period that is some units away, such as the week after that of the date. */
  static @Nullable Edtf period(@Nullable PartialDate base, CalendarUnit unit, int n) {
    if (base == null) {
      return null;
    }
    LocalDate day = base.toDay();
    YearMonth month = base.toMonth();
    return switch (unit) {
      case DAY, DAYPART -> day == null ? coarse(base, n) : Edtf.of(day.plusDays(n));
      case WEEK -> day == null ? null : week(day.plusWeeks(n));
      case WEEKEND -> day == null ? null : weekend(day, n);
      case MONTH -> month == null ? null : month(month.plusMonths(n));
      case QUARTER -> month == null ? null : quarter(month, n);
      case YEAR -> Edtf.of(base.year() + n);
      case DECADE -> decade(base.year() + 10 * n);
    };
  }

  /** Returns the date that is some units away: as exact as a text that counts so means it. */
  static @Nullable Edtf distance(
      @Nullable PartialDate base, CalendarUnit unit, int n, boolean hedged) {
    if (base == null) {
      return null;
    }
    LocalDate day = base.toDay();
    YearMonth month = base.toMonth();
    String about = hedged ? "~" : "";
    return switch (unit) {
      case DAY, DAYPART -> day == null ? null : about(day.plusDays(n).toString(), about);
      case WEEK, WEEKEND -> day == null ? null : about(day.plusWeeks(n).toString(), "~");
      case MONTH -> month == null ? null : about(month.plusMonths(n).toString(), about);
      case QUARTER -> month == null ? null : about(month.plusMonths(3L * n).toString(), "~");
      case YEAR -> about(String.valueOf(base.year() + n), about);
      case DECADE -> about(String.valueOf(base.year() + 10 * n), "~");
    };
  }

  /** Returns the same day as a coarser date: "today" in an article of May is in May. */
  private static @Nullable Edtf coarse(PartialDate base, int n) {
    return n == 0 ? base.toEdtf() : null;
  }

  private static @Nullable Edtf about(String date, String sign) {
    return date.length() < 4 || date.startsWith("-") ? null : new Edtf(date + sign);
  }

  static Edtf month(YearMonth month) {
    return Edtf.of(month.getYear(), month.getMonthValue());
  }

  /** Returns the week from Monday to Sunday, after ISO 8601. */
  private static Edtf week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Edtf.interval(Edtf.of(monday), Edtf.of(monday.plusDays(6)));
  }

  private static Edtf weekend(LocalDate day, int n) {
    LocalDate saturday =
        n < 0
            ? day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1)
            : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
    LocalDate shifted = n > 0 ? saturday.plusWeeks(n) : saturday;
    return Edtf.interval(Edtf.of(shifted), Edtf.of(shifted.plusDays(1)));
  }

  private static Edtf quarter(YearMonth month, int n) {
    int firstMonth = (month.getMonthValue() - 1) / 3 * 3 + 1;
    YearMonth first = YearMonth.of(month.getYear(), firstMonth).plusMonths(3L * n);
    return Edtf.interval(month(first), month(first.plusMonths(2)));
  }

  static Edtf decade(int year) {
    return new Edtf("%03dX".formatted(year / 10));
  }

  /** Returns the occurrence of a weekday nearest to a day, that day included. */
  static LocalDate weekday(LocalDate day, DayOfWeek weekday, boolean future) {
    return day.with(
        future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  /** Returns which of two days is nearer, the earlier one if both are as near. */
  static LocalDate nearer(LocalDate to, LocalDate earlier, LocalDate later) {
    return ChronoUnit.DAYS.between(earlier, to) <= ChronoUnit.DAYS.between(to, later)
        ? earlier
        : later;
  }
}
