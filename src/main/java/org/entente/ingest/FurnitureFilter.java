package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.model.Pack;

/** Drops what stands on a page besides the article. */
final class FurnitureFilter {

  /** Longer lines are prose; this also bounds what a bad pattern can cost. */
  private static final int LONGEST = 1500;

  private final List<Test> lines;
  private final List<Test> endings;

  /** A pattern; one that can only match at the start is not searched for elsewhere. */
  private record Test(Pattern pattern, boolean anchored) {

    static Test of(String expression) {
      return new Test(Pattern.compile(expression), isAnchored(expression));
    }

    boolean holds(String line) {
      Matcher matcher = pattern.matcher(line);
      return anchored ? matcher.lookingAt() : matcher.find();
    }
  }

  /**
   * Compiles the patterns.
   *
   * @throws PatternSyntaxException if one is no regular expression
   */
  FurnitureFilter(Pack.Furniture furniture) {
    lines = furniture.lines().stream().map(Test::of).toList();
    endings = furniture.endings().stream().map(Test::of).toList();
  }

  /** Tells whether each alternative of an expression begins with the start of the line. */
  static boolean isAnchored(String expression) {
    int depth = 0;
    boolean first = true;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (first) {
        i += expression.startsWith("(?i)", i) ? 4 : 0;
        if (i >= expression.length() || expression.charAt(i) != '^') {
          return false;
        }
        first = false;
      } else if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = classEnd(expression, i);
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == '|' && depth == 0) {
        first = true;
      }
    }
    return true;
  }

  private static int classEnd(String expression, int start) {
    for (int i = start + 1; i < expression.length(); i++) {
      if (expression.charAt(i) == '\\') {
        i++;
      } else if (expression.charAt(i) == ']') {
        return i;
      }
    }
    return expression.length();
  }

  boolean isFurniture(String line) {
    return find(lines, line) || find(endings, line);
  }

  private static boolean find(List<Test> tests, String line) {
    return line.length() <= LONGEST && tests.stream().anyMatch(t -> t.holds(line));
  }

  /**
   * Returns the lines up to the first that ends the article. An ending that has more text after it
   * than before it is a line of a menu, not the end.
   */
  List<Line> withoutEnding(List<Line> all) {
    long total = all.stream().mapToLong(l -> l.text().length()).sum();
    List<Line> kept = new ArrayList<>();
    long before = 0;
    for (Line line : all) {
      if (find(endings, line.text().text()) && before * 2 >= total) {
        return kept;
      }
      before += line.text().length();
      kept.add(line);
    }
    return kept;
  }
}
