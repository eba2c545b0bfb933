package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Drops the numbers of footnotes that stand behind sentences and words.
 *
 * <p>A number glued to a full stop is a note's, and so is one that ends a paragraph after a full
 * stop. Other numbers may belong to the text ("No. 11", "Kavkaz2020", "… signed. 36 jets …"); they
 * are notes only where the article has the note before or after them as well.
 */
final class NoteMarks {

  private static final String CLOSE = "[)\\]”\"’']{0,2}";
  private static final String GO_ON = "(?=" + CLOSE + "(?:\\s+[\"“‘(]?\\p{Lu}|\\s*$))";

  /** After a sentence end: group 1 the blank, group 2 the number. */
  private static final Pattern AFTER_STOP =
      Pattern.compile(
          "(?=\\s?\\d)(?<=[\\p{L})\\]”\"’']{3}[.!?]" + CLOSE + ")(\\s?)(\\d{1,3})\\.?" + GO_ON);

  /** After a year that ends a sentence, where the number looks like decimals. */
  private static final Pattern AFTER_YEAR =
      Pattern.compile("(?=\\d)(?<=\\b\\d{4}\\.)()(\\d{1,3})" + GO_ON);

  private static final Pattern AFTER_WORD =
      Pattern.compile("(?=\\d)(?<=\\p{L}\\p{Ll}{2})()(\\d{1,3})(?=[.,;:]?(?:\\s|$))");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?=\\s?\\[)(?<=[\\p{L}\\d.,;:!?)”\"’'\\]])\\s?\\[(?:\\^?\\d{1,3}|\\^?[a-z])\\]");
  private static final Pattern RAISED =
      Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹](?<=[.,;!?][”\"’']?.)[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\b(?:[Nn]os?|[Aa]rts?|[Vv]ols?|[Cc]h|[Ff]igs?|[Ss]ec|[Pp]ara|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
              + "|Sept?|Oct|Nov|Dec|approx|[Cc]irca|[Rr]es|[Ll]td|Inc|Corp)\\.$");

  /** What every mark has: a digit or letter behind a word, a stop, a bracket or a quote. */
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{Ll}.!?)\\]”\"’'] ?\\d|\\[\\^?\\w{1,3}\\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]");

  private record Mark(int line, Span span, int number, boolean sure) {}

  private NoteMarks() {}

  static List<Line> drop(List<Line> lines) {
    if (lines.stream().noneMatch(l -> NUMBER.matcher(l.text().text()).find())) {
      return lines;
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().text();
      find(AFTER_STOP, text, i, marks);
      find(AFTER_YEAR, text, i, marks);
      find(AFTER_WORD, text, i, marks);
    }
    Set<Integer> numbers = new HashSet<>();
    marks.forEach(m -> numbers.add(m.number));
    List<List<Span>> dropped = new ArrayList<>();
    lines.forEach(l -> dropped.add(new ArrayList<>(clear(l.text().text()))));
    for (Mark mark : marks) {
      if (mark.sure || numbers.contains(mark.number - 1) || numbers.contains(mark.number + 1)) {
        dropped.get(mark.line).add(mark.span);
      }
    }
    List<Line> clean = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> spans = dropped.get(i).stream().sorted().distinct().toList();
      clean.add(lines.get(i).with(lines.get(i).text().without(disjoint(spans))));
    }
    return clean;
  }

  private static void find(Pattern pattern, String text, int line, List<Mark> marks) {
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      String before = text.substring(Math.max(0, m.start() - 12), m.start());
      if (!ABBREVIATION.matcher(before).find()) {
        boolean sure =
            pattern == AFTER_STOP
                && (m.group(1).isEmpty() || m.end() >= text.stripTrailing().length());
        marks.add(
            new Mark(line, new Span(m.start(1), m.end(2)), Integer.parseInt(m.group(2)), sure));
      }
    }
  }

  private static List<Span> clear(String text) {
    List<Span> spans = new ArrayList<>();
    for (Pattern pattern : text.indexOf('[') < 0 ? List.of(RAISED) : List.of(BRACKETED, RAISED)) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        spans.add(new Span(m.start(), m.end()));
      }
    }
    return spans;
  }

  private static List<Span> disjoint(List<Span> sorted) {
    List<Span> kept = new ArrayList<>();
    for (Span span : sorted) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.start()) {
        kept.add(span);
      }
    }
    return kept;
  }
}
