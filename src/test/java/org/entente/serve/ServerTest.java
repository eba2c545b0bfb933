package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.serve.ExampleStore.withServer;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.entente.store.DumpFolder;
import org.entente.store.QueryLimits;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServerTest {

  private static final String SUPPLIERS =
      "PREFIX ent: <https://w3id.org/entente/ns#> SELECT ?s { ?e a ent:ArmsTransfer ; ent:supplier ?s }";
  private static final String RUSSIA = ExampleStore.BASE + "actor/russia";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  @TempDir Path dir;

  @Test
  void answersSelectInEveryFormat() {
    withServer(
        dir,
        server -> {
          for (String type :
              List.of(
                  "application/sparql-results+json",
                  "application/sparql-results+xml",
                  "text/csv",
                  "text/tab-separated-values")) {
            HttpResponse<String> answer = Http.query(server, SUPPLIERS, type);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(contentType(answer)).startsWith(type);
            assertThat(answer.body()).contains(RUSSIA);
          }
        });
  }

  @Test
  void answersAskConstructAndDescribe() {
    withServer(
        dir,
        server -> {
          assertThat(
                  Http.query(server, "ASK { ?s ?p ?o }", "application/sparql-results+json").body())
              .containsPattern("\"boolean\" *: *true");
          for (String[] form :
              new String[][] {
                {"text/turtle", "TTL"},
                {"application/n-triples", "N-TRIPLES"},
                {"application/rdf+xml", "RDF/XML"},
                {"application/ld+json", "JSON-LD"}
              }) {
            for (String query :
                List.of(
                    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(?s = <%s>) }".formatted(RUSSIA),
                    "DESCRIBE <%s>".formatted(RUSSIA))) {
              HttpResponse<String> answer = Http.query(server, query, form[0]);
              assertThat(contentType(answer)).startsWith(form[0]);
              // The example gives Russia a type, two names, a match and a link with its confidence,
              // the pack its place.
              assertThat(model(answer.body(), form[1]).size()).isEqualTo(7);
            }
          }
        });
  }

  @Test
  void takesQueriesByPostAndAtEveryAddress() {
    withServer(
        dir,
        server -> {
          for (String path :
              List.of("kg", "kg/", "kg/sparql", "kg/query", "ui/kg", "ui/kg/sparql")) {
            assertThat(
                    Http.send(
                            "POST",
                            server.url() + path,
                            "query=" + Http.encode(SUPPLIERS),
                            "Content-Type",
                            "application/x-www-form-urlencoded")
                        .body())
                .as(path)
                .contains(RUSSIA);
            assertThat(
                    Http.send(
                            "POST",
                            server.url() + path,
                            SUPPLIERS,
                            "Content-Type",
                            "application/sparql-query")
                        .body())
                .as(path)
                .contains(RUSSIA);
          }
        });
  }

  @Test
  void servesGraphsWithoutTheFullText() {
    withServer(
        dir,
        server -> {
          String graph = server.url() + "kg/data?graph=" + Http.encode(ExampleStore.ARTICLE);
          HttpResponse<String> one = Http.get(graph, "Accept", "text/turtle");
          assertThat(model(one.body(), "TTL").isEmpty()).isFalse();
          assertThat(one.body()).contains("ent:Claim").doesNotContain(ExampleStore.SECRET);
          HttpResponse<String> union =
              Http.get(server.url() + "kg/get?default", "Accept", "application/n-triples");
          assertThat(union.body())
              .contains(RUSSIA)
              .contains("delta-news")
              .doesNotContain(ExampleStore.SECRET, "buildFingerprint");
          HttpResponse<String> all =
              Http.get(server.url() + "kg/data", "Accept", "application/n-quads");
          assertThat(all.body())
              .contains("<" + ExampleStore.KNOWLEDGE + "> .")
              .doesNotContain(ExampleStore.SECRET, "buildFingerprint");
          assertThat(all.body().lines()).allMatch(line -> line.contains("/graph/"));
          assertThat(Http.get(server.url() + "kg/data?graph=urn:none").statusCode()).isEqualTo(404);
        });
  }

  @Test
  void refusesEveryFormOfChange() {
    withServer(
        dir,
        server -> {
          String before = Http.query(server, COUNT, "text/csv").body();
          String form = "application/x-www-form-urlencoded";
          String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
          List<HttpResponse<String>> answers = new ArrayList<>();
          for (String path :
              List.of("kg", "kg/sparql", "kg/query", "kg/update", "kg/data", "kg/get", "ui/kg")) {
            String url = server.url() + path;
            answers.add(
                Http.send("POST", url, update, "Content-Type", "application/sparql-update"));
            answers.add(
                Http.send("POST", url, "update=" + Http.encode(update), "Content-Type", form));
            answers.add(
                Http.send("POST", url, "query=" + Http.encode(update), "Content-Type", form));
            answers.add(
                Http.send("POST", url, "<urn:a> <urn:b> 1 .", "Content-Type", "text/turtle"));
            answers.add(
                Http.send("PUT", url, "<urn:a> <urn:b> 1 .", "Content-Type", "text/turtle"));
            answers.add(
                Http.send(
                    "PATCH",
                    url,
                    "A <urn:a> <urn:b> 1 .",
                    "Content-Type",
                    "application/rdf-patch"));
            answers.add(Http.send("DELETE", url + "?default", ""));
            answers.add(
                Http.send(
                    "PUT", url + "?default", "<urn:a> <urn:b> 1 .", "Content-Type", "text/turtle"));
            answers.add(
                Http.send("DELETE", url + "?graph=" + Http.encode(ExampleStore.KNOWLEDGE), ""));
          }
          for (String path :
              List.of(
                  "$/datasets",
                  "$/datasets/kg",
                  "$/server",
                  "ui/$/datasets",
                  "$/compact/kg",
                  "$/backup/kg")) {
            answers.add(
                Http.send(
                    "POST", server.url() + path, "dbName=x&dbType=mem", "Content-Type", form));
            answers.add(Http.send("DELETE", server.url() + path, ""));
          }
          assertThat(answers).allMatch(a -> a.statusCode() >= 400 && a.statusCode() < 500);
          assertThat(Http.query(server, COUNT, "text/csv").body()).isEqualTo(before);
          assertThat(Http.get(server.url() + "$/datasets").body())
              .contains("/kg")
              .doesNotContain("/x\"");
        });
  }

  @Test
  void refusesQueriesThatLeaveTheStore() {
    withServer(
        dir,
        server -> {
          for (String query :
              List.of(
                  "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(server.sparqlUrl()),
                  "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }".formatted(server.sparqlUrl()),
                  "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
                  "LOAD <file:///etc/hostname>",
                  "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                  "SELECT (<java:org.example.F>(1) AS ?x) {}")) {
            assertThat(Http.query(server, query, "text/csv").statusCode()).as(query).isEqualTo(400);
          }
          assertThat(
                  Http.get(
                          server.sparqlUrl()
                              + "?query="
                              + Http.encode(COUNT)
                              + "&default-graph-uri="
                              + Http.encode("file:///etc/hostname"))
                      .statusCode())
              .isEqualTo(400);
        });
  }

  @Test
  void answersOthersWhileAndAfterAQueryRunsTooLong() {
    withServer(
        dir,
        server -> {
          String values =
              IntStream.range(0, 300).mapToObj(String::valueOf).collect(Collectors.joining(" "));
          String cross =
              IntStream.range(0, 5)
                  .mapToObj(v -> "VALUES ?v%d { %s }".formatted(v, values))
                  .collect(Collectors.joining(" ", "SELECT (SUM(?v0) AS ?n) { ", " }"));
          long start = System.nanoTime();
          CompletableFuture<HttpResponse<String>> slow =
              CompletableFuture.supplyAsync(
                  () ->
                      Http.send(
                          "POST",
                          server.sparqlUrl(),
                          cross,
                          "Content-Type",
                          "application/sparql-query"));
          assertThat(Http.query(server, SUPPLIERS, "text/csv").body()).contains(RUSSIA);
          assertThat(slow.join().statusCode()).isEqualTo(503);
          assertThat(slow.join().body()).contains("longer than");
          assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
          assertThat(Http.query(server, SUPPLIERS, "text/csv").statusCode()).isEqualTo(200);
        });
  }

  @Test
  void refusesResultsThatAreTooLargeAsAWhole() {
    QueryLimits patient = new QueryLimits(Duration.ofMinutes(1), 10_000, 4);
    try (Store store = ExampleStore.create(dir.resolve("store"));
        Server server = Server.start(store, ExampleStore.options().withLimits(patient))) {
      HttpResponse<String> answer =
          Http.query(server, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "text/csv");
      assertThat(answer.body()).contains("more than 10000 rows");
      assertThat(answer.statusCode()).isEqualTo(503);
    }
  }

  @Test
  void listsQuestionsWithEverythingEscaped() {
    withServer(
        dir,
        server -> {
          HttpResponse<String> page = Http.get(server.url() + "queries/");
          assertThat(contentType(page)).startsWith("text/html");
          assertThat(page.body())
              .contains("Who sells &lt;what&gt; &amp; \"whom\"?")
              .contains("/ui/#/dataset/kg/query?query=%23%20Who%20sells")
              .doesNotContain("<what>");
          assertThat(Http.get(server.url() + "queries/hello.rq").body())
              .isEqualTo(ExampleStore.QUERIES.get(0).text());
          assertThat(Http.get(server.url() + "queries/../hello").statusCode()).isEqualTo(404);
        });
  }

  @Test
  void servesDumpsWithRangesAndEtags() {
    try (Store store = ExampleStore.create(dir.resolve("store"))) {
      new DumpFolder(store).write();
      Files.writeString(store.dumpDir().resolve("half.nq.gz.tmp"), "half");
      try (Server server = Server.start(store, ExampleStore.options())) {
        assertThat(Http.get(server.url() + "dump/").body())
            .contains("/dump/entente.nq.gz", "/dump/SHA256SUMS")
            .doesNotContain("half");
        String url = server.url() + "dump/entente.nq.gz";
        HttpResponse<String> whole = Http.get(url);
        assertThat(contentType(whole)).isEqualTo("application/gzip");
        assertThat(whole.headers().firstValue("Last-Modified")).isPresent();
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(Http.get(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
        HttpResponse<String> part = Http.get(url, "Range", "bytes=0-9");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Length")).contains("10");
        assertThat(contentType(Http.get(server.url() + "dump/SHA256SUMS")))
            .startsWith("text/plain");
        assertThat(Http.get(server.url() + "dump/half.nq.gz.tmp").statusCode()).isEqualTo(404);
        assertThat(Http.get(server.url() + "dump/..%2fstore.properties").statusCode())
            .isBetween(400, 404);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void servesTheUiAndWhatItAsksFor() {
    withServer(
        dir,
        server -> {
          assertThat(Http.get(server.url()).statusCode()).isEqualTo(200);
          HttpResponse<String> page = Http.get(server.url() + "ui/");
          assertThat(page.body()).contains("Fuseki UI", "/web/ui.js");
          assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
              .contains("connect-src 'self'");
          assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
          for (String path :
              List.of("$/ping", "$/server", "$/datasets", "$/stats/kg", "web/ui.js")) {
            assertThat(Http.get(server.url() + path).statusCode()).as(path).isEqualTo(200);
          }
          assertThat(Http.get(server.url() + "ui/$/server").body()).contains("/kg");
          for (String path :
              List.of("ui/../store.properties", "web/..%2f..%2fpom.xml", "ui/none.js")) {
            assertThat(Http.get(server.url() + path).statusCode()).as(path).isBetween(400, 404);
          }
        });
  }

  @Test
  void compressesLargeAnswers() {
    withServer(
        dir,
        server ->
            assertThat(
                    Http.get(server.url() + "kg/data", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip"));
  }

  @Test
  void saysWhatToDoWhenThePortIsInUse() {
    withServer(
        dir,
        server -> {
          int port = java.net.URI.create(server.url()).getPort();
          try (Store other = ExampleStore.create(dir.resolve("other"))) {
            assertThatThrownBy(
                    () -> Server.start(other, ExampleStore.options().withPort(port)).close())
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("choose another port with --port");
          }
        });
  }

  @Test
  void leavesNothingInTheWorkingDirectory() throws IOException {
    List<String> before = listing();
    withServer(
        dir, server -> assertThat(Http.get(server.url() + "ui/").statusCode()).isEqualTo(200));
    assertThat(listing()).isEqualTo(before);
  }

  private static List<String> listing() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private static Model model(String text, String lang) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(text), null, lang);
    return model;
  }
}
