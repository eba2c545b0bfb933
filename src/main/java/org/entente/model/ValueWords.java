package org.entente.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Words that make numbers, sums of money and dates. Names are in lower case as written, several
 * words separated by single blanks, sorted; symbols keep their case.
 *
 * @param currencies in the order of their codes
 * @param numbers cardinals, such as "eleven"
 * @param ordinals such as "third"
 * @param scales what multiplies the number before it
 * @param hedges what says how sure a number is
 * @param percents words that make the number before them a share
 * @param measures units that make the number before them a measure
 * @param numbered nouns that the number after them names rather than counts, such as "article"
 * @param time words that make dates
 */
public record ValueWords(
    List<Currency> currencies,
    List<NumberWord> numbers,
    List<NumberWord> ordinals,
    List<Scale> scales,
    List<Hedge> hedges,
    List<String> percents,
    List<String> measures,
    List<String> numbered,
    TimeWords time) {

  /** No words at all. */
  public static final ValueWords NONE =
      new ValueWords(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new TimeWords(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of(), List.of(), List.of(), List.of(), List.of()));

  public ValueWords {
    currencies = List.copyOf(currencies);
    numbers = List.copyOf(numbers);
    ordinals = List.copyOf(ordinals);
    scales = List.copyOf(scales);
    hedges = List.copyOf(hedges);
    percents = List.copyOf(percents);
    measures = List.copyOf(measures);
    numbered = List.copyOf(numbered);
  }

  /**
   * A currency.
   *
   * @param code ISO 4217 code, of today or of its time
   * @param names names after a number
   * @param symbols signs and abbreviations before a number, such as {@code US$}
   * @param listedFirst whether it is the one that is listed of a sum given in several currencies
   */
  public record Currency(
      String code, List<String> names, List<String> symbols, boolean listedFirst) {
    public Currency {
      names = List.copyOf(names);
      symbols = List.copyOf(symbols);
    }
  }

  /** A word that stands for a whole number: a cardinal, an ordinal, a month, a shift in time. */
  public record NumberWord(String name, int value) {}

  /**
   * A word that multiplies the number before it.
   *
   * @param name such as {@code bn}
   * @param factor such as 1000000000
   * @param money whether it means so only where a currency stands by, such as the "m" of "$3m"
   */
  public record Scale(String name, BigDecimal factor, boolean money) {}

  /**
   * A word that says how sure a number is.
   *
   * @param name such as {@code more than}
   * @param bound what it says
   * @param after whether it follows the number, such as "or more"
   */
  public record Hedge(String name, Amount.Bound bound, boolean after) {}

  /**
   * Words that make dates.
   *
   * @param months with 1 for January
   * @param weekdays with 1 for Monday
   * @param days days by themselves, with their distance in days from the publication
   * @param units units of the calendar
   * @param publicationShifts words before a unit, with how many units it is from the publication
   * @param textShifts words before a unit, with how many units it is from the date told last
   * @param publicationCounts words after a number of units counted from the publication, with the
   *     direction: 1 or -1
   * @param textCounts words after a number of units counted from the date told last, with the
   *     direction
   * @param parts words for a part of a period that leave its date as it is, such as "late"
   * @param yearParts equal parts of a year, with the months in one
   * @param decades names of decades, with their first year
   * @param futureCues lemmas that put what they govern into the future, such as "schedule"
   */
  public record TimeWords(
      List<NumberWord> months,
      List<NumberWord> weekdays,
      List<NumberWord> days,
      List<UnitWord> units,
      List<NumberWord> publicationShifts,
      List<NumberWord> textShifts,
      List<NumberWord> publicationCounts,
      List<NumberWord> textCounts,
      List<String> parts,
      List<NumberWord> yearParts,
      List<NumberWord> decades,
      List<String> futureCues) {
    public TimeWords {
      months = List.copyOf(months);
      weekdays = List.copyOf(weekdays);
      days = List.copyOf(days);
      units = List.copyOf(units);
      publicationShifts = List.copyOf(publicationShifts);
      textShifts = List.copyOf(textShifts);
      publicationCounts = List.copyOf(publicationCounts);
      textCounts = List.copyOf(textCounts);
      parts = List.copyOf(parts);
      yearParts = List.copyOf(yearParts);
      decades = List.copyOf(decades);
      futureCues = List.copyOf(futureCues);
    }
  }

  /** A word for a unit of the calendar. */
  public record UnitWord(String name, CalendarUnit unit) {}

  /** The units that dates are counted in. */
  public enum CalendarUnit {
    DAY,
    /** A morning, an evening: dated by its day. */
    DAYPART,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE
  }
}
