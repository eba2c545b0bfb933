package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.store.QueryRefusedException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final String BASE = "https://w3id.org/entente/id/";
  private static final String PREFIXES =
      "PREFIX ent: <https://w3id.org/entente/ns#> PREFIX id: <%s>\n".formatted(BASE);

  @TempDir Path dir;
  private Store store;

  @BeforeEach
  void fill() {
    store = Store.create(dir.resolve("store"), BASE, "p1");
    store.write(
        batch -> {
          batch.replaceArticle(
              BASE + "graph/article/alpha",
              StoreTest.turtle("id:a ent:name 'Ålesund, \"port\"'"),
              new Fingerprint("c", "p", "v"));
          batch.replaceKnowledge(StoreTest.turtle("id:b ent:name 'Borduria'"));
        });
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void seesAllGraphsInPlainQueries() {
    assertThat(run("SELECT ?n { ?s ent:name ?n } ORDER BY ?n", ResultFormat.CSV))
        .isEqualTo("n\r\nBorduria\r\n\"Ålesund, \"\"port\"\"\"\r\n");
  }

  @Test
  void keepsGraphsApartWhereAQueryNamesThem() {
    assertThat(run("SELECT ?g { GRAPH ?g { ?s ent:name ?n } } ORDER BY ?g", ResultFormat.TSV))
        .isEqualTo("?g\n<%sgraph/article/alpha>\n<%sgraph/knowledge>\n".formatted(BASE, BASE));
    assertThat(
            run(
                "SELECT ?n FROM <%sgraph/knowledge> { ?s ent:name ?n }".formatted(BASE),
                ResultFormat.CSV))
        .isEqualTo("n\r\nBorduria\r\n");
  }

  @Test
  void hidesFingerprintsFromPlainQueries() {
    assertThat(run("ASK { ?s ent:buildFingerprint ?o }", ResultFormat.CSV)).contains("false");
  }

  @Test
  void writesRowsInEveryFormat() {
    String query = "SELECT ?n { id:b ent:name ?n }";
    assertThat(run(query, ResultFormat.TABLE)).contains("| n ", "\"Borduria\"");
    assertThat(run(query, ResultFormat.TSV)).isEqualTo("?n\n\"Borduria\"\n");
    assertThat(run(query, ResultFormat.JSON)).contains("\"value\": \"Borduria\"");
    assertThat(run(query, ResultFormat.XML)).contains("<literal>Borduria</literal>");
  }

  @Test
  void writesAGraphThatReadsBackTheSame() {
    String query = "CONSTRUCT { ?s ent:name ?n } { ?s ent:name ?n }";
    for (String[] pair :
        new String[][] {
          {"turtle", "TTL"}, {"csv", "N-TRIPLES"}, {"xml", "RDF/XML"}, {"json", "JSON-LD"}
        }) {
      Model back = ModelFactory.createDefaultModel();
      back.read(new StringReader(run(query, ResultFormat.of(pair[0]))), null, pair[1]);
      assertThat(back.size()).as(pair[0]).isEqualTo(2);
    }
  }

  @Test
  void answersAskAndDescribe() {
    assertThat(run("ASK { id:b ent:name ?n }", ResultFormat.JSON)).contains("true");
    assertThat(run("DESCRIBE id:b", ResultFormat.TURTLE)).contains("Borduria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE ?x { ?s ?p ?o } } } }",
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/hostname> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.String>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.example.Function> ?o }",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a' 'b') }",
        "LOAD <file:///etc/hostname>",
        "INSERT DATA { id:z ent:name 'Z' }",
        "DELETE WHERE { ?s ?p ?o }",
        "SELECT"
      })
  void refusesWhatLeavesOrChangesTheStore(String query) {
    assertRefused(() -> run(query, ResultFormat.CSV), Reason.BAD_QUERY);
    assertThat(run("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", ResultFormat.CSV)).contains("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { %s }",
        "SELECT * { %s } ORDER BY ?v1 ?v2 LIMIT 1",
        "SELECT DISTINCT ?v1 { %s FILTER(?v1 + ?v2 + ?v3 + ?v4 + ?v5 < 0) }",
        "ASK { %s FILTER(?v1 + ?v2 + ?v3 + ?v4 + ?v5 < 0) }",
        "SELECT * { { %s } MINUS { VALUES ?v1 { 1 } } FILTER(?v1 + ?v2 + ?v3 + ?v4 + ?v5 < 0) }",
        "SELECT * { OPTIONAL { %s FILTER(?v1 + ?v2 + ?v3 + ?v4 + ?v5 < 0) } }",
        "SELECT * { FILTER EXISTS { %s FILTER(?v1 + ?v2 + ?v3 + ?v4 + ?v5 < 0) } }",
        "CONSTRUCT { ?v1 ent:name ?v2 } { %s FILTER(?v1 + ?v2 + ?v3 + ?v4 + ?v5 < 0) }",
        "SELECT (MAX(?v1) AS ?m) { %s } GROUP BY ?v2 ?v3 ?v4"
      })
  @Timeout(20)
  void stopsWhatRunsTooLong(String template) {
    String cross =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                v ->
                    "VALUES ?v"
                        + v
                        + IntStream.range(0, 200)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(" ", "{", "}")))
            .collect(Collectors.joining(" "));
    String query = template.formatted(cross);
    long start = System.nanoTime();
    assertRefused(() -> run(query, ResultFormat.CSV), Reason.TIME_LIMIT);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(queryThreadsEnd()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { %s FILTER REGEX(?text, ?pattern) }",
        "SELECT (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*c') AS ?r) {}",
        "SELECT * { %s FILTER(!REGEX(?text, '(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*c', 'i')) }",
        "SELECT * { %s FILTER <http://www.w3.org/2005/xpath-functions#matches>(?text, ?pattern) }",
        "SELECT (REPLACE(?text, ?pattern, 'x') AS ?r) { %s }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#replace>(?text, ?pattern, 'x') AS ?r) { %s }",
        "SELECT (GROUP_CONCAT(REPLACE(?text, ?pattern, 'x')) AS ?r) { %s }",
        "SELECT (COUNT(*) AS ?n) { %s } HAVING REGEX(MAX(?text), MAX(?pattern))",
        "SELECT ?text { %s } ORDER BY REGEX(?text, ?pattern) LIMIT 1",
        "SELECT ?text { %s } GROUP BY ?text (REPLACE(?text, ?pattern, '') AS ?k)",
        "ASK { FILTER EXISTS { %s FILTER REGEX(?text, ?pattern) } }",
        "SELECT * { { SELECT ?text { %s FILTER REGEX(?text, ?pattern) } } }",
        "SELECT * { OPTIONAL { %s FILTER REGEX(?text, ?pattern) } }",
        "CONSTRUCT { ?s ent:name ?r } { %s BIND(id:b AS ?s) BIND(REPLACE(?text, ?pattern, '') AS ?r) }"
      })
  @Timeout(20)
  void stopsPatternsThatBacktrackForEver(String template) {
    String values = "VALUES (?text ?pattern) { ('%1$s' '%2$s') ('%1$sa' '%2$s') }";
    String query =
        template.formatted(
            values.formatted("a".repeat(200), "(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*(a*)*c"));
    assertRefused(() -> run(query, ResultFormat.CSV), Reason.TIME_LIMIT);
    assertThat(queryThreadsEnd()).isTrue();
  }

  @Test
  void patternsMatchAndReplaceAsTheyShould() {
    String query =
        """
        SELECT (REGEX("Ålesund", "^å", "i") AS ?a) (REGEX("abc", "B") AS ?b)
          (REPLACE("banana", "an", "oo") AS ?c) (REPLACE("Banana"@en, "b", "c", "i") AS ?d)
          (<http://www.w3.org/2005/xpath-functions#matches>("a.c", ".", "q") AS ?e)
          (REGEX(1, "1") AS ?f) (REPLACE("abc", "(b)", "[$1]") AS ?h) {}
        """;
    assertThat(run(query, ResultFormat.TSV).lines().skip(1))
        .containsExactly("true\tfalse\t\"booooa\"\t\"canana\"@en\ttrue\t\t\"a[b]c\"");
  }

  @Test
  void patternTooDeepForATextIsNoFault() {
    String query = "SELECT (REGEX('%s', '^(a|b)*$') AS ?deep) {}".formatted("ab".repeat(50_000));
    assertThat(run(query, ResultFormat.CSV)).isIn("deep\r\n\r\n", "deep\r\ntrue\r\n");
  }

  private static boolean queryThreadsEnd() {
    for (int i = 0; i < 50; i++) {
      if (Thread.getAllStackTraces().keySet().stream()
          .noneMatch(t -> t.getName().startsWith("query-") && busy(t))) {
        return true;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return false;
  }

  private static boolean busy(Thread thread) {
    return thread.getState() == Thread.State.RUNNABLE;
  }

  @Test
  void refusesMoreRowsThanAllowed() {
    try (BoundedQueries queries =
        new BoundedQueries(store, new QueryLimits(Duration.ofMinutes(1), 1, 1))) {
      assertRefused(
          () -> queries.run(BoundedQueries.parse("SELECT * { ?s ?p ?o }"), null), Reason.TOO_LARGE);
      assertThat(
              queries
                  .run(BoundedQueries.parse("SELECT * { ?s ?p ?o } LIMIT 1"), null)
                  .rowSet()
                  .hasNext())
          .isTrue();
    }
  }

  @Test
  void hasRoomAgainAsSoonAsAResultIsThere() {
    QueryLimits one = new QueryLimits(Duration.ofMinutes(1), 10, 1);
    try (BoundedQueries queries = new BoundedQueries(store, one)) {
      for (int i = 0; i < 300; i++) {
        assertThat(queries.run(BoundedQueries.parse("ASK { ?s ?p ?o }"), null).booleanResult())
            .isTrue();
      }
    }
  }

  @Test
  void namesTheFormatsThereAre() {
    assertThatThrownBy(() -> ResultFormat.of("excel"))
        .hasMessageContaining("table, csv, tsv, json, xml, turtle");
    assertThat(Files.isDirectory(dir)).isTrue();
  }

  private static void assertRefused(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            QueryRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private String run(String query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, Duration.ofSeconds(1)).run(PREFIXES + query, format, out);
    return out.toString(UTF_8);
  }
}
