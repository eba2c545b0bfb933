package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.serve.ExampleStore.withServer;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the pages of a small store as they are sent, without a browser. */
class PagesTest {

  private static final String EVENT =
      "entente/id/event/arms-transfer-russia-pakistan-5be1c09d.html";

  @TempDir private Path dir;

  private static Document page(Server server, String path) {
    HttpResponse<String> response = Http.get(server.url() + path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringCase("text/html;charset=utf-8");
    return Jsoup.parse(response.body(), server.url() + path);
  }

  @Test
  void tellsAtTheStartWhatTheGraphHolds() {
    withServer(
        dir,
        server -> {
          Document home = page(server, "");
          assertThat(home.select(".figures li").eachText())
              .contains("1 articles", "1 claims", "1 disagreements", "2016–2016 in time");
          assertThat(home.select("table.events a").eachAttr("href")).containsExactly("/" + EVENT);
          assertThat(home.select(".ranked a").eachText()).contains("Russia", "Pakistan");
        });
  }

  @Test
  void leadsFromEachFactOfAnEventToTheSentenceThatSaysSo() {
    withServer(
        dir,
        server -> {
          Document event = page(server, EVENT);
          assertThat(event.select("h1").text()).isEqualTo("Russia to Pakistan: 4 Mi-35M (2016-06)");
          assertThat(event.select("dl.facts").first().select("dd").eachText())
              .contains("Russia 1", "4 Mi-35M 1", "about 4 Mi-35M 1", "USD 153,000,000 1");
          assertThat(event.select("#claim-1 blockquote").text())
              .isEqualTo("A deal was struck on Monday. Later Lavrov spoke.");
        });
  }

  @Test
  void putsTheSidesOfADisagreementSideBySide() {
    withServer(
        dir,
        server -> {
          assertThat(page(server, EVENT).select(".side .value").eachText())
              .containsExactly("2015", "2016-06");
          assertThat(page(server, "disagreements").select(".values li b").eachText())
              .contains("2016-06");
        });
  }

  @Test
  void tellsOfAnActorItsDealsNamesAndNeighbours() {
    withServer(
        dir,
        server -> {
          Document actor = page(server, "entente/id/actor/russia.html");
          assertThat(actor.select("h2").eachText())
              .contains("Relations", "Arms transfer, as supplier 1", "Positions");
          assertThat(actor.select(".neighbours tbody tr").eachText())
              .containsExactly("Pakistan 1 1 0");
          assertThat(actor.select("a[href*=wikidata]").eachText()).hasSize(1);
        });
  }

  @Test
  void showsAnArticlesClaimsBesideTheirSentences() {
    withServer(
        dir,
        server -> {
          Document article = page(server, "entente/id/article/delta-news.html");
          assertThat(article.select(".beside blockquote").text()).contains("A deal was struck");
          assertThat(article.select(".beside .said a").first().attr("href")).isEqualTo("/" + EVENT);
        });
  }

  @Test
  void hasAPageForEveryOtherResourceAndNoneForWhatIsUnknown() {
    withServer(
        dir,
        server -> {
          assertThat(page(server, "entente/id/equipment/mi-35m.html").select("table.events a"))
              .hasSize(1);
          assertThat(page(server, "entente/id/claim/delta-news/3f1c9a7be204.html").text())
              .contains("asserted");
          assertThat(Http.get(server.url() + "entente/id/actor/atlantis.html").statusCode())
              .isEqualTo(404);
          assertThat(Http.get(server.url() + "nothing").statusCode()).isEqualTo(404);
        });
  }

  @Test
  void findsNamesWhileTheyAreTypedAndSentencesByTheirWords() {
    withServer(
        dir,
        server -> {
          assertThat(Http.get(server.url() + "search.json?q=rus").body())
              .contains("\"href\":\"/entente/id/actor/russia.html\"");
          assertThat(page(server, "search?q=Moscow").select(".hits a").eachText())
              .contains("Russia");
          // Another form of the word.
          assertThat(page(server, "search?q=deals+striking").text()).doesNotContain("Sentences");
          assertThat(page(server, "search?q=deals+monday").select(".hits blockquote").text())
              .isEqualTo("A deal was struck on Monday.");
          assertThat(page(server, "search?q=%22%2B*%3F").select(".hits")).isEmpty();
        });
  }

  @Test
  void connectsTwoActorsByTheirEvents() {
    withServer(
        dir,
        server -> {
          String id = ExampleStore.BASE + "actor/";
          Document page = page(server, "between?one=" + id + "russia&other=" + id + "pakistan");
          assertThat(page.select("table.events tbody tr")).hasSize(1);
          assertThat(Http.get(server.url() + "between?one=x&other=y").statusCode()).isEqualTo(404);
        });
  }

  @Test
  void asksAQueryWithoutScriptsAndSaysWhatIsWrongWithIt() {
    withServer(
        dir,
        server -> {
          Document rows = page(server, "sparql?name=hello");
          assertThat(rows.select("tbody a").eachAttr("href"))
              .containsExactly("/entente/id/actor/russia.html", "/entente/id/actor/pakistan.html");
          assertThat(page(server, "sparql?query=ASK+%7B%7D").select("pre").text()).isEqualTo("yes");
          assertThat(page(server, "sparql?query=SELECT").select(".error").text())
              .contains("The query is wrong");
        });
  }

  @Test
  void escapesWhatComesFromArticlesAndRequests() {
    withServer(
        dir,
        server -> {
          String attack = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22";
          for (String path :
              List.of(
                  "search?q=" + attack,
                  "sparql?query=" + attack,
                  "register?filter=" + attack + "&sort=" + attack,
                  "entente/id/article/delta-news.html")) {
            assertThat(page(server, path).select("script:not([src])")).as(path).isEmpty();
          }
        });
  }
}
