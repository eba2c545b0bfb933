package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.entente.rdf.AboutGraph;
import org.entente.store.Store;
import org.entente.vocab.Ent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows IRIs as a program does that knows nothing but the rules of linked data. */
@Timeout(60)
class LinkedDataTest {

  private static final String EVENT = "/entente/id/event/arms-transfer-russia-pakistan-5be1c09d";
  private static final String ACTOR = "/entente/id/actor/russia";
  private static final Instant BUILT = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private static Path dir;
  private static Store store;
  private static Server server;
  private static String root;

  @BeforeAll
  static void serve() throws IOException {
    AboutGraph.Build build = new AboutGraph.Build("entente 1", List.of("m 1"), "p", BUILT, BUILT);
    store = ExampleStore.withDumps(dir.resolve("store"), List.of(build));
    server = Server.start(store, ExampleStore.options());
    root = server.url().substring(0, server.url().length() - 1);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return Http.get(root + path, headers);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static Model read(HttpResponse<String> response, String lang) {
    assertThat(response.statusCode()).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(response.body()), response.uri().toString(), lang);
    return model;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | .ttl",
        "application/ld+json | .jsonld",
        "application/json | .jsonld",
        "application/n-triples | .nt",
        "application/rdf+xml | .rdf",
        "text/html | .html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | .html",
        "application/rdf+xml;q=0.5, application/n-triples;q=0.9 | .nt",
        "text/turtle;q=0.2, text/html | .html",
        "text/* | .ttl",
        "*/* | .ttl"
      })
  void leadsFromAResourceToWhatTheClientAsksFor(String accept, String ending) {
    HttpResponse<String> answer = get(ACTOR, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo(ACTOR + ending);
    assertThat(header(answer, "Vary")).contains("Accept");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void tellsWhatThereIsToAClientThatWantsSomethingElse() {
    HttpResponse<String> answer = get(ACTOR, "Accept", "image/png");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
    assertThat(get(ACTOR, "Accept", ";;q=,,").statusCode()).isBetween(303, 406);
  }

  @Test
  void knowsNothingOfResourcesThatAreNotThere() {
    for (String path :
        List.of(
            "/entente/id/actor/none",
            "/entente/id/actor/none.ttl",
            "/entente/id/",
            "/entente/ns/status/none",
            "/entente/id/actor/russia.exe",
            "/entente/id/actor/%3Cscript%3E")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void everyFormatSaysTheSame() {
    Model turtle = read(get(EVENT + ".ttl"), "TTL");
    assertThat(read(get(EVENT + ".nt"), "N-TRIPLES").isIsomorphicWith(turtle)).isTrue();
    assertThat(read(get(EVENT + ".rdf"), "RDF/XML").isIsomorphicWith(turtle)).isTrue();
    assertThat(read(get(EVENT + ".jsonld"), "JSON-LD").isIsomorphicWith(turtle)).isTrue();
    assertThat(header(get(EVENT + ".rdf"), "Content-Type")).startsWith("application/rdf+xml");
  }

  @Test
  void descriptionHoldsClaimsEvidenceAndLabels() {
    Model model = read(get(EVENT + ".ttl"), "TTL");
    Resource event = model.createResource("https://w3id.org" + EVENT);

    assertThat(event.hasProperty(RDFS.label)).isTrue();
    List<Resource> claims = model.listSubjectsWithProperty(Ent.about, event).toList();
    assertThat(claims).isNotEmpty();
    assertThat(model.listObjectsOfProperty(OA.exact).toList())
        .extracting(node -> node.asLiteral().getString())
        .contains("A deal was struck on Monday.");
    assertThat(
            model
                .createResource(ExampleStore.BASE + "actor/russia")
                .hasProperty(org.apache.jena.vocabulary.SKOS.prefLabel))
        .isTrue();
    assertThat(model.containsResource(Ent.Disagreement)).isTrue();
  }

  @Test
  void descriptionOfAnArticleLeavesOutItsText() {
    HttpResponse<String> article = get("/entente/id/article/delta-news.ttl");

    assertThat(read(article, "TTL").containsResource(Ent.Claim)).isTrue();
    assertThat(article.body()).doesNotContain(ExampleStore.SECRET);
  }

  @Test
  void graphsAreHadAtTheirNames() {
    String path = "/entente/id/graph/article/delta-news";

    assertThat(header(get(path, "Accept", "text/html, */*;q=0.1"), "Location"))
        .isEqualTo(path + ".ttl");
    HttpResponse<String> graph = get(path + ".nt");
    assertThat(read(graph, "N-TRIPLES").containsResource(Ent.Claim)).isTrue();
    assertThat(graph.body()).doesNotContain(ExampleStore.SECRET, "buildFingerprint");
  }

  @Test
  void clientsNeedNotFetchAgainWhatHasNotChanged() {
    for (String path : List.of(ACTOR + ".ttl", "/entente/ns.ttl")) {
      HttpResponse<String> first = get(path);
      String tag = header(first, "ETag");
      String modified = header(first, "Last-Modified");

      assertThat(tag).startsWith("\"");
      assertThat(modified).isEqualTo("Sun, 01 Mar 2026 10:00:00 GMT");
      assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(get(path, "If-None-Match", "W/" + tag + ", \"x\"").statusCode()).isEqualTo(304);
      assertThat(get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
      assertThat(get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
      assertThat(get(path, "If-Modified-Since", "never").statusCode()).isEqualTo(200);
      assertThat(get(path, "If-Modified-Since", "Sat, 28 Feb 2026 10:00:00 GMT").statusCode())
          .isEqualTo(200);
      assertThat(header(get(path), "ETag")).isEqualTo(tag);
      HttpResponse<String> head = Http.send("HEAD", root + path, "");
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "ETag")).isEqualTo(tag);
    }
  }

  @Test
  void tagHoldsForPackedAnswersToo() {
    HttpResponse<String> packed = get(EVENT + ".ttl", "Accept-Encoding", "gzip");

    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(
            get(EVENT + ".ttl", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void pagesFromElsewhereMayReadButNotWrite() {
    HttpResponse<String> asked =
        Http.send(
            "OPTIONS",
            root + ACTOR,
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "Accept");

    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
    assertThat(header(get("/$/server"), "Access-Control-Allow-Origin")).isEmpty();
    assertThat(Http.send("POST", root + ACTOR, "x").statusCode()).isBetween(400, 405);
    assertThat(Http.send("DELETE", root + ACTOR, "").statusCode()).isBetween(400, 405);
  }

  @Test
  void namespaceServesTheOntology() {
    assertThat(header(get("/entente/ns", "Accept", "text/turtle"), "Location"))
        .isEqualTo("/entente/ns.ttl");
    assertThat(header(get("/entente/ns", "Accept", "text/html"), "Location"))
        .isEqualTo("/entente/ns.html");
    Model model = read(get("/entente/ns.ttl"), "TTL");
    Model file = ModelFactory.createDefaultModel();
    file.read("ontology/entente.ttl");
    assertThat(model.containsAll(file)).isTrue();
    assertThat(read(get("/entente/ns.rdf"), "RDF/XML").isIsomorphicWith(model)).isTrue();
  }

  @Test
  void conceptsLeadIntoTheOntologysPage() {
    assertThat(header(get("/entente/ns/status/agreed", "Accept", "text/html"), "Location"))
        .isEqualTo("/entente/ns.html#status/agreed");
    assertThat(read(get("/entente/ns/status/agreed.ttl"), "TTL").containsResource(Ent.Event))
        .isFalse();
    assertThat(get("/entente/ns.html").body()).contains("id=\"status/agreed\"");
  }

  @Test
  void ontologyHasAPageForPeople() {
    HttpResponse<String> page = get("/entente/ns.html");

    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body())
        .contains("id=\"ArmsTransfer\"", "arms transfer", "<th>Role</th>", "href=\"#supplier\"")
        .contains("Example: <a href=\"" + EVENT + "\">Russia to Pakistan: 4 Mi-35M (2016-06)</a>");
  }

  @Test
  void describesTheDataSetWhereCrawlersLook() {
    HttpResponse<String> lead = get("/.well-known/void");
    assertThat(lead.statusCode()).isEqualTo(303);
    Model model = read(get(header(lead, "Location")), "TTL");
    Resource dataset = model.createResource(ExampleStore.BASE + "dataset");

    assertThat(dataset.hasProperty(RDF.type, VOID.Dataset)).isTrue();
    assertThat(dataset.hasProperty(RDF.type, DCAT.Dataset)).isTrue();
    assertThat(dataset.getProperty(VOID.sparqlEndpoint).getResource().getURI())
        .isEqualTo(server.sparqlUrl());
    assertThat(dataset.listProperties(VOID.dataDump).toList()).hasSize(4);
    assertThat(dataset.listProperties(DCAT.distribution).toList())
        .hasSize(16)
        .allSatisfy(
            statement -> {
              Resource file = statement.getResource();
              HttpResponse<String> dump =
                  Http.send("HEAD", file.getProperty(DCAT.downloadURL).getResource().getURI(), "");
              assertThat(dump.statusCode()).isEqualTo(200);
              assertThat(header(dump, "Content-Length"))
                  .isEqualTo(file.getProperty(DCAT.byteSize).getString());
            });
  }

  @Test
  void sitemapListsPagesOfResourcesThatAreThere() {
    assertThat(get("/robots.txt").body()).contains("Sitemap: " + root + "/sitemap.xml");
    assertThat(get("/sitemap.xml").body()).contains("<loc>" + root + "/sitemap/1.xml</loc>");
    String pages = get("/sitemap/1.xml").body();
    assertThat(pages)
        .contains("<loc>" + root + EVENT + ".html</loc>", "<loc>" + root + ACTOR + ".html</loc>")
        .contains("<lastmod>2026-03-01T10:00:00Z</lastmod>");
    for (String location : pages.split("<loc>", -1)) {
      if (location.startsWith("http")) {
        String path = URI.create(location.substring(0, location.indexOf(".html<"))).getRawPath();
        assertThat(get(path).statusCode()).as(path).isEqualTo(303);
      }
    }
    for (String path : List.of("/sitemap/2.xml", "/sitemap/0.xml", "/sitemap/x", "/sitemap/")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void servesABaseIriThatIsNothingButAHost() {
    try (Store other = Store.create(dir.resolve("other"), "https://example.org/", "p")) {
      Model model = ModelFactory.createDefaultModel();
      model.createResource("https://example.org/actor/chile").addProperty(RDF.type, Ent.State);
      other.write(batch -> batch.replaceKnowledge(model));
      try (Server bare = Server.start(other, ExampleStore.options())) {
        String at = bare.url();
        assertThat(header(Http.get(at + "actor/chile", "Accept", "text/turtle"), "Location"))
            .isEqualTo("/actor/chile.ttl");
        assertThat(Http.get(at + "actor/chile.ttl").body()).contains("State");
        assertThat(Http.query(bare, "ASK {}", "text/csv").statusCode()).isEqualTo(200);
        assertThat(Http.get(at + "ui/").statusCode()).isEqualTo(200);
      }
    }
  }
}
