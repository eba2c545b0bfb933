package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Span;

/** What came out of an ingest. */
record Reading(List<Article> articles, List<Skipped> skipped) {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*[^.!?\\s][.!?]*[\"”’')]*");

  static Reading of(Path... inputs) {
    return of(InputStream.nullInputStream(), List.of(inputs).stream().map(Path::toString).toList());
  }

  static Reading ofStandardInput(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(new ByteArrayInputStream(bytes), List.of("-"));
  }

  static Reading of(InputStream standardInput, List<String> inputs) {
    List<Article> articles = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    new Ingest(TestFurniture.SHIPPED, standardInput).read(inputs, articles::add, skipped::add);
    return new Reading(articles, skipped);
  }

  /** Reads a text as a file of that name in a folder of its own. */
  static Reading ofFile(Path folder, String name, String content) {
    return of(write(folder, name, content));
  }

  static Path write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] content) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.write(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Article only() {
    assertThat(skipped).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.span().of(article.text())).toList();
  }

  static List<String> kinds(Article article) {
    return article.blocks().stream().map(b -> b.kind().name()).toList();
  }

  /** Checks that blocks and blank lines make up the text, and each sentence leads to its place. */
  static void assertSound(Article article, String original) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(article.text().substring(end, block.span().start()))
          .isEqualTo(end == 0 ? "" : "\n\n");
      end = block.span().end();
      assertThat(block.span().of(article.text()))
          .doesNotContain("\n")
          .isEqualTo(block.span().of(article.text()).strip())
          .isNotEmpty();
      assertLeadsBack(article, block.span(), original);
      for (Matcher m = SENTENCE.matcher(block.span().of(article.text())); m.find(); ) {
        int from = block.span().start();
        assertLeadsBack(article, new Span(from + m.start(), from + m.end()), original);
      }
    }
    assertThat(end).isEqualTo(article.text().length());
  }

  private static void assertLeadsBack(Article article, Span span, String original) {
    Span there = article.offsets().toOriginal(span);
    assertThat(plain(there.of(original))).isEqualTo(plain(span.of(article.text())));
  }

  /** Leaves out what may differ: white space and what is invisible. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", "");
  }
}
