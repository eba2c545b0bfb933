package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** Every statement leads back to the sentence that says it, in the prose and in the file. */
class SampleEvidenceIT {

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX ent: <https://w3id.org/entente/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      """;

  private static final String QUOTES =
      PREFIXES
          + """
          SELECT ?article ?exact ?prefix ?suffix ?start ?end
          WHERE {
            ?claim ent:evidence ?evidence .
            ?evidence oa:hasSource/dcterms:identifier ?article ; oa:hasSelector ?quote, ?position .
            ?quote oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix .
            ?position oa:start ?start ; oa:end ?end .
          }
          """;

  private final List<Map<String, String>> quotes = Sample.rows(Sample.get().store(), QUOTES);
  private final Map<String, Article> articles =
      Sample.get().articles().stream()
          .collect(Collectors.toMap(Article::name, Function.identity()));

  private static Span span(Map<String, String> quote) {
    return new Span(number(quote, "start"), number(quote, "end"));
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.getOrDefault(column, ""));
  }

  private Article article(Map<String, String> quote) {
    return articles.get(quote.get("article"));
  }

  @Test
  void everyClaimAndPositionHasWholeEvidence() {
    String query =
        PREFIXES
            + """
            SELECT DISTINCT ?evidence
            WHERE {
              VALUES ?class { ent:Claim ent:PositionClaim }
              ?claim a ?class
              OPTIONAL { ?claim ent:evidence ?evidence }
            }
            """;
    List<Map<String, String>> rows = Sample.rows(Sample.get().store(), query);

    assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> assertThat(row).isNotEmpty());
    assertThat(quotes).hasSameSizeAs(rows);
  }

  @Test
  void quotesWhatStandsAtItsOffsets() {
    assertThat(quotes)
        .allSatisfy(
            quote -> {
              String text = article(quote).text();
              Span span = span(quote);
              String prefix = quote.getOrDefault("prefix", "");
              String suffix = quote.getOrDefault("suffix", "");

              assertThat(span.of(text)).isEqualTo(quote.get("exact")).isNotBlank();
              assertThat(text.substring(0, span.start())).endsWith(prefix);
              assertThat(text.substring(span.end())).startsWith(suffix);
              assertThat(prefix).hasSizeBetween(Math.min(31, span.start()), 32);
              assertThat(suffix).hasSizeBetween(Math.min(31, text.length() - span.end()), 32);
            });
  }

  @Test
  void offsetsLeadToTheSameWordsOfTheFile() {
    assertThat(quotes)
        .allSatisfy(
            quote -> {
              Article article = article(quote);
              String file = read(article);
              String there = article.offsets().toOriginal(span(quote)).of(file);

              assertThat(words(there)).isEqualTo(words(quote.getOrDefault("exact", "")));
            });
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String read(Article article) {
    try {
      String text = Files.readString(Path.of(article.metadata().source()));
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
