package org.entente.serve.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Something that an event holds or a claim says.
 *
 * @param property what it is about, such as "supplier"
 * @param value as shown
 * @param href the page of the value, empty if it has none
 */
record Fact(String property, String value, String href) {

  static List<Fact> of(Questions questions, String self) {
    return questions.ask("facts", self).stream().map(Fact::of).toList();
  }

  private static Fact of(Row row) {
    String value = row.has("number") ? counted(row) : row.text("value");
    return new Fact(
        row.text("property"), value, row.isResource("resource") ? row.href("resource") : "");
  }

  /** A currency stands before its sum, a thing behind its number. */
  private static String counted(Row row) {
    String unit = row.text("unit");
    String number = number(row.text("number"));
    String bound = row.has("bound") ? row.text("bound") + " " : "";
    return row.text("property").equals("value")
        ? bound + unit + " " + number
        : bound + number + " " + unit;
  }

  private static String number(String text) {
    try {
      return String.format(Locale.ROOT, "%,.0f", new BigDecimal(text));
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
