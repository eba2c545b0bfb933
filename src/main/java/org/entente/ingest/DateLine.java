package org.entente.ingest;

import java.util.regex.Pattern;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A line at the top of an article that tells when it was published.
 *
 * @param date that date
 * @param bare whether the line says hardly more
 * @param weekday whether it names the day of the week
 */
record DateLine(Edtf date, boolean bare, boolean weekday) {

  private static final int LONGEST = 140;
  private static final Pattern WEEKDAY = Pattern.compile(Dates.weekday());
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:(?:[A-Z]{2,4}|UTC[+-]\\d+)\\b)?");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:first |last )?(?:published|posted|date|dated|issued|released)\\b");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated|modified|edited|accessed|retrieved)\\b");
  private static final Pattern APART = Pattern.compile("[|·•»]");
  private static final Pattern BRACKETS = Pattern.compile("^[(\\[].*[)\\]]$");

  /** Returns what a line tells of the date; null if it is a sentence or tells none. */
  static @Nullable DateLine of(String line) {
    Dates.Hit hit = line.length() <= LONGEST ? Dates.find(line) : null;
    if (hit == null) {
      return null;
    }
    String rest = line.substring(0, hit.start()) + " " + line.substring(hit.end());
    rest = TIME.matcher(WEEKDAY.matcher(rest).replaceAll(" ")).replaceAll(" ");
    String words = Repeats.normal(LABEL.matcher(rest.strip()).replaceAll(" "));
    int count = words.isEmpty() ? 0 : words.split(" ").length;
    boolean label = LABEL.matcher(line).find();
    boolean apart = APART.matcher(line).find() || BRACKETS.matcher(line).matches();
    boolean bare = count == 0 || (count <= 2 && !line.endsWith(".")) || (label && count <= 4);
    if (CHANGED.matcher(line).find() && !label) {
      return null;
    }
    return bare || apart || label
        ? new DateLine(hit.date(), bare || apart, WEEKDAY.matcher(line).find())
        : null;
  }
}
