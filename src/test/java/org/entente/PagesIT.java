package org.entente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.serve.Chromium;
import org.entente.serve.Server;
import org.entente.serve.ServerOptions;
import org.entente.serve.pages.SampleQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Uses the pages of the sample as a person would, with a browser; the pictures are in {@code
 * target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final String RUSSIA = "entente/id/actor/russia.html";
  private static final String ARTICLE = "entente/id/article/sample-pakistan-russia-2.html";

  private final String axe = script("/axe.min.js");

  private Chromium chromium;
  private Server server;
  private BrowserContext context;
  private Page page;
  private final List<String> failures = new ArrayList<>();

  @BeforeAll
  void start() {
    chromium = Chromium.start();
    // Those that come with the program are hidden by the tests' own folder of that name.
    List<SampleQuery> queries = SampleQuery.readAll(Path.of("queries"));
    server =
        Server.start(
            Sample.get().store(), ServerOptions.defaults().withPort(0).withQueries(queries));
  }

  @AfterAll
  @SuppressWarnings("ConstantConditions")
  void stop() {
    // Where there is no browser, nothing was started.
    if (server != null) {
      server.close();
      chromium.close();
    }
  }

  @BeforeEach
  void openContext() {
    use(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private void use(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    failures.clear();
    context = chromium.browser().newContext(options);
    page = context.newPage();
    // What the content security policy forbids shows as an error here.
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            failures.add(message.text());
          }
        });
    page.onPageError(failures::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.url())) {
            failures.add("asked elsewhere: " + request.url());
          }
        });
  }

  @AfterEach
  void asksNobodyElseAndFailsNowhere() {
    context.close();
    assertThat(failures).isEmpty();
  }

  private static String script(String resource) {
    try (InputStream in = PagesIT.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the paths of all kinds of pages, by a name for their pictures. */
  private Map<String, String> paths() {
    page.navigate(server.url() + RUSSIA);
    String event = path(page.locator("table.events a").first().getAttribute("href"));
    String between = path(page.locator(".neighbours .number a").first().getAttribute("href"));
    page.navigate(server.url() + event);
    String claim = path(page.getByText("the claim").first().getAttribute("href"));
    return Map.ofEntries(
        Map.entry("home", ""),
        Map.entry("actor", RUSSIA),
        Map.entry("event", event),
        Map.entry("article", ARTICLE),
        Map.entry("claim", claim),
        Map.entry("between", between),
        Map.entry("register", "register"),
        Map.entry("map", "map"),
        Map.entry("disagreements", "disagreements"),
        Map.entry("search", "search?q=helicopter"),
        Map.entry("sparql", "sparql?name=people-positions"),
        Map.entry("questions", "queries/"),
        Map.entry("dumps", "dump/"));
  }

  private static String path(String href) {
    return href.substring(1);
  }

  @Test
  void axeFindsNoViolationInLightOrDark() {
    Map<String, String> paths = paths();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      paths.forEach(
          (name, path) -> {
            page.navigate(server.url() + path);
            assertThat(violations()).as(name + ", " + scheme).isEmpty();
            picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
          });
    }
  }

  private List<?> violations() {
    page.evaluate(axe);
    return (List<?>)
        page.evaluate(
            """
            axe.run().then(found =>
              found.violations.map(v => v.help + ": " + v.nodes.map(n => n.html).join(", ")))
            """);
  }

  @Test
  void fitsOnAPhone() {
    use(new Browser.NewContextOptions().setViewportSize(390, 844));
    paths()
        .forEach(
            (name, path) -> {
              page.navigate(server.url() + path);
              Object width = page.evaluate("document.documentElement.scrollWidth");
              assertThat((Integer) width).as(name).isLessThanOrEqualTo(390);
              picture(name + "-phone");
            });
  }

  @Test
  void suggestsNamesAndOpensTheOneThatIsChosen() {
    page.navigate(server.url());
    Locator input = page.getByRole(AriaRole.COMBOBOX).first();
    input.pressSequentially("pakis");
    assertThat(page.locator("datalist option[value='Pakistan']")).hasCount(1);
    input.fill("Pakistan");
    input.press("Enter");
    page.waitForURL("**/entente/id/actor/pakistan.html");
    assertThat(page.locator("h1")).hasText("Pakistan");
  }

  @Test
  void drawsRelationsAndOpensAStateByAClick() {
    page.navigate(server.url() + RUSSIA);
    Locator picture = page.locator(".network");
    picture.scrollIntoViewIfNeeded();
    page.waitForFunction("document.querySelector('.network').picture");
    Object at =
        page.evaluate(
            """
            (() => {
              const place = document.querySelector('.network');
              const box = place.getBoundingClientRect();
              const spot = place.picture.$('#n0').renderedPosition();
              return [box.x + spot.x, box.y + spot.y];
            })()
            """);
    String first = page.locator(".neighbours tbody a").first().textContent();
    List<?> spot = (List<?>) at;
    page.mouse().click(number(spot.get(0)), number(spot.get(1)));
    page.waitForURL(url -> !url.endsWith(RUSSIA));
    assertThat(page.locator("h1")).hasText(first);
  }

  private static double number(Object number) {
    return ((Number) number).doubleValue();
  }

  @Test
  void leadsFromAFactToTheSentenceThatSaysSo() {
    page.navigate(server.url() + RUSSIA);
    page.locator("table.events a").first().click();
    page.locator("dl.facts a.ref").first().click();
    assertThat(page).hasURL(Pattern.compile("#claim-1$"));
    assertThat(page.locator("#claim-1 blockquote mark").first()).isVisible();
  }

  @Test
  void sortsAndFiltersTheRegisterWhereItStands() {
    page.navigate(server.url() + "register");
    Locator recipients = page.locator("tbody tr:visible td:first-child");
    int all = recipients.count();
    Locator heading = page.locator("th a").first();
    heading.click();
    assertThat(page.locator("th").first()).hasAttribute("aria-sort", "ascending");
    heading.click();
    assertThat(page.locator("th").first()).hasAttribute("aria-sort", "descending");
    page.locator(".filter input").fill("rafale");
    assertThat(page.locator(".rows")).not().hasText(all + " rows");
    assertThat(page.locator("tbody tr:visible").first()).containsText("Rafale");
    assertThat(page.url()).endsWith("register");
  }

  @Test
  void handsTheRegisterOutAsCsv() {
    page.navigate(server.url() + "register");
    Download csv = page.waitForDownload(() -> page.getByText("Download as CSV").click());
    assertThat(csv.suggestedFilename()).isEqualTo("register.csv");
    assertThat(csv.path()).content().startsWith("recipient,supplier").contains("Rafale");
  }

  @Test
  void worksWithoutScripts() {
    use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(server.url());
    page.locator("header input").fill("Rafale");
    page.locator("header button").click();
    assertThat(page.locator(".hits").first()).containsText("Rafale");
    page.navigate(server.url() + "register");
    page.locator("th a").first().click();
    assertThat(page.locator("th").first()).hasAttribute("aria-sort", "ascending");
    page.locator(".filter input").fill("rafale");
    page.locator(".filter button").click();
    assertThat(page.locator("tbody tr").first()).containsText("Rafale");
    page.navigate(server.url() + RUSSIA);
    assertThat(page.locator(".network")).isHidden();
    assertThat(page.locator(".neighbours tbody tr").first()).isVisible();
  }

  @Test
  void letsTheKeyboardSkipTheHeader() {
    page.navigate(server.url());
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#main$"));
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
