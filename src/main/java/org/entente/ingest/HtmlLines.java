package org.entente.ingest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects the lines of an HTML page, with the places of their characters in its source. */
final class HtmlLines implements NodeVisitor {

  private static final Set<String> NO_PROSE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "nav",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "figcaption",
          "audio",
          "video",
          "canvas",
          "menu",
          "dialog");

  private final String html;
  private final Predicate<Element> content;
  private final List<Line> lines;
  private Mapped.Builder line = new Mapped.Builder();
  private Block.@Nullable Kind kind;
  private boolean preformatted;
  private int dropped;

  /**
   * Creates a collector.
   *
   * @param html the page's source
   * @param content tells of an element whether its own text belongs to the article
   */
  HtmlLines(String html, Predicate<Element> content, List<Line> lines) {
    this.html = html;
    this.content = content;
    this.lines = lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (isDropped(element)) {
        dropped++;
      }
      if (element.isBlock()) {
        flush();
      } else if (element.normalName().equals("br")) {
        lineBreak();
      }
    } else if (node instanceof TextNode text && dropped == 0) {
      append(text);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock() || depth == 0) {
        flush();
      }
      if (isDropped(element)) {
        dropped--;
      }
    }
  }

  private static boolean isDropped(Element element) {
    return NO_PROSE.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || isNoteMark(element);
  }

  /** Tells whether an element is the number of a footnote, not an exponent. */
  private static boolean isNoteMark(Element element) {
    if (!element.normalName().equals("sup")) {
      return false;
    }
    String text = element.text().strip();
    return text.matches("\\[?\\d{1,3}\\]?")
        && (text.startsWith("[")
            || element.selectFirst("a") != null
            || element.closest("a") != null);
  }

  /** Two line breaks, or one after a sentence, end a paragraph. */
  private void lineBreak() {
    String text = line.build().text().stripTrailing();
    if (text.matches("(?s).*[.!?:][\"”’')\\]]*") || line.endsWith("\n")) {
      flush();
    } else {
      line.append('\n', Mapped.NOWHERE);
    }
  }

  private void append(TextNode node) {
    Element parent = node.parentElement();
    if (parent == null || !content.test(parent)) {
      return;
    }
    kind = kindOf(parent);
    preformatted |= parent.closest("pre") != null;
    int start = Math.max(0, node.sourceRange().startPos());
    int end = Math.min(html.length(), node.sourceRange().endPos());
    String decoded = node.getWholeText();
    if (end <= start) {
      line.append(Mapped.nowhere(decoded));
    } else {
      line.append(Alignment.align(html.substring(start, end), start, decoded));
    }
  }

  private static Block.Kind kindOf(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().matches("h[1-6]")) {
        return Block.Kind.HEADING;
      }
      if (e.normalName().equals("li")) {
        return Block.Kind.LIST_ITEM;
      }
      if (e.normalName().equals("p")) {
        return e.parent() != null && e.parent().normalName().equals("li")
            ? Block.Kind.LIST_ITEM
            : Block.Kind.PARAGRAPH;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private void flush() {
    Mapped text = line.build();
    if (!text.text().isBlank()) {
      if (preformatted) {
        lines.addAll(Layout.lines(text));
      } else {
        lines.add(new Line(text, kind));
      }
    }
    line = new Mapped.Builder();
    kind = null;
    preformatted = false;
  }
}
