package org.entente.serve.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Something that an event holds or a claim says.
 *
 * @param property what it is about, such as "supplier"
 * @param bound how a number is hedged, such as "about"; empty if it is not
 * @param value without its bound
 * @param href the page of the value, empty if it has none
 */
record Fact(String property, String bound, String value, String href) {

  static List<Fact> of(Questions questions, String self) {
    return questions.ask("facts", self).stream().map(Fact::of).toList();
  }

  private static Fact of(Row row) {
    String value = row.has("number") ? counted(row) : row.text("value");
    return new Fact(
        row.text("property"),
        row.text("bound"),
        value,
        row.isResource("resource") ? row.href("resource") : "");
  }

  /** A currency stands before its sum, a thing behind its number. */
  private static String counted(Row row) {
    String unit = row.text("unit");
    String number = number(row.text("number"));
    return row.text("property").equals("value") ? unit + " " + number : number + " " + unit;
  }

  private static String number(String text) {
    try {
      return String.format(Locale.ROOT, "%,.0f", new BigDecimal(text));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** Tells whether both give one value, however they hedge it. */
  boolean agreesWith(Fact other) {
    return property.equals(other.property) && value.equals(other.value);
  }
}
