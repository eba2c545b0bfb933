package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Sha256;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML pages; offsets lead into the page's source. */
final class HtmlReader {

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param name what to call the article
   * @param charset the character set that the server declared; null if unknown
   * @param url where the page comes from; null to take what the page says
   */
  static Draft read(
      InputFile file,
      String name,
      String source,
      byte[] bytes,
      @Nullable String charset,
      @Nullable String url)
      throws Unreadable {
    String declared = Found.first(charset, Decoder.declaredIn(bytes));
    String html = TextReader.check(Decoder.decode(bytes, declared));
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    Found found = HtmlMetadata.of(page);
    Found all = new Found(null, null, null, null, url).or(found);
    Set<Element> content = MainContent.of(page);
    List<Line> lines = new ArrayList<>();
    page.body().traverse(new HtmlLines(html, content::contains, lines));
    if (lines.isEmpty()) {
      throw Unreadable.empty();
    }
    return new Draft(
        name, source, file, all, "", headline(html, page, all), lines, Sha256.of(bytes));
  }

  /** Returns the headline as it stands in the page: the heading that says it, else the title. */
  private static @Nullable Mapped headline(String html, Document page, Found found) {
    String title = found.title() == null ? "" : normal(found.title());
    List<Element> headings = page.select("h1").stream().filter(h -> h.hasText()).toList();
    for (Element heading : headings) {
      if (!title.isEmpty() && normal(heading.text()).equals(title)) {
        return text(html, heading);
      }
    }
    Element element = page.selectFirst("head > title");
    if (headings.size() == 1 || element == null) {
      return headings.isEmpty() ? null : text(html, headings.get(0));
    }
    Mapped whole = text(html, element);
    int start = title.isEmpty() ? -1 : whole.text().indexOf(String.valueOf(found.title()));
    return start < 0
        ? whole.substring(0, withoutSite(whole.text()))
        : whole.substring(start, start + String.valueOf(found.title()).length());
  }

  /** Returns where the site's name begins that a page's title ends with. */
  private static int withoutSite(String title) {
    int bar = title.lastIndexOf(" | ");
    return bar >= 15 ? bar : title.length();
  }

  private static String normal(String text) {
    return Repeats.normal(text);
  }

  private static Mapped text(String html, Element element) {
    List<Line> lines = new ArrayList<>();
    element.traverse(new HtmlLines(html, e -> true, lines));
    Mapped.Builder builder = new Mapped.Builder();
    for (Line line : lines) {
      if (builder.length() > 0) {
        builder.append(' ', Mapped.NOWHERE);
      }
      builder.append(Tidy.tidy(line.text()));
    }
    return builder.build();
  }
}
