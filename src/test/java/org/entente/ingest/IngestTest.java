package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Article;
import org.entente.model.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTest {

  private static final String STORY = "Fiji bought two patrol boats from Korea.";

  @TempDir Path folder;

  @Test
  void readsAFolderInTheOrderOfItsNames() {
    Reading.write(folder, "b.txt", STORY);
    Reading.write(folder, "a/z.txt", STORY);
    Reading.write(folder, "a/c.md", STORY);
    Reading.write(folder, ".hidden.txt", STORY);
    Reading.write(folder, "picture.png", STORY);
    Reading reading = Reading.of(folder);
    assertThat(reading.articles()).extracting(Article::name).containsExactly("c", "z", "b");
    assertThat(reading.skipped())
        .singleElement()
        .satisfies(s -> assertThat(s.source()).isEqualTo(folder + "/picture.png"))
        .satisfies(s -> assertThat(s.mend()).contains(".jsonl"));
  }

  @Test
  void countsAheadWithoutReading() {
    String lines = "{\"text\": \"One.\"}\nbad\n{\"text\": \"Two.\"}\n";
    Reading.write(folder, "a.txt", STORY);
    Reading.write(folder, "b.jsonl", lines);
    Listing listing = new Ingest(TestFurniture.SHIPPED).list(List.of(folder.toString()));
    assertThat(listing.articles()).isEqualTo(3);
    assertThat(listing.bytes()).isEqualTo(STORY.length() + lines.length());
    assertThat(listing.files()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.txt", "empty", "useless", "picture.png"})
  void refusesWrongArguments(String name) throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Reading.write(folder, "useless/picture.png", "x");
    Reading.write(folder, "picture.png", "x");
    assertThatThrownBy(() -> Reading.of(folder.resolve(name)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(name)
        .hasMessageMatching("(?s).*\\. (?:Check|Put|Rename) .*");
  }

  @Test
  void refusesNoInputAndEmptyStandardInput() {
    assertThatThrownBy(() -> Reading.of()).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> Reading.ofStandardInput("")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> Reading.of(InputStream.nullInputStream(), List.of("a\0b")))
        .isInstanceOf(InputException.class);
  }

  @Test
  void passesOverBadFilesAndGoesOn() {
    Reading.write(folder, "a-empty.txt", " \n");
    Reading.write(folder, "b-binary.txt", new byte[] {1, 2, 3, 0, 0, 7, 'a', 'b'});
    Reading.write(folder, "c-huge.txt", new byte[Bytes.LARGEST + 1]);
    Reading.write(folder, "d-furniture.txt", "Advertisement\n\nShare this article\n");
    Reading.write(folder, "e-front.md", "---\ntitle: [a\n---\n" + STORY);
    Reading.write(folder, "f-empty.html", "<html><script>x</script></html>");
    Reading.write(folder, "g-broken.jsonl.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1});
    Reading.write(folder, "h-broken.warc", "WARC/1.0\r\nnonsense");
    Reading.write(folder, "i-good.txt", STORY);
    Reading reading = Reading.of(folder);
    assertThat(reading.articles()).extracting(Article::name).containsExactly("i-good");
    assertThat(reading.skipped())
        .extracting(s -> Path.of(s.source()).getFileName().toString().substring(0, 1))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(reading.skipped()).allSatisfy(s -> assertThat(s.reason() + s.mend()).isNotBlank());
  }

  @Test
  void namesTheLineOfABadRecord() {
    String lines =
        "{\"text\": \"One.\"}\n{\"text\": 5}\n[1]\nno\n{\"text\": \"\"}\n{\"text\": \"Two.\"}";
    Reading reading = Reading.ofFile(folder, "x.jsonl", lines);
    assertThat(reading.articles()).extracting(Article::name).containsExactly("x-1", "x-6");
    String file = folder.resolve("x.jsonl").toString();
    assertThat(reading.skipped())
        .extracting(Skipped::source)
        .containsExactly(file + ":2", file + ":3", file + ":4", file + ":5");
  }

  @Test
  void keepsWhatStandsBeforeTheBreakOfAnArchive() {
    String lines =
        IntStream.range(0, 5000)
            .mapToObj(i -> "{\"id\": \"n" + i + "\", \"text\": \"Boat " + i * 7919 + " came.\"}\n")
            .collect(Collectors.joining());
    byte[] packed = FormatsTest.gzip(lines.getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    Reading reading = Reading.of(Reading.write(folder, "x.jsonl.gz", cut));
    assertThat(reading.articles()).hasSizeGreaterThan(100);
    assertThat(reading.skipped())
        .singleElement()
        .satisfies(s -> assertThat(s.reason()).contains("after line"));
  }

  @Test
  void givesNamesThatDoNotDependOnTheOrder() {
    Reading.write(folder, "a/x.txt", STORY);
    Reading.write(folder, "b/x.txt", STORY + " It paid.");
    Reading.write(folder, "b/y.txt", STORY);
    Reading one = Reading.of(folder.resolve("a"), folder.resolve("b"));
    Reading two = Reading.of(folder.resolve("b"), folder.resolve("a"));
    List<String> names = one.articles().stream().map(Article::name).sorted().toList();
    assertThat(two.articles().stream().map(Article::name).sorted()).isEqualTo(names).hasSize(3);
    assertThat(names).contains("y").allMatch(n -> n.matches("y|x-[0-9a-f]{8}"));
  }

  @Test
  void passesOverTheSameArticleTwice() {
    Reading.write(folder, "a/x.txt", STORY);
    Reading.write(folder, "b/x.txt", STORY);
    Reading reading = Reading.of(folder);
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.skipped()).hasSize(1);
  }

  @Test
  void makesNamesSafe() {
    assertThat(Names.safe("../../etc/passwd")).isEqualTo("etc-passwd");
    assertThat(Names.safe("São Tomé <script>")).isEqualTo("Sao-Tome-script");
    assertThat(Names.safe("...")).matches("article-[0-9a-f]{8}");
    assertThat(Names.safe("中文")).matches("article-[0-9a-f]{8}").isNotEqualTo(Names.safe("日本"));
    assertThat(Names.safe("a".repeat(5000))).hasSizeLessThan(150);
  }

  @Test
  void takesMetadataFromTheTableFirst() {
    Reading.write(
        folder,
        "metadata.csv",
        """
        article,published,url,title,publisher
        one,2018-05,https://www.isle.example/2017/01/02/x,"Boats, again",The Isle
        two,not a date,https://isle.example/2017/01/02/y,,
        three,2018
        four,,https://www.isle.example/a-20150410,,
        ,2018-01-01,,,
        "broken,2018,,,
        """);
    for (String name : List.of("one", "two", "three", "four")) {
      Reading.write(folder, name + ".txt", "3 March 2003\n\n" + STORY);
    }
    Reading reading = Reading.of(folder);
    assertThat(reading.articles())
        .extracting(a -> a.name() + " " + a.metadata().published() + " " + a.metadata().publisher())
        .containsExactly(
            "four 2015-04-10 isle.example",
            "one 2018-05 The Isle",
            "three 2003-03-03 null",
            "two 2017-01-02 isle.example");
    assertThat(reading.articles().get(1).metadata().title()).isEqualTo("Boats, again");
    String table = folder.resolve("metadata.csv").toString();
    assertThat(reading.skipped())
        .extracting(Skipped::source)
        .containsExactly(table + ":3", table + ":4", table + ":6", table + ":7");
  }

  @Test
  void changesTheChecksumWithProseAndMetadataButNotWithThePlace() {
    String here = Reading.ofFile(folder, "a/x.txt", STORY).only().checksum();
    assertThat(Reading.ofFile(folder, "b/x.txt", STORY).only().checksum())
        .isEqualTo(here)
        .matches("[0-9a-f]{64}");
    assertThat(Reading.ofFile(folder, "c/x.txt", STORY + " Twice.").only().checksum())
        .isNotEqualTo(here);
    Reading.write(folder, "d/metadata.csv", "article,published\nx,2018\n");
    assertThat(Reading.ofFile(folder, "d/x.txt", STORY).only().checksum()).isNotEqualTo(here);
  }

  static List<String> hostile() {
    return List.of(
        "{\"text\": \"a \\ud800 b \\udc00 \\u0000 c.\"}",
        "{\"text\": " + "[".repeat(5000) + "}",
        "{\"id\": \"../../x\", \"title\": \"<script>\\u202e\", \"date\": \"99999-99-99\", \"text\": \"x.\"}",
        "{\"id\": {}, \"title\": 5, \"date\": [], \"url\": \"http://[::bad\", \"text\": \"x.\"}",
        "{\"text\": \"" + "a ".repeat(200_000) + "\"}",
        "{\"text\": \"" + "\\n".repeat(100_000) + "x\"}",
        "{\"text\": \"" + "x.\\n".repeat(50_000) + "\"}",
        "{\"text\": \"" + "A".repeat(500_000) + "\"}",
        "{\"text\": \"" + "1.".repeat(100_000) + "\"}",
        "{\"text\": \"" + "A, ".repeat(300) + "- x.\"}",
        "\u0000\u0001",
        "null");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void survivesHostileRecords(String record) {
    Reading reading = Reading.ofFile(folder, "h.jsonl", record + "\n{\"text\": \"Last one.\"}\n");
    assertThat(reading.articles().get(reading.articles().size() - 1).text()).isEqualTo("Last one.");
    for (Article article : reading.articles()) {
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.text())).isTrue();
      assertThat(article.name()).matches("[A-Za-z0-9._-]+").doesNotStartWith(".");
    }
  }

  @Test
  void survivesOneHugeLineInACollection() throws IOException {
    Path path = folder.resolve("huge.jsonl");
    byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(path)) {
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
      out.write("\n{\"text\": \"Last one.\"}".getBytes(StandardCharsets.UTF_8));
    }
    Reading reading = Reading.of(path);
    assertThat(reading.articles()).extracting(Article::text).containsExactly("Last one.");
    assertThat(reading.skipped()).extracting(Skipped::source).containsExactly(path + ":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<a href='",
        "<table><tr><td>",
        "&amp",
        "<b><i>",
        "<!--",
        "<sup>1</sup>"
      })
  void survivesHostilePages(String piece) {
    Reading.write(folder, "a.html", "<p>" + STORY + "</p>" + piece.repeat(20_000));
    Reading.write(folder, "b.txt", STORY);
    Reading reading = Reading.of(folder);
    assertThat(reading.articles().size() + reading.skipped().size()).isEqualTo(2);
    assertThat(reading.articles()).extracting(Article::name).contains("b");
  }

  /** Texts put together at random, of the pieces that are hard: the seed fixes them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void leadsEveryBlockAndSentenceOfAnyTextBack(int seed) {
    String[] pieces = {
      "Fiji ",
      "bought ",
      "two patrol boats ",
      "from Korea",
      ". ",
      ".\n",
      "\n\n",
      "\r\n",
      "    ",
      "\t",
      "\u00A0",
      "1987",
      ".12 ",
      "LIMA, May 4 - - ",
      "- ",
      "“quoted” ",
      "😀 ",
      "By Ana Lopez\n",
      "Read more: x\n",
      "It paid. ",
      "\u200B",
      "co-\n",
      "operation ",
      "& ",
      "[1]",
      "3. ",
      "(a) ",
      "U.S. "
    };
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("Start of it. ");
    for (int i = 0; i < 400; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    Article article = Reading.ofFile(folder, "r.txt", text.toString()).only();
    assertThat(article.text()).isNotBlank();
    for (var block : article.blocks()) {
      assertThat(block.span().of(article.text()))
          .isEqualTo(Tidy.tidy(block.span().of(article.text())));
    }
    for (var piece : article.offsets().pieces()) {
      String there = text.substring(piece.original(), piece.original() + piece.length());
      String here = article.text().substring(piece.prose(), piece.prose() + piece.length());
      assertThat(there.replaceAll("[\\s\\p{Z}]", " ")).isEqualTo(here);
    }
    assertThat(article.offsets().pieces().stream().mapToInt(p -> p.length()).sum())
        .isEqualTo(article.text().length() - 2 * (article.blocks().size() - 1));
  }

  @Test
  void refusesABadPattern() {
    assertThatThrownBy(() -> new Ingest(new Pack.Furniture(List.of("("), List.of())))
        .isInstanceOf(java.util.regex.PatternSyntaxException.class);
  }
}
