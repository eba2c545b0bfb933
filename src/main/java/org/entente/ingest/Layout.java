package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Block;

/**
 * Finds the paragraphs of plain text, which has either one a line or, as on a newswire, lines of
 * even length that are broken anywhere.
 */
final class Layout {

  private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\f\\u0085\\u2028\\u2029]");
  private static final Pattern BULLET =
      Pattern.compile(
          "\\s*(?:[*•·‣▪◦●○■]\\s*(?=[^\\s\\p{Z}*])|[-–—]\\s+(?=[^-–—\\s\\p{Z}])|\\(?\\d{1,2}[.)]\\s+(?=[^\\s\\p{Z}]))");

  /** Widths of lines that were broken by a machine or a typist. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;

  private final Mapped text;
  private final List<Row> rows = new ArrayList<>();

  /** A line of the file, with its indentation in characters. */
  private record Row(String text, int start, int indent) {

    boolean isBlank() {
      return indent == text.length();
    }

    int end() {
      return start + text.length();
    }

    /** Returns its length without the blanks at its end. */
    int width() {
      int end = text.length();
      while (end > indent && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    boolean endsSentence() {
      return Ends.with(".!?:;", text);
    }

    boolean isItem() {
      return BULLET.matcher(text).lookingAt();
    }

    char initial() {
      return text.charAt(indent);
    }

    int firstWord() {
      int i = indent;
      while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i - indent;
    }
  }

  private Layout(Mapped text) {
    this.text = text;
    Matcher m = BREAK.matcher(text.text());
    int from = 0;
    while (m.find()) {
      add(from, m.start());
      from = m.end();
    }
    add(from, text.length());
  }

  private void add(int start, int end) {
    String row = text.text().substring(start, end);
    int indent = 0;
    while (indent < row.length() && isSpace(row.charAt(indent))) {
      indent++;
    }
    rows.add(new Row(row, start, indent));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns the paragraphs and list items of a plain text. */
  static List<Line> lines(Mapped text) {
    Layout layout = new Layout(text);
    return layout.isWrapped() ? layout.joined(true) : layout.joined(false);
  }

  /**
   * Tells whether lines are broken at a width: pairs of lines that follow each other directly
   * mostly do not end a sentence, and go on in lower case or are as full as they can be.
   */
  private boolean isWrapped() {
    int width = rows.stream().mapToInt(Row::width).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int pairs = 0;
    int ends = 0;
    int supports = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      Row next = rows.get(i + 1);
      if (!row.isBlank() && !next.isBlank() && next.indent <= margin() + 1 && !next.isItem()) {
        pairs++;
        ends += row.endsSentence() ? 1 : 0;
        boolean full = row.width() + 1 + next.firstWord() >= width - 12;
        supports += Character.isLowerCase(next.initial()) || full ? 1 : 0;
      }
    }
    return pairs > 0 && ends * 10 <= pairs * 4 && supports * 10 >= pairs * 6;
  }

  private int margin() {
    if (margin < 0) {
      margin = rows.stream().filter(r -> !r.isBlank()).mapToInt(Row::indent).min().orElse(0);
    }
    return margin;
  }

  private int margin = -1;

  private List<Line> joined(boolean wrapped) {
    int width = rows.stream().mapToInt(Row::width).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size()
          || !(wrapped
              ? continues(rows.get(i - 1), rows.get(i), width)
              : isBrokenOff(rows.get(i - 1), rows.get(i)))) {
        addLine(lines, first, i);
        first = i;
      }
    }
    return lines;
  }

  private boolean continues(Row row, Row next, int width) {
    boolean paragraphEnd = row.endsSentence() && row.width() < 0.6 * width;
    boolean item = next.isItem() && (row.endsSentence() || row.isItem());
    return !row.isBlank()
        && !next.isBlank()
        && next.indent <= Math.max(margin() + 1, row.isItem() ? row.indent + 4 : 0)
        && !item
        && !(paragraphEnd && !Character.isLowerCase(next.initial()));
  }

  /** Tells whether a long line stops inside a sentence that the next line takes up. */
  private static boolean isBrokenOff(Row row, Row next) {
    return row.width() >= NARROWEST
        && !next.isBlank()
        && !row.endsSentence()
        && !next.isItem()
        && Character.isLowerCase(next.initial());
  }

  private void addLine(List<Line> lines, int first, int end) {
    if (rows.get(first).isBlank()) {
      return;
    }
    Matcher bullet = BULLET.matcher(rows.get(first).text);
    boolean item = bullet.lookingAt();
    Mapped.Builder builder = new Mapped.Builder();
    for (int i = first; i < end; i++) {
      Row row = rows.get(i);
      if (i > first && !isHyphenated(rows.get(i - 1), row)) {
        builder.append(' ', text.origin(rows.get(i - 1).end()));
      }
      int from = row.start + (i == first && item ? bullet.end() : row.indent);
      builder.append(text.substring(from, row.start + row.width()));
    }
    lines.add(new Line(builder.build(), item ? Block.Kind.LIST_ITEM : null));
  }

  /** Tells whether a compound was broken after its hyphen. */
  private static boolean isHyphenated(Row row, Row next) {
    int end = row.width();
    return end >= 2
        && row.text.charAt(end - 1) == '-'
        && Character.isLetterOrDigit(row.text.charAt(end - 2))
        && Character.isLowerCase(next.initial());
  }
}
