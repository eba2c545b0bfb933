package org.entente.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text under column names, for people.
 *
 * @param columns names of variables, such as {@code yearOfOrder}
 * @param rows cells in the order of the columns
 */
record Table(List<String> columns, List<List<String>> rows) {

  private static final String GAP = "  ";

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Returns lines of aligned cells under their headings. */
  String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Text::words).toList());
    rows.forEach(row -> lines.add(row.stream().map(Text::oneLine).toList()));
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder shown = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        shown.append(line.get(i)).append(" ".repeat(width(lines, i) - length(line.get(i))));
        shown.append(GAP);
      }
      out.append(shown.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> length(line.get(column))).max().orElse(0);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns a page of HTML that needs nothing else; addresses in cells become links. */
  String html(String title) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        body { font: 0.9rem/1.4 system-ui, sans-serif; margin: 1.5rem; color: #222; background: #fff; }
        table { border-collapse: collapse; }
        caption { font-size: 1.2rem; font-weight: bold; text-align: left; padding: 0 0 0.8rem; }
        th, td { border-bottom: 1px solid #ccc; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
        th { position: sticky; top: 0; background: #eee; }
        </style>
        </head>
        <body>
        <table>
        <caption>%1$s</caption>
        """
            .formatted(Text.html(title)));
    out.append("<thead><tr>");
    columns.forEach(
        c -> out.append("<th scope=\"col\">").append(Text.html(Text.words(c))).append("</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(htmlCell(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
  }

  private static String htmlCell(String cell) {
    String text = Text.html(cell);
    if (!cell.matches("https?://\\S+")) {
      return text;
    }
    String name = Text.html(cell.substring(cell.lastIndexOf('/') + 1));
    return "<a href=\"" + text + "\">" + name + "</a>";
  }
}
