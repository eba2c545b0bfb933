package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.entente.store.Store;
import org.entente.vocab.Ent;
import org.entente.vocab.Prefixes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reads the pages of a small store as they are sent, without a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final String EVENT =
      "entente/id/event/arms-transfer-russia-pakistan-5be1c09d.html";

  private static final String BASE_OF_ACTORS = ExampleStore.BASE + "actor/";

  private Store store;
  private Server server;

  @BeforeAll
  void start(@TempDir Path dir) {
    store = ExampleStore.create(dir.resolve("store"));
    server = Server.start(store, ExampleStore.options());
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  private Document page(String path) {
    HttpResponse<String> response = Http.get(server.url() + path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/html;charset=utf-8");
    return Jsoup.parse(response.body(), server.url() + path);
  }

  @Test
  void tellsAtTheStartWhatTheGraphHolds() {
    Document home = page("");
    assertThat(home.select(".figures li").eachText())
        .contains("1 articles", "1 claims", "1 disagreements", "2016–2016 in time");
    assertThat(home.select("table.events a").eachAttr("href")).containsExactly("/" + EVENT);
    assertThat(home.select(".ranked a").eachText()).contains("Russia", "Pakistan");
  }

  @Test
  void leadsFromEachFactOfAnEventToTheSentenceThatSaysSo() {
    Document event = page(EVENT);
    assertThat(event.select("h1").text()).isEqualTo("Russia to Pakistan: 4 Mi-35M (2016-06)");
    assertThat(event.select("dl.facts").first().select("dd").eachText())
        .contains("Russia 1", "Mi-35M 1", "4 Mi-35M 1", "USD 153,000,000 1");
    assertThat(event.select("#claim-1 blockquote").text())
        .isEqualTo("A deal was struck on Monday. Later Lavrov spoke.");
  }

  @Test
  void putsTheSidesOfADisagreementSideBySide() {
    assertThat(page(EVENT).select(".side .value").eachText()).containsExactly("2015", "2016-06");
    assertThat(page("disagreements").select(".values li b").eachText()).contains("2016-06");
  }

  @Test
  void tellsOfAnActorItsDealsNamesAndNeighbours() {
    Document actor = page("entente/id/actor/russia.html");
    assertThat(actor.select("h2").eachText())
        .contains("Relations", "Arms transfer, as supplier 1", "Positions");
    assertThat(actor.select(".neighbours tbody tr").eachText()).containsExactly("Pakistan 1 1 0");
    assertThat(actor.select("a[href*=wikidata]").eachText()).hasSize(1);
  }

  @Test
  void showsAnArticlesClaimsBesideTheirSentences() {
    Document article = page("entente/id/article/delta-news.html");
    assertThat(article.select(".beside blockquote").text()).contains("A deal was struck");
    assertThat(article.select(".beside .said a").first().attr("href")).isEqualTo("/" + EVENT);
  }

  @Test
  void hasAPageForEveryOtherResourceAndNoneForWhatIsUnknown() {
    assertThat(page("entente/id/equipment/mi-35m.html").select("table.events a")).hasSize(1);
    assertThat(page("entente/id/claim/delta-news/3f1c9a7be204.html").text()).contains("asserted");
    assertThat(Http.get(server.url() + "entente/id/actor/atlantis.html").statusCode())
        .isEqualTo(404);
    assertThat(Http.get(server.url() + "nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void findsNamesWhileTheyAreTypedAndSentencesByTheirWords() {
    assertThat(Http.get(server.url() + "search.json?q=rus").body())
        .contains("\"href\":\"/entente/id/actor/russia.html\"");
    assertThat(page("search?q=Moscow").select(".hits a").eachText()).contains("Russia");
    // Another form of the word.
    assertThat(page("search?q=deals+striking").text()).doesNotContain("Sentences");
    assertThat(page("search?q=deals+monday").select(".hits blockquote").text())
        .isEqualTo("A deal was struck on Monday.");
    assertThat(page("search?q=%22%2B*%3F").select(".hits")).isEmpty();
  }

  @Test
  void findsWhatALaterBuildAdded(@TempDir Path other) {
    try (Store growing = ExampleStore.create(other.resolve("store"));
        Server over = Server.start(growing, ExampleStore.options())) {
      assertThat(Http.get(over.url() + "search.json?q=atlantis").body()).isEqualTo("[]");
      growing.write(
          batch -> {
            Model knowledge = growing.graph(ExampleStore.KNOWLEDGE).orElseThrow();
            knowledge
                .createResource(ExampleStore.BASE + "actor/atlantis", Ent.State)
                .addProperty(SKOS.prefLabel, "Atlantis", "en");
            batch.replaceKnowledge(knowledge);
            Model about = ModelFactory.createDefaultModel();
            about
                .createResource(ExampleStore.BASE + "build/1")
                .addProperty(
                    about.createProperty(Prefixes.PROV + "endedAtTime"),
                    about.createTypedLiteral("2020-01-01T00:00:00Z", XSD.dateTime.getURI()));
            batch.replaceAbout(about);
          });
      assertThat(Http.get(over.url() + "search.json?q=atlantis").body()).contains("Atlantis");
    }
  }

  @Test
  void showsLongListsInPartsThatLinksLeadThrough(@TempDir Path other) {
    try (Store large = ExampleStore.create(other.resolve("store"));
        Server over = Server.start(large, ExampleStore.options())) {
      Model knowledge = large.graph(ExampleStore.KNOWLEDGE).orElseThrow();
      String event = ExampleStore.BASE + EVENT.replace("entente/id/", "").replace(".html", "");
      for (int i = 0; i < 200; i++) {
        Resource copy = knowledge.createResource(ExampleStore.BASE + "event/copy-" + i);
        knowledge
            .createResource(event)
            .listProperties()
            .toList()
            .forEach(said -> copy.addProperty(said.getPredicate(), said.getObject()));
      }
      large.write(batch -> batch.replaceKnowledge(knowledge));
      String actor = over.url() + "entente/id/actor/russia.html";

      Document whole = Jsoup.parse(Http.get(actor).body(), actor);
      assertThat(whole.select(".count").eachText()).contains("201");
      Document second = Jsoup.parse(Http.get(next(whole)).body(), actor);
      Document third = Jsoup.parse(Http.get(next(second)).body(), actor);

      assertThat(second.select(".part span").text()).isEqualTo("31 to 130 of 201");
      assertThat(third.select(".part span").text()).isEqualTo("131 to 201 of 201");
      assertThat(third.select("h2")).hasSize(1);
      assertThat(third.select("[rel=prev]").attr("abs:href")).isEqualTo(next(whole));
      String between =
          over.url() + "between?one=%1$srussia&other=%1$spakistan".formatted(BASE_OF_ACTORS);
      assertThat(Http.get(between).body()).contains("1 to 100 of 201");
    }
  }

  private static String next(Document page) {
    return page.select("[rel=next]").attr("abs:href");
  }

  @Test
  void connectsTwoActorsByTheirEvents() {
    Document page = page("between?one=%1$srussia&other=%1$spakistan".formatted(BASE_OF_ACTORS));
    assertThat(page.select("table.events tbody tr")).hasSize(1);
    assertThat(Http.get(server.url() + "between?one=x&other=y").statusCode()).isEqualTo(404);
  }

  @Test
  void drawsEachFlowOnTheMapAndTellsItInTheTable() {
    Document map = page("map");
    assertThat(map.select("path.flow title").eachText()).containsExactly("Russia to Pakistan: 1");
    assertThat(map.select("tbody tr").eachText()).containsExactly("Russia Pakistan 1");
  }

  @Test
  void asksAQueryWithoutScriptsAndSaysWhatIsWrongWithIt() {
    Document rows = page("sparql?name=hello");
    assertThat(rows.select("tbody a").eachAttr("href"))
        .containsExactly("/entente/id/actor/russia.html", "/entente/id/actor/pakistan.html");
    assertThat(page("sparql?query=ASK+%7B%7D").select("pre").text()).isEqualTo("yes");
    assertThat(page("sparql?query=SELECT").select(".error").text()).contains("The query is wrong");
  }

  @Test
  void escapesWhatComesFromArticlesAndRequests() {
    String attack = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22";
    for (String path :
        List.of(
            "search?q=" + attack,
            "sparql?query=" + attack,
            "register?filter=" + attack + "&sort=" + attack,
            "entente/id/article/delta-news.html")) {
      assertThat(page(path).select("script:not([src])")).as(path).isEmpty();
    }
  }

  @Test
  void sendsAPageOnceToAClientThatKeepsIt() {
    for (String path :
        List.of("", EVENT, "register", "search?q=russia", "queries/", "entente/ns.html")) {
      HttpResponse<String> first = Http.get(server.url() + path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      String modified = first.headers().firstValue("Last-Modified").orElseThrow();

      assertThat(Http.get(server.url() + path, "If-None-Match", tag))
          .as(path)
          .extracting(HttpResponse::statusCode, HttpResponse::body)
          .containsExactly(304, "");
      assertThat(Http.get(server.url() + path, "If-Modified-Since", modified).statusCode())
          .isEqualTo(304);
      assertThat(Http.get(server.url() + path, "If-None-Match", "\"x\"").statusCode())
          .isEqualTo(200);
      HttpResponse<String> packed = Http.get(server.url() + path, "Accept-Encoding", "gzip");
      assertThat(packed.headers().allValues("Vary")).as(path).contains("Accept-Encoding");
    }
    assertThat(Http.get(server.url() + "nothing.html", "If-None-Match", "*").statusCode())
        .isEqualTo(404);
  }

  @Test
  void showsAtOnceWhatALaterWriteAdds(@TempDir Path dir) {
    try (Store changing = ExampleStore.create(dir.resolve("store"));
        Server live = Server.start(changing, ExampleStore.options())) {
      String names = live.url() + "search.json?q=peru";
      assertThat(Http.get(names).body()).isEqualTo("[]");
      HttpResponse<String> before = Http.get(live.url());
      Model knowledge = changing.graph(ExampleStore.KNOWLEDGE).orElseThrow();
      knowledge
          .createResource(ExampleStore.BASE + "actor/peru", Ent.term("State"))
          .addProperty(SKOS.prefLabel, "Peru", "en");
      changing.write(batch -> batch.replaceKnowledge(knowledge));

      assertThat(Http.get(names).body()).contains("\"Peru\"");
      String tag = before.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> after = Http.get(live.url(), "If-None-Match", tag);
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(after.body()).isNotEqualTo(before.body());
    }
  }
}
