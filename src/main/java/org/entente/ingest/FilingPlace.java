package org.entente.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the city out of a dateline: "Oslo" of {@code OSLO, May 4 (Agency) --}. */
final class FilingPlace {

  private static final Pattern DATE = Pattern.compile(Dates.IN_WORDS);
  private static final Pattern CITY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}?(?= *(?:[,/(:\u2013\u2014]| -|--|$))");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final int PARTICLE = 2;

  private FilingPlace() {}

  /** Returns the city as names are written; null if the dateline has none. */
  static @Nullable String of(String dateline) {
    Matcher date = DATE.matcher(dateline);
    String before = (date.find() ? dateline.substring(0, date.start()) : dateline).strip();
    Matcher city = CITY.matcher(before);
    return city.lookingAt() ? lowered(city.group().replaceFirst("[. ]+$", "")) : null;
  }

  /** "RIO DE JANEIRO" as "Rio de Janeiro". */
  private static String lowered(String city) {
    boolean first = true;
    StringBuilder name = new StringBuilder();
    Matcher words = WORD.matcher(city);
    while (words.find()) {
      String word = words.group();
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
      boolean particle = !first && word.length() <= PARTICLE;
      String written = particle ? lower : word.charAt(0) + lower.substring(1);
      words.appendReplacement(name, Matcher.quoteReplacement(capitals ? written : word));
      first = false;
    }
    return words.appendTail(name).toString();
  }
}
