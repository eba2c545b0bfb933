package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article's prose out of what a reader found: drops furniture, datelines, note numbers and
 * repeats, and tells headings from paragraphs.
 */
final class Prose {

  private static final String SENTENCE_ENDS = ".!?:;,…";

  /** A line of more words is no heading. */
  private static final int HEADING_WORDS = 14;

  private static final int HEADLINE_WORDS = 30;

  /** How many lines from the top may hold a date or a dateline. */
  private static final int TOP = 8;

  private final FurnitureFilter filter;
  private final List<Line> lines;
  private @Nullable Line title;
  private @Nullable Edtf dateline;
  private @Nullable String filedFrom;
  private @Nullable Edtf topDate;

  private Prose(FurnitureFilter filter, Draft draft) {
    this.filter = filter;
    this.lines = new ArrayList<>();
    for (Line line : draft.lines()) {
      Mapped text = Tidy.tidy(line.text());
      if (!text.isEmpty()) {
        lines.add(line.with(text));
      }
    }
  }

  /**
   * Cleans a draft.
   *
   * @param knownTitle the headline as the metadata have it; null if they do not
   */
  static Prose of(FurnitureFilter filter, Draft draft, @Nullable String knownTitle) {
    Prose prose = new Prose(filter, draft);
    prose.dropFurniture();
    // Before anything looks at how lines end.
    prose.replace(NoteMarks.drop(prose.lines));
    prose.findTitle(draft.headline(), knownTitle);
    prose.cutDateline();
    prose.dropRepeatedTitle();
    prose.replace(Repeats.drop(prose.lines));
    return prose;
  }

  /** Returns the headline and the lines, each with its kind. */
  List<Line> lines() {
    List<Line> all = new ArrayList<>();
    if (title != null) {
      all.add(title);
    }
    for (Line line : lines) {
      if (!line.text().isEmpty()) {
        all.add(new Line(line.text(), kind(line)));
      }
    }
    return all;
  }

  /** Returns the headline; null if there is none. */
  @Nullable String title() {
    return title == null ? null : title.text().text();
  }

  /** Returns the date that the dateline or one of the first lines gives; null if none does. */
  @Nullable Edtf date() {
    return dateline != null ? dateline : topDate;
  }

  /** Returns the city of the dateline; null if there is none. */
  @Nullable String filedFrom() {
    return filedFrom;
  }

  private void dropFurniture() {
    List<Line> kept = new ArrayList<>();
    boolean afterFurniture = false;
    List<Line> body = filter.withoutEnding(lines);
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      DateLine date = i < TOP ? DateLine.of(line.text().text()) : null;
      if (date != null) {
        // A weekday and a date below a site's greeting are those of the visit.
        boolean clock = afterFurniture && date.bare() && date.weekday() && kept.isEmpty();
        topDate = topDate == null && !clock ? date.date() : topDate;
      }
      boolean furniture = filter.isFurniture(line.text().text());
      if (!furniture && (date == null || !date.bare())) {
        kept.add(line);
      }
      afterFurniture = furniture;
    }
    replace(kept);
  }

  private void replace(List<Line> others) {
    List<Line> copy = List.copyOf(others);
    lines.clear();
    lines.addAll(copy);
  }

  private void findTitle(@Nullable Mapped headline, @Nullable String knownTitle) {
    for (int i = 0; knownTitle != null && i < Math.min(TOP, lines.size()); i++) {
      if (Repeats.normal(lines.get(i).text().text()).equals(Repeats.normal(knownTitle))) {
        title = new Line(lines.remove(i).text(), Block.Kind.TITLE);
        return;
      }
    }
    if (headline != null) {
      Mapped text = Tidy.tidy(headline);
      title = text.isEmpty() ? null : new Line(text, Block.Kind.TITLE);
    } else if (lines.size() > 1 && isHeadline(lines.get(0))) {
      title = new Line(lines.remove(0).text(), Block.Kind.TITLE);
    }
  }

  private static boolean isHeadline(Line line) {
    String text = line.text().text();
    int words = text.split(" ").length;
    return line.kind() != Block.Kind.PARAGRAPH
        && line.kind() != Block.Kind.LIST_ITEM
        && words >= 3
        && words <= HEADLINE_WORDS
        && text.codePoints().anyMatch(Character::isLetter)
        && !(Ends.with(".:;,", text) && !text.endsWith(".."))
        && Dateline.of(text, false) == null;
  }

  private void cutDateline() {
    for (int i = 0; i < Math.min(3, lines.size()); i++) {
      Line line = lines.get(i);
      boolean sentence = Ends.with(SENTENCE_ENDS, line.text().text());
      Dateline found = sentence ? Dateline.of(line.text().text(), i == 0) : null;
      if (found != null) {
        dateline = found.date();
        filedFrom = FilingPlace.of(line.text().text().substring(0, found.end()));
        lines.set(i, line.with(Tidy.tidy(line.text().substring(found.end()))));
        return;
      }
    }
  }

  private void dropRepeatedTitle() {
    if (title != null) {
      String normal = Repeats.normal(title.text().text());
      int limit = title.text().length();
      lines.removeIf(
          l -> l.text().length() <= 2 * limit && Repeats.normal(l.text().text()).equals(normal));
    }
  }

  private static Block.Kind kind(Line line) {
    Block.Kind kind = line.kind();
    if (kind != null) {
      return kind;
    }
    String text = line.text().text();
    boolean heading =
        text.split(" ").length <= HEADING_WORDS
            && !Ends.with(SENTENCE_ENDS, text)
            && Character.isUpperCase(text.codePointAt(0));
    return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }
}
