package org.entente.extract.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.extract.values.DateValue.Anchor;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Gives a date the year, or the weekday the day, that the publication and the tense tell. */
final class DateResolver {

  private final Vocabulary words;

  DateResolver(Vocabulary words) {
    this.words = words;
  }

  /** Returns the date that was read at an atom; null where nothing tells its year. */
  @Nullable Edtf resolve(DateContext context, int i, Found found) {
    PartialDate date = found.partial();
    if (date == null) {
      return found.date();
    }
    PartialDate dated = date.year() > 0 ? date : withYear(context, i, date);
    if (dated != null && dated.exists()) {
      return dated.toEdtf();
    }
    return date.day() > 0 && date.exists() ? date.toEdtf() : null;
  }

  private @Nullable PartialDate withYear(DateContext context, int i, PartialDate date) {
    PartialDate published = context.published();
    if (published == null) {
      return null;
    }
    if (published.month() == 0) {
      return date.withYear(published.year());
    }
    Tense tense = tense(context, i);
    PartialDate here = date.withYear(published.year());
    LocalDate day = published.toDay();
    if (date.day() > 0 && day != null) {
      return day(date, day, tense);
    }
    int order = Integer.compare(date.month(), published.month());
    if (tense == Tense.FUTURE) {
      return order < 0 ? date.withYear(published.year() + 1) : here;
    }
    return order > 0 ? date.withYear(published.year() - 1) : here;
  }

  private static PartialDate day(PartialDate date, LocalDate published, Tense tense) {
    PartialDate here = date.withYear(published.getYear());
    LocalDate day = here.exists() ? here.toDay() : null;
    if (day == null) {
      return here;
    }
    LocalDate earlier = day.isAfter(published) ? day.minusYears(1) : day;
    LocalDate later = day.isBefore(published) ? day.plusYears(1) : day;
    LocalDate chosen =
        switch (tense) {
          case PAST -> earlier;
          case FUTURE -> later;
          case UNKNOWN -> Moment.nearer(published, earlier, later);
        };
    return date.withYear(chosen.getYear());
  }

  Tense tense(DateContext context, int i) {
    return Tense.of(context.sentence(), context.atoms().token(i), words.futureCues);
  }

  /** Reads "on Friday", "last Friday", "next Friday": a weekday alone. */
  @Nullable Found weekday(DateContext context, int i) {
    Phrases.Match<Integer> shift = words.publicationShifts.startingAt(context.atoms(), i);
    int at = shift == null ? i : shift.next();
    Integer number = words.weekdays.get(context.atoms().lower(at));
    if (number == null || !isName(context.atoms(), at)) {
      return null;
    }
    PartialDate published = context.published();
    LocalDate day = published == null ? null : published.toDay();
    Edtf date =
        day == null
            ? null
            : Edtf.of(weekday(context, at, day, DayOfWeek.of(number), meaning(shift)));
    return Found.of(at + 1, date, Anchor.PUBLICATION);
  }

  private static @Nullable Integer meaning(Phrases.@Nullable Match<Integer> shift) {
    return shift == null ? null : shift.meaning();
  }

  private LocalDate weekday(
      DateContext context, int at, LocalDate day, DayOfWeek weekday, @Nullable Integer shift) {
    if (shift == null || shift == 0) {
      return Moment.weekday(day, weekday, tense(context, at) == Tense.FUTURE);
    }
    return Moment.weekday(day.plusDays(shift), weekday, shift > 0);
  }

  /** Reads "last December", "next May": a month alone. */
  @Nullable Found shiftedMonth(DateContext context, int i) {
    Phrases.Match<Integer> shift = words.publicationShifts.startingAt(context.atoms(), i);
    Integer month = shift == null ? null : words.months.get(context.atoms().lower(shift.next()));
    if (shift == null || month == null || !isName(context.atoms(), shift.next())) {
      return null;
    }
    PartialDate published = context.published();
    YearMonth base = published == null ? null : published.toMonth();
    Edtf date = base == null ? null : Moment.month(shifted(base, month, shift.meaning()));
    return Found.of(shift.next() + 1, date, Anchor.PUBLICATION);
  }

  private static YearMonth shifted(YearMonth base, int month, int shift) {
    YearMonth here = YearMonth.of(base.getYear(), month);
    if (shift < 0) {
      return here.isBefore(base) ? here : here.minusYears(1);
    }
    return shift > 0 && !here.isAfter(base) ? here.plusYears(1) : here;
  }

  private static boolean isName(Atoms atoms, int i) {
    return Character.isUpperCase(atoms.get(i).text().charAt(0)) && !atoms.pos(i).equals("MD");
  }
}
