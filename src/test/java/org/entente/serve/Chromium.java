package org.entente.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium and the Node.js of this machine; tests are skipped where one is missing. */
public final class Chromium implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path chromium, Path node) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  /** Starts Chromium with a new profile, or skips the test that asks for it. */
  public static Chromium start() {
    Optional<Path> chromium = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    Optional<Path> node = find("PLAYWRIGHT_NODEJS_PATH", "node");
    Assumptions.assumeTrue(
        chromium.isPresent(), "no Chromium: install it, or name it in the variable CHROMIUM");
    Assumptions.assumeTrue(
        node.isPresent(), "no Node.js: install it, or name it in PLAYWRIGHT_NODEJS_PATH");
    // Machines that build are slow.
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    return new Chromium(chromium.orElseThrow(), node.orElseThrow());
  }

  private static Optional<Path> find(String variable, String... names) {
    Stream<Path> named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin");
    Stream<Path> onPath =
        Arrays.stream(names)
            .flatMap(
                name ->
                    Arrays.stream(path.split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)));
    return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
  }

  /** Returns the browser; each test opens a context of its own in it. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
