package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.rdf.AboutGraph;
import org.entente.store.Statistics;
import org.entente.store.Store;
import org.entente.vocab.Iris;

/** Describes the store and the builds that made it; the builds are kept in a file beside it. */
final class Description {

  private final Store store;
  private final Iris iris;
  private final List<String> models;
  private final Path history;

  Description(Store store, Iris iris, List<String> models) {
    this.store = store;
    this.iris = iris;
    this.models = models;
    this.history = store.dir().resolve("builds.tsv");
  }

  /** Writes the description; the articles are given as the IRIs of their graphs. */
  void write(String packVersion, Instant started, Collection<String> articlesRead) {
    append(packVersion, started);
    List<AboutGraph.Build> builds = builds();
    AboutGraph.Counts counts = counts();
    AboutGraph graph = new AboutGraph(iris);
    SortedMap<String, Instant> reads =
        store.graph(store.names().about()).map(graph::reads).orElseGet(TreeMap::new);
    Set<String> articles = store.fingerprints().keySet();
    reads.keySet().retainAll(articles);
    reads.keySet().removeAll(articlesRead);
    // A store of an earlier version has articles of which nobody noted when they were read.
    articles.forEach(article -> reads.putIfAbsent(article, started));
    store.write(batch -> batch.replaceAbout(graph.write(counts, builds, reads)));
  }

  private AboutGraph.Counts counts() {
    Statistics counting = new Statistics(store);
    return new AboutGraph.Counts(
        counting.articles(),
        counting.claims(),
        counting.events(),
        counting.triples(),
        counting.classes());
  }

  private void append(String packVersion, Instant started) {
    String line =
        String.join(
            "\t",
            "entente " + Program.fingerprint(),
            String.join(", ", models),
            packVersion,
            started.toString(),
            Instant.now().toString());
    try {
      Files.writeString(history, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<AboutGraph.Build> builds() {
    try {
      return Files.readAllLines(history).stream().map(Description::build).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AboutGraph.Build build(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new AboutGraph.Build(
        cells.get(0),
        List.of(cells.get(1).split(", ")),
        cells.get(2),
        Instant.parse(cells.get(3)),
        Instant.parse(cells.get(4)));
  }
}
