package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.entente.vocab.Prefixes;
import org.junit.jupiter.api.Test;

class AboutGraphTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void tellsCountsVersionsAndTimes() {
    Model graph = graph(new TreeMap<>());
    Resource dataset = graph.getResource(iris.dataset());

    assertThat(dataset.getRequiredProperty(VOID.triples).getInt()).isEqualTo(400);
    assertThat(dataset.getRequiredProperty(Ent.claimCount).getInt()).isEqualTo(5);
    assertThat(
            dataset
                .getPropertyResourceValue(VOID.classPartition)
                .getRequiredProperty(VOID.entities)
                .getInt())
        .isEqualTo(1);
    assertThat(dataset.getRequiredProperty(DCTerms.modified).getString())
        .isEqualTo("2026-01-02T10:05:00Z");
    assertThat(
            dataset.listProperties(graph.createProperty(Prefixes.PROV, "wasGeneratedBy")).toList())
        .hasSize(2);
    assertThat(Graphs.lines(graph)).contains("\"4.5.10\"", "\"pack-hash\"").doesNotContain("_:");
  }

  @Test
  void tellsWhichBuildReadWhichArticle() {
    SortedMap<String, Instant> reads =
        new TreeMap<>(
            Map.of(
                iris.graph("delta-news"), Instant.parse("2026-01-01T10:00:00Z"),
                iris.graph("echo-post"), Instant.parse("2026-01-02T10:00:00Z")));

    assertThat(new AboutGraph(iris).reads(graph(reads))).isEqualTo(reads);
  }

  private Model graph(SortedMap<String, Instant> reads) {
    return new AboutGraph(iris)
        .write(
            new AboutGraph.Counts(2, 5, 3, 400, new TreeMap<>(Map.of("Visit", 1L))),
            List.of(build("2026-01-01T10:00:00Z"), build("2026-01-02T10:00:00Z")),
            reads);
  }

  private static AboutGraph.Build build(String start) {
    Instant started = Instant.parse(start);
    return new AboutGraph.Build(
        "entente 0.1.0",
        List.of("stanford-corenlp 4.5.10"),
        "pack-hash",
        started,
        started.plusSeconds(300));
  }
}
