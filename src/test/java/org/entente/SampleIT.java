package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.entente.pipeline.Checks;
import org.entente.store.Store;
import org.entente.validate.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the graph of the sample articles says, and that it conforms. */
class SampleIT {

  private static final Path QUERIES = Path.of("queries");

  /** One expected row a line: the query, a colon, some cells of the row, apart by bars. */
  private static final Path EXPECTED = Path.of("src/test/resources/sample/rows.txt");

  private static final Path CORPUS =
      Path.of(System.getProperty("entente.articles", "../shared/articles"));
  private static final String PREFIX = "PREFIX ent: <https://w3id.org/entente/ns#>\n";

  static List<String> queries() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - ".rq".length()))
          .sorted()
          .toList();
    }
  }

  private static Map<String, List<List<String>>> expected() throws IOException {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (String line : Files.readAllLines(EXPECTED)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        rows.computeIfAbsent(parts[0], query -> new ArrayList<>())
            .add(Arrays.asList(parts[1].split(" \\| ")));
      }
    }
    return rows;
  }

  @Test
  void everyQueryHasARowThatIsExpected() throws IOException {
    assertThat(expected().keySet()).containsExactlyElementsOf(queries());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void queryFindsWhatTheArticlesSay(String name) throws IOException {
    String query = Files.readString(QUERIES.resolve(name + ".rq"));
    List<Map<String, String>> rows = Sample.rows(Sample.get().store(), query);

    for (List<String> cells : expected().getOrDefault(name, List.of())) {
      // Listing all rows that do not match would bury the message.
      assertThat(rows.stream().anyMatch(row -> row.values().containsAll(cells)))
          .as("%s gives a row with %s among its %d", name, cells, rows.size())
          .isTrue();
    }
  }

  @Test
  void everyGraphConformsToTheShapes() {
    assertThat(new Checks(Sample.get().domain()).store(Sample.get().store())).isEmpty();
  }

  @Test
  void allGraphsTogetherConformToTheShapes() throws IOException {
    Store store = Sample.get().store();
    Model all = ModelFactory.createDefaultModel();
    store.fingerprints().keySet().forEach(name -> all.add(store.graph(name).orElseThrow()));
    all.add(store.graph(store.names().knowledge()).orElseThrow());
    Validation shapes = Validation.parse(Files.readString(Path.of("ontology/shapes.ttl")));

    assertThat(shapes.validate(all).findings()).isEmpty();
  }

  @Test
  void everyClaimBelongsToExactlyOneEvent() {
    String query =
        PREFIX
            + """
            SELECT ?claim (COUNT(DISTINCT ?event) AS ?events)
            WHERE { ?claim a ent:Claim OPTIONAL { ?claim ent:about ?event . ?event ent:belief ?belief } }
            GROUP BY ?claim
            """;
    List<Map<String, String>> rows = Sample.rows(Sample.get().store(), query);

    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry("events", "1"));
  }

  @Test
  void everyEventHasAClaim() {
    String events = PREFIX + "SELECT ?event { ?event ent:belief ?belief }";
    String claimed =
        PREFIX
            + "SELECT DISTINCT ?event { ?claim a ent:Claim ; ent:about ?event ; ent:evidence ?e }";

    assertThat(Sample.rows(Sample.get().store(), events))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Sample.rows(Sample.get().store(), claimed));
  }

  @Test
  void buildsTheLargerCorpusToo() {
    assumeThat(CORPUS)
        .as("the optional articles in %s; set -Dentente.articles=DIR", CORPUS)
        .isDirectory();
    Sample sample = Sample.get();
    try (Store store = sample.create()) {
      Sample.assertClean(sample.build(store, Sample.options(2), sample.read(CORPUS.toString())));
    }
  }
}
