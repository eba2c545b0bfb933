package org.entente.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.entente.model.Block;

/** Collects the lines of a parsed Markdown document; images, code blocks and HTML are no prose. */
final class MarkdownLines extends AbstractVisitor {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]]{1,40}\\]:");

  private final String text;
  private final int body;
  private final List<Line> lines;
  private Mapped.Builder line = new Mapped.Builder();

  /**
   * Creates a collector.
   *
   * @param text the whole file
   * @param body offset in it from which it was parsed
   */
  MarkdownLines(String text, int body, List<Line> lines) {
    this.text = text;
    this.body = body;
    this.lines = lines;
  }

  @Override
  public void visit(Heading heading) {
    collect(heading, Block.Kind.HEADING);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean item = paragraph.getParent() instanceof ListItem;
    collect(paragraph, item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
  }

  private void collect(Node block, Block.Kind kind) {
    line = new Mapped.Builder();
    visitChildren(block);
    Mapped collected = line.build();
    if (!FOOTNOTE.matcher(collected.text()).lookingAt()) {
      lines.add(new Line(collected, kind));
    }
  }

  @Override
  public void visit(Text node) {
    append(node, node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    append(node, node.getLiteral());
  }

  private void append(Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      line.append(Mapped.nowhere(literal));
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = body + spans.get(0).getInputIndex();
    int end = Math.min(text.length(), body + last.getInputIndex() + last.getLength());
    line.append(Alignment.align(text.substring(start, end), start, literal));
  }

  @Override
  public void visit(SoftLineBreak node) {
    line.append(' ', Mapped.NOWHERE);
  }

  @Override
  public void visit(HardLineBreak node) {
    line.append(' ', Mapped.NOWHERE);
  }

  @Override
  public void visit(Image image) {
    // Its text describes the picture.
  }
}
