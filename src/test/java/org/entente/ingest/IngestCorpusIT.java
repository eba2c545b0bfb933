package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Block;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads a large collection of newswire articles, where there is one. */
class IngestCorpusIT {

  @Test
  void readsTheOptionalCorpusWhole() {
    Path corpus =
        Path.of(System.getProperty("entente.corpus", "../shared/corpora/reuters-21578.jsonl.gz"));
    Assumptions.assumeTrue(
        Files.exists(corpus), "no corpus at " + corpus + "; set -Dentente.corpus=FILE to read one");
    int[] counts = new int[2];
    Ingest ingest = new Ingest(TestFurniture.SHIPPED);
    Listing listing = ingest.list(List.of(corpus.toString()));
    ingest.read(
        listing,
        article -> {
          counts[0]++;
          assertThat(article.blocks()).isNotEmpty();
          for (Block block : article.blocks()) {
            assertThat(block.span().of(article.text()).isBlank()).isFalse();
          }
        },
        skipped -> counts[1]++);
    assertThat(counts[0] + counts[1]).isEqualTo(listing.articles());
    assertThat(counts[0]).isGreaterThan(19_000);
  }
}
