package org.entente.serve.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An answer as a table that can be sorted and filtered.
 *
 * @param answer the rows that are left, in their new order
 * @param sort the column it is sorted by; empty for the order of the answer
 * @param filter words that each row has to hold
 */
record TableView(Answer answer, String sort, boolean descending, String filter) {

  /** Sorts and filters. */
  static TableView of(Answer answer, String sort, boolean descending, String filter) {
    List<Row> rows = filter.isBlank() ? answer.rows() : filtered(answer.rows(), filter);
    if (answer.columns().contains(sort)) {
      Comparator<Row> order = Comparator.comparing(row -> row.text(sort), TableView::compare);
      Comparator<Row> missingLast = Comparator.comparing(row -> row.text(sort).isEmpty());
      rows =
          rows.stream()
              .sorted(missingLast.thenComparing(descending ? order.reversed() : order))
              .toList();
    }
    return new TableView(new Answer(answer.columns(), rows), sort, descending, filter);
  }

  private static List<Row> filtered(List<Row> rows, String filter) {
    List<String> wanted = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return rows.stream().filter(row -> holds(row, wanted)).toList();
  }

  private static boolean holds(Row row, List<String> words) {
    String all =
        String.join("\n", row.values().keySet().stream().map(row::text).toList())
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  /** Compares numbers as numbers. */
  private static int compare(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      return new BigDecimal(one).compareTo(new BigDecimal(other));
    }
    return String.CASE_INSENSITIVE_ORDER.compare(one, other);
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d{1,30}(\\.\\d{1,30})?");
  }

  /** Returns the address that sorts by a column, the other way round if it is sorted by it. */
  String sortedBy(String column) {
    boolean turn = column.equals(sort) && !descending;
    String kept = filter.isBlank() ? "" : "&filter=" + Links.encode(filter);
    return "?sort=" + Links.encode(column) + (turn ? "&order=descending" : "") + kept;
  }

  /** Returns what {@code aria-sort} says of a column. */
  String order(String column) {
    if (!column.equals(sort)) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }

  /** Returns the words of a variable's name: "year of order" for {@code yearOfOrder}. */
  static String heading(String column) {
    return column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
