package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class FormatsTest {

  private static final Path PAGE = Path.of("src/test/resources/ingest/page.html");
  private static final Path NOTE = Path.of("src/test/resources/ingest/note.md");

  @TempDir Path folder;

  static byte[] gzip(byte[] bytes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream packed = new GZIPOutputStream(out)) {
        packed.write(bytes);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void readsAPageWithoutItsFurniture() throws IOException {
    Article article = Reading.of(PAGE).only();
    assertThat(Reading.blocks(article))
        .containsExactly(
            "Oman & Spain sign frigate deal",
            "Oman and Spain signed a contract for four frigates & a training centre on Tuesday, the"
                + " sultanate’s navy said in a statement that was read out at the yard.",
            "The ships are priced at €2.1 billion in all, and the first of them is to be handed over"
                + " in 2023, officials added; “we have waited for this for ten years,” one of them"
                + " said. The yard has 3 km2 of land.",
            "What comes next",
            "Crews begin their training in Ferrol next spring, the navy announced.",
            "A second contract, for missiles, is being negotiated with another supplier.",
            "Muscat had also looked at ships from Britain and from Italy, but the Spanish offer was"
                + " the only one that came with a loan… and with jobs.");
    assertThat(Reading.kinds(article))
        .containsExactly(
            "TITLE", "PARAGRAPH", "PARAGRAPH", "HEADING", "LIST_ITEM", "LIST_ITEM", "PARAGRAPH");
  }

  @Test
  void leadsFromAPageToItsSource() throws IOException {
    Article article = Reading.of(PAGE).only();
    String html = Files.readString(PAGE);
    assertThat(regionOf(article, html, "Oman & Spain sign frigate deal"))
        .isEqualTo("Oman &amp; Spain sign <em>frigate</em> deal");
    assertThat(regionOf(article, html, "four frigates & a training centre"))
        .isEqualTo("four frigates &amp; a training centre");
    assertThat(regionOf(article, html, "€2.1 billion")).isEqualTo("&euro;2.1&nbsp;billion");
    assertThat(regionOf(article, html, "is to be handed over")).isEqualTo("is to be\nhanded over");
    assertThat(regionOf(article, html, "from Britain and from Italy"))
        .isEqualTo("from Britain and from Italy");
  }

  private static String regionOf(Article article, String original, String prose) {
    int start = article.text().indexOf(prose);
    assertThat(start).as(prose).isNotNegative();
    return article.offsets().toOriginal(new Span(start, start + prose.length())).of(original);
  }

  @Test
  void readsWhatAPageSaysOfItself() {
    Article.Metadata metadata = Reading.of(PAGE).only().metadata();
    assertThat(metadata.title()).isEqualTo("Oman & Spain sign frigate deal");
    assertThat(metadata.published()).hasToString("2019-05-14");
    assertThat(metadata.publisher()).isEqualTo("The Islander");
    assertThat(metadata.author()).isEqualTo("Ana Lopez");
    assertThat(metadata.url()).isEqualTo("https://www.islander.example/news/oman-frigates");
    assertThat(metadata.source()).isEqualTo(PAGE.toString());
  }

  @Test
  void readsAPageInItsDeclaredCharacterSet() {
    String html =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'></head>"
            + "<body><h1>Łódź buys trams</h1><p>The city of Łódź signed with Škoda on Friday.</p></body></html>";
    byte[] bytes = html.getBytes(Charset.forName("iso-8859-2"));
    Article article = Reading.of(Reading.write(folder, "l.html", bytes)).only();
    assertThat(article.text())
        .isEqualTo("Łódź buys trams\n\nThe city of Łódź signed with Škoda on Friday.");
    Reading.assertSound(article, html);
  }

  @Test
  void readsPagesWithoutParagraphs() {
    String html =
        "<body><time datetime='2011-02-03'>3 February 2011</time><div>Bhutan bought one radar.<br>It is"
            + " French.<br><br>India paid.</div><pre>Nepal was asked by both of its neighbours but\ndid not want"
            + " any radar then.\n\nIt may later.</pre><table><tr><td>Price unknown.</td></tr></table>";
    Article article = Reading.ofFile(folder, "p.htm", html).only();
    assertThat(Reading.blocks(article))
        .containsExactly(
            "Bhutan bought one radar.",
            "It is French.",
            "India paid.",
            "Nepal was asked by both of its neighbours but did not want any radar then.",
            "It may later.",
            "Price unknown.");
    assertThat(article.metadata().published()).hasToString("2011-02-03");
    Reading.assertSound(article, html);
  }

  @Test
  void readsMarkdownWithFrontMatter() throws IOException {
    Article article = Reading.of(NOTE).only();
    assertThat(Reading.blocks(article))
        .containsExactly(
            "Ghana leases patrol aircraft",
            "Accra will lease two patrol aircraft from Portugal under an accord signed on Monday &"
                + " valid for three years.",
            "What it costs",
            "The price is 40 million dollars.",
            "Crews come from *both* states.");
    assertThat(Reading.kinds(article))
        .containsExactly("TITLE", "PARAGRAPH", "HEADING", "LIST_ITEM", "LIST_ITEM");
    Article.Metadata metadata = article.metadata();
    assertThat(metadata.published()).hasToString("2020-02-03");
    assertThat(metadata.author()).isEqualTo("Kofi Mensah, Ama Boateng");
    assertThat(metadata.publisher()).isEqualTo("Gulf of Guinea Review");
    String text = Files.readString(NOTE);
    assertThat(regionOf(article, text, "lease two patrol aircraft from Portugal"))
        .isEqualTo("lease **two patrol aircraft** from [Portugal");
    assertThat(regionOf(article, text, "Crews come from *both* states."))
        .isEqualTo("Crews come from \\*both\\* states.");
  }

  @Test
  void readsJsonLinesPackedOrNot() {
    String lines =
        """
        {"id": "wire/1", "title": "CHILE BUYS BOATS", "date": "26-FEB-1987 15:01:01.79", "text": "Chile bought nine patrol boats from Spain on\\nMonday, its navy said. It paid for all of\\nthem in cash."}

        {"title": "Peru", "dateline": "LIMA, May 4, 1988 -", "url": "https://www.wire.example/2", "text": "Peru waits."}
        """;
    Reading packed =
        Reading.of(
            Reading.write(folder, "w.jsonl.gz", gzip(lines.getBytes(StandardCharsets.UTF_8))));
    Reading plain = Reading.ofFile(folder, "w.jsonl", lines);
    assertThat(packed.articles())
        .extracting(Article::checksum)
        .isEqualTo(plain.articles().stream().map(Article::checksum).toList());
    Article first = plain.articles().get(0);
    assertThat(first.name()).isEqualTo("wire-1");
    assertThat(first.text())
        .isEqualTo(
            "CHILE BUYS BOATS\n\nChile bought nine patrol boats from Spain on Monday, its navy said. It paid for all of them in cash.");
    assertThat(first.metadata().published()).hasToString("1987-02-26");
    assertThat(first.offsets().toOriginal(first.blocks().get(1).span()))
        .isEqualTo(new Span(0, 100));
    Article second = plain.articles().get(1);
    assertThat(second.name()).isEqualTo("w-3");
    assertThat(second.metadata().published()).hasToString("1988-05-04");
    assertThat(second.metadata().publisher()).isEqualTo("wire.example");
  }

  @Test
  void readsThePagesOfAWebArchiveAlone() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      Path path = folder.resolve(compression == WarcCompression.GZIP ? "a.warc.gz" : "b.warc");
      try (WarcWriter writer =
          new WarcWriter(
              Files.newByteChannel(
                  path,
                  Set.of(
                      java.nio.file.StandardOpenOption.CREATE,
                      java.nio.file.StandardOpenOption.WRITE)),
              compression)) {
        byte[] page = Files.readAllBytes(PAGE);
        writer.write(
            response("https://www.islander.example/news/1?a=b", 200, MediaType.HTML_UTF8, page));
        writer.write(response("https://islander.example/gone", 404, MediaType.HTML_UTF8, page));
        writer.write(response("https://islander.example/a.json", 200, MediaType.JSON, page));
      }
      Article article = Reading.of(path).only();
      assertThat(article.name()).isEqualTo("islander.example-news-1-a-b");
      assertThat(article.metadata().url()).isEqualTo("https://www.islander.example/news/1?a=b");
      assertThat(article.text()).isEqualTo(Reading.of(PAGE).only().text());
      assertThat(regionOf(article, Files.readString(PAGE), "€2.1 billion"))
          .isEqualTo("&euro;2.1&nbsp;billion");
    }
  }

  private static WarcResponse response(String url, int status, MediaType type, byte[] body)
      throws IOException {
    HttpResponse http = new HttpResponse.Builder(status, "x").body(type, body).build();
    return new WarcResponse.Builder(URI.create(url)).body(http).build();
  }

  @Test
  void readsStandardInputOfAnyKind() {
    assertThat(Reading.ofStandardInput("Peru waits for its boats.").only())
        .satisfies(a -> assertThat(a.name()).isEqualTo("stdin"))
        .satisfies(a -> assertThat(a.metadata().source()).isEqualTo("-"));
    assertThat(Reading.ofStandardInput("{\"id\": \"x\", \"text\": \"Peru waits.\"}").only().name())
        .isEqualTo("x");
    assertThat(Reading.ofStandardInput("<html><p>Peru waits.</p>").only().text())
        .isEqualTo("Peru waits.");
  }
}
