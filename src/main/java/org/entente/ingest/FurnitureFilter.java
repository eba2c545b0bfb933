package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.model.Pack;

/** Drops what stands on a page besides the article. */
final class FurnitureFilter {

  /** Longer lines are prose; this also bounds what a bad pattern can cost. */
  private static final int LONGEST = 1500;

  private final List<Pattern> lines;
  private final List<Pattern> endings;

  /**
   * Compiles the patterns.
   *
   * @throws PatternSyntaxException if one is no regular expression
   */
  FurnitureFilter(Pack.Furniture furniture) {
    lines = furniture.lines().stream().map(Pattern::compile).toList();
    endings = furniture.endings().stream().map(Pattern::compile).toList();
  }

  boolean isFurniture(String line) {
    return find(lines, line) || find(endings, line);
  }

  private static boolean find(List<Pattern> patterns, String line) {
    return line.length() <= LONGEST && patterns.stream().anyMatch(p -> p.matcher(line).find());
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
