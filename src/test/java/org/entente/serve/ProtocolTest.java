package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the running server against the SPARQL 1.1 Protocol and the read half of the Graph Store
 * Protocol, case by case as the protocols' own test suites go about it.
 */
@Timeout(60)
class ProtocolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String KNOWLEDGE = Http.encode(ExampleStore.KNOWLEDGE);
  private static final String ARTICLE = Http.encode(ExampleStore.ARTICLE);

  @TempDir private static Path dir;
  private static Store store;
  private static Server server;
  private static String endpoint;
  private static String graphs;

  @BeforeAll
  static void serve() {
    store = ExampleStore.create(dir.resolve("store"));
    server = Server.start(store, ExampleStore.options());
    endpoint = server.sparqlUrl();
    graphs = server.url() + "kg/data";
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> post(String url, String type, String body, String... more) {
    List<String> headers = new ArrayList<>(List.of(more));
    if (!type.isEmpty()) {
      headers.addAll(List.of("Content-Type", type));
    }
    return Http.send("POST", url, body, headers.toArray(String[]::new));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  @Test
  void takesAQueryInEachOfItsThreeForms() {
    assertThat(Http.get(endpoint + "?query=ASK%20%7B%7D").statusCode()).isEqualTo(200);
    assertThat(post(endpoint, FORM, "query=ASK%20%7B%7D").statusCode()).isEqualTo(200);
    assertThat(post(endpoint, QUERY, "ASK {}").statusCode()).isEqualTo(200);
    assertThat(post(endpoint, QUERY + ";charset=utf-8", "ASK {}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?s { ?s ?p ?o } LIMIT 1 | application/sparql-results+json",
        "SELECT ?s { ?s ?p ?o } LIMIT 1 | application/sparql-results+xml",
        "SELECT ?s { ?s ?p ?o } LIMIT 1 | text/csv",
        "SELECT ?s { ?s ?p ?o } LIMIT 1 | text/tab-separated-values",
        "ASK {} | application/sparql-results+json",
        "ASK {} | application/sparql-results+xml",
        "CONSTRUCT WHERE { ?s ?p ?o } | text/turtle",
        "CONSTRUCT WHERE { ?s ?p ?o } | application/rdf+xml",
        "CONSTRUCT WHERE { ?s ?p ?o } | application/n-triples",
        "CONSTRUCT WHERE { ?s ?p ?o } | application/ld+json",
        "DESCRIBE <https://w3id.org/entente/id/actor/russia> | text/turtle"
      })
  void answersInTheTypeThatIsAskedFor(String query, String accept) {
    HttpResponse<String> answer = Http.query(server, query, accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(accept);
    assertThat(answer.headers().allValues("Vary").toString()).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // No dataset: all graphs are the default graph, and each is a named one.
        "'' | ASK { ?e a ent:ArmsTransfer } | true",
        "'' | ASK { GRAPH <https://w3id.org/entente/id/graph/knowledge> { ?e a ent:ArmsTransfer } } | true",
        "default=k | ASK { ?e a ent:ArmsTransfer } | true",
        "default=a | ASK { ?e a ent:ArmsTransfer } | false",
        "default=a&default=k | ASK { ?e a ent:ArmsTransfer . ?c a ent:Claim } | true",
        "named=k | ASK { ?e a ent:ArmsTransfer } | false",
        "named=k | ASK { GRAPH ?g { ?e a ent:ArmsTransfer } } | true",
        "named=a | ASK { GRAPH ?g { ?e a ent:ArmsTransfer } } | false",
        "named=a&named=k | ASK { GRAPH ?g { ?e a ent:ArmsTransfer } GRAPH ?h { ?c a ent:Claim } } | true",
        "default=a&named=k | ASK { ?c a ent:Claim GRAPH ?g { ?e a ent:ArmsTransfer } } | true",
        // The request's dataset takes the place of the query's.
        "default=a | ASK FROM <https://w3id.org/entente/id/graph/knowledge> { ?e a ent:ArmsTransfer } | false"
      })
  void takesTheDatasetOfTheRequest(String dataset, String query, boolean expected) {
    String parameters =
        dataset
            .replace("default=", "default-graph-uri=")
            .replace("named=", "named-graph-uri=")
            .replace("uri=k", "uri=" + KNOWLEDGE)
            .replace("uri=a", "uri=" + ARTICLE);
    String text = "PREFIX ent: <https://w3id.org/entente/ns#> " + query;
    String asked = "query=" + Http.encode(text) + (parameters.isEmpty() ? "" : "&" + parameters);
    String direct = parameters.isEmpty() ? endpoint : endpoint + "?" + parameters;

    for (HttpResponse<String> answer :
        List.of(
            Http.get(endpoint + "?" + asked),
            post(endpoint, FORM, asked),
            post(direct, QUERY, text))) {
      assertThat(answer.body()).containsPattern("boolean\"?[: >]+" + expected);
    }
  }

  @Test
  void refusesWhatIsNoQueryWithBadRequest() {
    String ask = "query=ASK%20%7B%7D";
    for (HttpResponse<String> answer :
        List.of(
            Http.get(endpoint + "?query=ASK%20%7B"),
            Http.get(endpoint + "?query="),
            Http.get(endpoint + "?other=x"),
            Http.get(endpoint + "?" + ask + "&" + ask),
            post(endpoint, FORM, "x=y"),
            post(endpoint, FORM, ask + "&" + ask),
            post(endpoint, QUERY, "ASK {"),
            post(endpoint, QUERY, ""),
            post(endpoint, "", "ASK {}"))) {
      assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(400);
    }
    assertThat(post(endpoint, "text/plain", "ASK {}").statusCode()).isEqualTo(415);
    assertThat(post(endpoint, "application/json", "{}").statusCode()).isEqualTo(415);
    assertThat(Http.send("PUT", endpoint, "ASK {}", "Content-Type", QUERY).statusCode())
        .isEqualTo(405);
    assertThat(Http.send("DELETE", endpoint + "?" + ask, "").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "DROP GRAPH <https://w3id.org/entente/id/graph/knowledge>",
        "LOAD <file:///etc/hostname>",
        "LOAD <http://127.0.0.1:1/>",
        "CREATE GRAPH <urn:x>",
        "COPY DEFAULT TO <urn:x>"
      })
  void updatesNothingInWhateverFormItIsAsked(String update) {
    String encoded = Http.encode(update);
    for (String url : List.of(endpoint, server.url() + "kg", graphs, server.url() + "kg/update")) {
      for (HttpResponse<String> answer :
          List.of(
              Http.get(url + "?update=" + encoded),
              Http.get(url + "?query=" + encoded),
              post(url, FORM, "update=" + encoded),
              post(url, FORM, "query=" + encoded),
              post(url, FORM, "query=ASK%20%7B%7D&update=" + encoded),
              post(url + "?update=" + encoded, QUERY, "ASK {"),
              post(url, "application/sparql-update", update),
              post(url, QUERY, update))) {
        assertThat(answer.statusCode()).isIn(200, 400, 404, 405, 415);
      }
    }
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    assertThat(Http.query(server, count, "text/csv").body())
        .isEqualTo("n\r\n" + store.read(() -> store.dataset().getUnionGraph().size()) + "\r\n");
  }

  @Test
  void servesGraphsToBeRead() {
    HttpResponse<String> named = Http.get(graphs + "?graph=" + KNOWLEDGE, "Accept", "text/turtle");
    assertThat(named.statusCode()).isEqualTo(200);
    assertThat(type(named)).isEqualTo("text/turtle");
    assertThat(Http.get(graphs + "?default", "Accept", "application/n-triples").body())
        .contains("ArmsTransfer");
    assertThat(type(Http.get(graphs, "Accept", "application/trig"))).isEqualTo("application/trig");
    HttpResponse<String> head = Http.send("HEAD", graphs + "?graph=" + KNOWLEDGE, "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(Http.get(graphs + "?graph=urn:none").statusCode()).isEqualTo(404);
    assertThat(Http.get(graphs + "?graph=" + KNOWLEDGE + "&default").statusCode()).isEqualTo(400);
  }

  @Test
  void changesNoGraph() {
    for (String target : List.of("?default", "?graph=" + KNOWLEDGE, "?graph=urn:new")) {
      for (String method : List.of("PUT", "POST", "PATCH")) {
        assertThat(
                Http.send(
                        method,
                        graphs + target,
                        "<urn:a> <urn:b> 1 .",
                        "Content-Type",
                        "text/turtle")
                    .statusCode())
            .as(method + target)
            .isIn(404, 405);
      }
      assertThat(Http.send("DELETE", graphs + target, "").statusCode()).isEqualTo(405);
    }
  }

  @Test
  void countsForPrometheusAndTellsItsHealth() {
    assertThat(Http.query(server, "ASK {", "text/csv").statusCode()).isEqualTo(400);
    assertThat(Http.query(server, "SELECT * { SERVICE <urn:x> {} }", "text/csv").statusCode())
        .isEqualTo(400);
    HttpResponse<String> metrics = Http.get(server.url() + "$/metrics");

    assertThat(type(metrics)).isEqualTo("text/plain");
    assertThat(metrics.body())
        .containsPattern("(?m)^entente_queries_running\\{.*} \\d")
        .containsPattern("(?m)^entente_queries_refused_total\\{.*reason=\"TIME_LIMIT\".*} 0")
        .contains("entente_queries_waiting", "entente_store_built_seconds", "fuseki_", "jvm_");
    HttpResponse<String> health = Http.get(server.url() + "health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"up\"");
  }
}
