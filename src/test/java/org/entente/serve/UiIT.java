package org.entente.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.DumpFolder;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the UI with a browser; the pictures are in {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UiIT {

  private static final String QUERY_PAGE = "ui/#/dataset/kg/query";

  private Chromium chromium;
  private Store store;
  private Server server;
  private BrowserContext context;
  private Page page;
  private final List<String> failed = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path dir) {
    chromium = Chromium.start();
    store = ExampleStore.create(dir.resolve("store"));
    new DumpFolder(store).write();
    server = Server.start(store, ExampleStore.options());
  }

  @AfterAll
  @SuppressWarnings("ConstantConditions")
  void stop() {
    // Where there is no browser, nothing was started.
    if (server != null) {
      server.close();
      store.close();
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page = context.newPage();
    failed.clear();
    foreign.clear();
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            failed.add(response.status() + " " + response.url());
          }
        });
    page.onRequestFinished(
        request -> {
          if (!request.url().startsWith(server.url()) && request.url().startsWith("http")) {
            foreign.add(request.url());
          }
        });
    page.onPageError(error -> failed.add(error));
  }

  @AfterEach
  void asksNobodyElseAndFailsNowhere() {
    context.close();
    assertThat(foreign).isEmpty();
    assertThat(failed).isEmpty();
  }

  @Test
  void showsTheDataSetWithoutWaysToChangeIt() {
    page.navigate(server.url() + "ui/");
    assertThat(page.getByText("/kg").first()).isVisible();
    assertThat(page.locator("a[href='#/manage']:visible")).hasCount(0);
    for (String button : List.of("add data", "edit", "manage")) {
      assertThat(
              page.getByText(button, new Page.GetByTextOptions().setExact(true))
                  .locator("visible=true"))
          .hasCount(0);
    }
    picture("ui-home");
    page.navigate(server.url() + "ui/#/dataset/kg/info");
    assertThat(page.getByText("/kg/sparql").first()).isVisible();
    assertThat(page.locator("a[href$='/upload']:visible, a[href$='/edit']:visible")).hasCount(0);
    picture("ui-info");
  }

  @Test
  void runsAQueryAndShowsItsRows() {
    page.navigate(server.url() + QUERY_PAGE + "?query=" + encoded());
    assertThat(page.locator(".CodeMirror").first()).containsText("ent:ArmsTransfer");
    page.locator(".yasqe_queryButton").click();
    assertThat(page.locator(".yasr table")).containsText("actor/russia");
    assertThat(page.locator(".yasr table")).containsText("actor/pakistan");
    picture("ui-query");
  }

  @Test
  void opensAQuestionInTheUi() {
    page.navigate(server.url() + "queries/");
    page.locator("summary").first().click();
    assertThat(page.locator("pre").first()).containsText("ent:ArmsTransfer");
    picture("questions");
    page.getByText("Open in Fuseki's UI").first().click();
    assertThat(page.locator(".CodeMirror").first()).containsText("Who sells <what>");
    page.locator("#entente-pages a").click();
    assertThat(page.locator("h1")).hasText("Who deals with whom");
  }

  @Test
  void offersQuestionsAndPrefixesAndLeadsFromRowsToPages() {
    page.navigate(server.url() + QUERY_PAGE);
    assertThat(page.locator(".CodeMirror").first()).containsText("PREFIX ent:");
    page.selectOption("#entente-queries", new SelectOption().setIndex(1));
    assertThat(page.locator(".CodeMirror").first()).containsText("Who sells <what>");
    page.locator(".yasqe_queryButton").click();
    Locator russia = page.locator(".yasr table a[href$='actor/russia']").first();
    russia.hover();
    page.locator(".yasr table a[href='/entente/id/actor/russia.html']").first().waitFor();
    picture("ui-queries");
  }

  @Test
  void listsTheDumps() {
    page.navigate(server.url() + "dump/");
    assertThat(page.getByText("entente.trig.gz")).isVisible();
    picture("dumps");
  }

  private static String encoded() {
    return Http.encode(ExampleStore.QUERIES.get(0).text()).replace("+", "%20");
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
