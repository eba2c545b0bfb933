package org.entente.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads dates as articles, front matter, tables and addresses write them. */
final class Dates {

  private static final String MONTHS = "(?:" + monthNames() + ")\\b\\.?";
  private static final String WEEKDAYS = "(?:" + weekdayNames() + ")\\b\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /** A day of a month in words, with or without its year: two groups a form. */
  static final String IN_WORDS =
      "(?:"
          + WEEKDAYS
          + ",?\\s+)?(?:"
          + MONTHS
          + "\\s+"
          + DAY
          + "(?:,?\\s+\\d{4})?\\b|"
          + DAY
          + "[\\s-]+(?:of\\s+)?"
          + MONTHS
          + "(?:,?[\\s-]+\\d{4})?\\b)";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(?:(?:(?<m1>"
              + MONTHS
              + ")\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>\\d{4}))|(?:(?<d2>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+"
              + "(?:of\\s+)?(?<m2>"
              + MONTHS
              + "),?[\\s-]+(?<y2>\\d{4}))|(?:(?<m3>"
              + MONTHS
              + "),?\\s+(?<y3>\\d{4})))(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("\\s*(\\d{4})\\s*");
  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");
  private static final Pattern URL_MONTH = Pattern.compile("/(\\d{4})/(\\d{2})/");

  /** Nothing was published in a newspaper before the first one; also keeps numbers out. */
  private static final int FIRST_YEAR = 1605;

  private static final int LAST_YEAR = 2099;

  /** A date found in a text. */
  record Hit(Edtf date, int start, int end) {}

  private Dates() {}

  /** Reads the date that a metadata field holds; null if it holds none or could mean two days. */
  static @Nullable Edtf parse(@Nullable String field) {
    if (field == null || field.isBlank()) {
      return null;
    }
    String text = field.strip();
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return valid(text, "0", "0");
    }
    Hit hit = find(text);
    if (hit != null) {
      return hit.date;
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.find()) {
      int first = Integer.parseInt(slashes.group(1));
      int second = Integer.parseInt(slashes.group(2));
      if (first > 12 || first == second) {
        return valid(slashes.group(3), slashes.group(2), slashes.group(1));
      }
      return second > 12 ? valid(slashes.group(3), slashes.group(1), slashes.group(2)) : null;
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.lookingAt() ? valid(compact.group(1), compact.group(2), compact.group(3)) : null;
  }

  /** Finds the first date with a year and a month in a text; null if there is none. */
  static @Nullable Hit find(String text) {
    return Stream.of(words(text), iso(text))
        .flatMap(List::stream)
        .min(Comparator.comparingInt(Hit::start))
        .orElse(null);
  }

  private static List<Hit> words(String text) {
    List<Hit> hits = new ArrayList<>();
    for (Matcher m = WORDS.matcher(text); m.find(); ) {
      String month = Found.first(m.group("m1"), m.group("m2"), m.group("m3"));
      String year = Found.first(m.group("y1"), m.group("y2"), m.group("y3"));
      String day = Found.first(m.group("d1"), m.group("d2"), "0");
      if (month != null && year != null && day != null) {
        add(hits, valid(year, Integer.toString(month(month)), day), m.toMatchResult());
      }
    }
    return hits;
  }

  private static List<Hit> iso(String text) {
    List<Hit> hits = new ArrayList<>();
    for (Matcher m = ISO.matcher(text); m.find(); ) {
      String day = m.group(4) == null ? "0" : m.group(4);
      add(hits, valid(m.group(1), m.group(3), day), m.toMatchResult());
    }
    return hits;
  }

  private static void add(List<Hit> hits, @Nullable Edtf date, MatchResult m) {
    if (date != null) {
      hits.add(new Hit(date, m.start(), m.end()));
    }
  }

  /** Returns the date that stands in an address; null if there is none. */
  static @Nullable Edtf ofUrl(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String path = url.replaceFirst("^[a-z+]+://[^/]*", "").replaceFirst("[?#].*", "");
    Hit hit = find(path);
    if (hit != null && hit.date.value().length() == 10) {
      return hit.date;
    }
    for (Matcher m = COMPACT.matcher(path); m.find(); ) {
      // Eight digits may be a number; one that reads as a day of the web's years hardly is.
      Edtf date = valid(m.group(1), m.group(2), m.group(3));
      if (date != null && Integer.parseInt(m.group(1)) >= 1980) {
        return date;
      }
    }
    Matcher month = URL_MONTH.matcher(path);
    return month.find() ? valid(month.group(1), month.group(2), "0") : null;
  }

  /** Returns the date of these digits; a zero leaves a part open; null if no such date is. */
  private static @Nullable Edtf valid(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    try {
      if (m == 0) {
        return Edtf.of(y);
      }
      YearMonth.of(y, m);
      return d == 0 ? Edtf.of(y, m) : Edtf.of(LocalDate.of(y, m, d));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("not a month: " + name);
  }

  private static String monthNames() {
    Stream<String> names =
        Stream.of(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .flatMap(n -> Stream.of(n, n.substring(0, 3)));
    return Stream.concat(names, Stream.of("Sept"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .distinct()
        .flatMap(n -> Stream.of(n, n.toUpperCase(Locale.ROOT)))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static String weekdayNames() {
    return Stream.of(DayOfWeek.values())
        .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .flatMap(n -> Stream.of(n, n.substring(0, 3)))
        .flatMap(n -> Stream.of(n, n.toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining("|"));
  }

  /** Returns a regular expression that matches the name of a day of the week. */
  static String weekday() {
    return WEEKDAYS;
  }
}
