package org.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.update.UpdateExecution;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {

  private static final Path QUERIES = Path.of("queries");
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Dataset STORE = World.store();

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".rq"))
          .map(n -> n.substring(0, n.length() - ".rq".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void givesTheRowsThatWereWrittenDown(String name) throws IOException {
    String expected = Files.readString(EXPECTED.resolve(name + ".txt"));

    assertThat(rows(name)).hasSizeGreaterThan(1);
    assertThat(String.join("\n", rows(name)) + "\n").isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void opensWithItsQuestion(String name) throws IOException {
    List<String> lines = Files.readAllLines(QUERIES.resolve(name + ".rq"));

    assertThat(lines.get(0)).startsWith("# ").endsWith("?");
    assertThat(lines.get(1)).startsWith("# ");
    assertThat(QueryFactory.read(QUERIES.resolve(name + ".rq").toString()).hasOrderBy()).isTrue();
  }

  @Test
  void keepsTheColumnsThatOthersReadByName() {
    assertThat(rows("claims").get(0)).isEqualTo("article | event | property | value");
    assertThat(rows("actors").get(0)).isEqualTo("article | actor | type");
    assertThat(rows("positions").get(0)).isEqualTo("article | person | role | of");
  }

  @Test
  void leavesOutAQuantityWhereThereAreSeveral() {
    assertThat(rows("claims"))
        .contains("delta-news | id:claim/delta-news/3f1c9a7be204 | quantity | 4")
        .contains("echo-post | id:claim/echo-post/b0a1c2d3e4f5 | quantity | 4")
        .noneMatch(row -> row.startsWith("golf | id:claim/golf/4 | quantity"));
  }

  @Test
  void bracketsANumberOnlyWhereItsOwnDealIsDisputed() {
    Dataset store = World.store();
    disputeQuantity(store, "event/arms-transfer-russia-pakistan-5be1c09d", "9");
    disputeQuantity(store, "event/golf-4", "4");
    assertThat(rows("register", store)).anyMatch(row -> row.contains("| 4 | Mi-35M |"));

    disputeQuantity(store, "event/arms-transfer-russia-pakistan-5be1c09d", "4");
    assertThat(rows("register", store)).anyMatch(row -> row.contains("| (4) | Mi-35M |"));
  }

  private static void disputeQuantity(Dataset store, String event, String number) {
    String update =
        """
        PREFIX ent: <https://w3id.org/entente/ns#>
        INSERT DATA { GRAPH <urn:dispute> {
          [] ent:on <%s> ; ent:property ent:quantity ; ent:alternative [ ent:alternativeValue "%s" ] } }
        """;
    String text = update.formatted(Iris.DEFAULT_BASE + event, number);
    store.executeWrite(() -> UpdateExecution.dataset(store).update(text).execute());
  }

  @Test
  void listsAValueOfSeveralCurrenciesOnce() {
    assertThat(rows("claims"))
        .filteredOn(row -> row.contains("echo-post") && row.contains("| value |"))
        .containsExactly("echo-post | id:claim/echo-post/b0a1c2d3e4f5 | value | AUD 9");
  }

  @Test
  void doesNotTakeTheQuotedPersonForARole() {
    assertThat(rows("claims")).noneMatch(row -> row.contains("| claimer |"));
  }

  private static List<String> rows(String name) {
    return rows(name, STORE);
  }

  private static List<String> rows(String name, Dataset store) {
    List<String> rows = new ArrayList<>();
    store.executeRead(
        () -> {
          try (QueryExecution run = QueryExecution.create(read(name), store)) {
            ResultSet results = run.execSelect();
            List<String> columns = results.getResultVars();
            rows.add(String.join(" | ", columns));
            results.forEachRemaining(
                row ->
                    rows.add(
                        String.join(" | ", columns.stream().map(c -> cell(row.get(c))).toList())));
          }
        });
    return rows;
  }

  /** Reads a query and asks for the article of this store in place of the sample's. */
  private static String read(String name) {
    try {
      return Files.readString(QUERIES.resolve(name + ".rq"))
          .replace("\"sample-pakistan-russia-2\"", "\"delta-news\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@org.jspecify.annotations.Nullable RDFNode node) {
    if (node == null) {
      return "-";
    }
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    return text.replace(Iris.DEFAULT_BASE, "id:");
  }
}
