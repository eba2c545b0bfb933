package org.entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.model.Article;
import org.entente.pipeline.ArticleSource;
import org.entente.pipeline.Build;
import org.entente.pipeline.CoreNlpStages;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Inputs;
import org.entente.pipeline.RunReport;
import org.entente.pipeline.Stages;
import org.entente.store.DumpFormat;
import org.entente.store.Dumper;
import org.entente.store.Store;
import org.entente.vocab.Iris;

/** The sample articles and a store of them, built with the real stages once for all tests. */
final class Sample {

  private static final Path TARGET = Path.of("target");

  /** Emptied by the next run, so that what a failed test built can be looked at. */
  private static final Path STORES = TARGET.resolve("sample-stores");

  private static final Build.Options PLAIN = options(2);

  private static Sample sample;

  private final Domain domain = Domain.read(null);
  private final Stages stages = CoreNlpStages.of(domain, TARGET.resolve("sample-annotations"));
  private final List<Article> articles = read("data/articles");
  private final Store store;

  private Sample() {
    empty(STORES);
    store = create();
    assertClean(build(store, PLAIN, articles));
  }

  /** Returns the sample; the first call builds it. */
  static synchronized Sample get() {
    if (sample == null) {
      sample = new Sample();
    }
    return sample;
  }

  private static void empty(Path folder) {
    try {
      if (Files.exists(folder)) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Build.Options options(int threads) {
    return new Build.Options(threads, 5 * threads, false, false, false);
  }

  static Build.Options pruning() {
    return new Build.Options(2, 50, true, false, false);
  }

  static void assertClean(RunReport report) {
    assertThat(report.skipped()).isEmpty();
    assertThat(report.violations()).isEmpty();
    assertThat(report.stored()).isPositive();
  }

  Domain domain() {
    return domain;
  }

  Stages stages() {
    return stages;
  }

  /** Returns the articles in the order of their names. */
  List<Article> articles() {
    return articles;
  }

  /** Returns the store of all articles, which no test changes. */
  Store store() {
    return store;
  }

  /** Makes an empty store, which the caller closes. */
  Store create() {
    try {
      Path dir = Files.createTempDirectory(STORES, "store");
      return Store.create(dir, Iris.DEFAULT_BASE, domain.pack().version());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file or folder; nothing in it may be passed over. */
  List<Article> read(String input) {
    List<Article> read = new ArrayList<>();
    List<RunReport.Skip> skipped = new ArrayList<>();
    Inputs.open(domain, List.of(input), InputStream.nullInputStream())
        .reader()
        .accept(read::add, skipped::add);
    assertThat(skipped).isEmpty();
    return List.copyOf(read);
  }

  RunReport build(Store into, Build.Options options, List<Article> input) {
    ArticleSource source =
        new ArticleSource(input.size(), (taken, skipped) -> input.forEach(taken));
    return new Build(domain, stages.reading(), stages.consolidation(), options)
        .run(source, into, progress -> {});
  }

  static byte[] dump(Store store, DumpFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dumper(store).dump(format, null, out);
    return out.toByteArray();
  }

  /** Returns the sorted quads of a store but those that know of time. */
  static List<String> quads(Store store) {
    String about = "<" + store.names().about() + "> .";
    return new String(dump(store, DumpFormat.NQUADS), UTF_8)
        .lines()
        .filter(line -> !line.endsWith(about))
        .sorted()
        .toList();
  }

  /** Returns the rows of a query by column; a cell without a value is missing. */
  static List<Map<String, String>> rows(Store store, String query) {
    DatasetGraph dataset = store.dataset();
    return store.read(
        () -> {
          List<Map<String, String>> rows = new ArrayList<>();
          try (QueryExecution run =
              QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build()) {
            ResultSet results = run.execSelect();
            results.forEachRemaining(
                row -> {
                  Map<String, String> cells = new LinkedHashMap<>();
                  row.varNames()
                      .forEachRemaining(
                          name ->
                              cells.put(
                                  name,
                                  row.get(name).isLiteral()
                                      ? row.getLiteral(name).getLexicalForm()
                                      : row.get(name).toString()));
                  rows.add(cells);
                });
          }
          return rows;
        });
  }
}
