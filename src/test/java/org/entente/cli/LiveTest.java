package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Fakes;
import org.entente.pipeline.Stages;
import org.entente.serve.Control;
import org.entente.serve.Server;
import org.entente.serve.ServerOptions;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds into a store while it is served, with stages that need no language models. */
@Timeout(120)
class LiveTest {

  private static final String COUNT =
      "PREFIX ent: <https://w3id.org/entente/ns#> SELECT (COUNT(?c) AS ?claims) (COUNT(?e) AS ?abouts) { ?c a ent:Claim OPTIONAL { ?c ent:about ?e } }";

  @TempDir private Path dir;
  private Path pack;
  private Path folder;
  private Path articles;

  @BeforeEach
  void buildAStore() throws IOException {
    pack = Fakes.smallPack(Files.createDirectory(dir.resolve("pack")));
    folder = dir.resolve("store");
    articles = Files.createDirectory(dir.resolve("articles"));
    write("trip", "Norway visited Chile");
    assertThat(build(articles.toString()).code()).isZero();
  }

  @AfterEach
  void nothingIsLeftOfTheServer() {
    assertThat(Control.read(folder)).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name + ".txt"), text);
  }

  private Result build(String... inputs) {
    return Result.of(Fakes::stages, "", arguments("build", inputs));
  }

  private String[] arguments(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(more));
    all.addAll(List.of("--store", folder.toString(), "--pack", pack.toString()));
    return all.toArray(String[]::new);
  }

  private interface Staging extends Function<Domain, Stages> {}

  private Result query() {
    return Result.of(
        Fakes::stages, "", "query", COUNT, "--format", "csv", "--store", folder.toString());
  }

  /** Runs the test while the store is served by a program with these stages. */
  private void served(Staging stages, Consumer<Server> test) {
    try (Store store = Store.open(folder);
        Server server =
            Server.start(
                store,
                ServerOptions.defaults().withPort(0),
                new ServedBuilds(store, (domain, cache) -> stages.apply(domain)))) {
      test.accept(server);
    }
  }

  @Test
  void buildsByTheServerThatHasTheStore() throws IOException {
    write("tour", "Kenya visited Japan");
    served(
        Fakes::stages,
        server -> {
          Result built = build(articles.toString());
          assertThat(built.err()).contains("1 new or changed, 1 unchanged", "2 claims", "2 events");
          assertThat(built.code()).isZero();
          Result named = build(articles.toString(), "--server", server.url());
          assertThat(named.err()).contains("0 new or changed, 2 unchanged");
          assertThat(query().out().lines()).containsExactly("claims,abouts", "2,2");
        });
    assertThat(query().out().lines()).containsExactly("claims,abouts", "2,2");
  }

  @Test
  void buildsWhatIsPipedInByTheServer() {
    served(
        Fakes::stages,
        server -> {
          Result built = Result.of(Fakes::stages, "Peru visited Ghana", arguments("build", "-"));
          assertThat(built.err()).contains("read 1 article ", "2 claims");
        });
  }

  @Test
  void passesOnTheMistakesOfABuild() {
    served(
        Fakes::stages,
        server -> {
          Result missing = build(dir.resolve("none").toString());
          assertThat(missing.err()).startsWith("entente: E101 ").hasLineCount(1);
          assertThat(missing.code()).isEqualTo(ExitCode.INPUT);
          assertThat(build(articles.toString(), "--base-iri", "https://example.org/").code())
              .isEqualTo(ExitCode.USAGE);
        });
  }

  @Test
  void readersSeeTheOldGraphOrTheNewOneAndNothingBetween() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    for (int i = 0; i < 5; i++) {
      write("tour" + i, "Kenya visited Japan");
    }
    Staging slow =
        domain -> {
          Stages stages = Fakes.stages(domain);
          return new Stages(
              article -> {
                reached.countDown();
                await(goOn);
                return stages.reading().apply(article);
              },
              stages.consolidation(),
              stages.explanation());
        };
    served(
        slow,
        server -> {
          Set<String> seen = new TreeSet<>();
          CompletableFuture<Result> build =
              CompletableFuture.supplyAsync(() -> build(articles.toString(), "--again"));
          await(reached);
          for (int i = 0; i < 5; i++) {
            seen.add(query().out().strip());
          }
          assertThat(build(articles.toString()).err()).contains("building already");
          goOn.countDown();
          while (!build.isDone()) {
            seen.add(query().out().strip());
          }
          assertThat(build.join().code()).isZero();
          assertThat(seen).allMatch(rows -> rows.endsWith("1,1") || rows.endsWith("6,6"));
          assertThat(query().out()).contains("6,6");
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void queriesGoToTheServerWithTheirMistakes() {
    served(
        Fakes::stages,
        server -> {
          Result wrong =
              Result.of(Fakes::stages, "", "query", "SELECT * {", "--store", folder.toString());
          assertThat(wrong.err()).startsWith("entente: E107 ").hasLineCount(1);
          assertThat(wrong.code()).isEqualTo(ExitCode.QUERY);
          String cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
          Result slow =
              Result.of(
                  Fakes::stages,
                  "",
                  "query",
                  cross,
                  "--timeout",
                  "1",
                  "--store",
                  folder.toString());
          assertThat(slow.err()).startsWith("entente: E108 ").contains("longer than 1");
        });
  }

  @Test
  void readsByTheServerWhatItWouldReadByItself() {
    List<String[]> commands =
        List.of(
            new String[] {"show", "Norway"},
            new String[] {"why", "Norway"},
            new String[] {"register"},
            new String[] {"dump"},
            new String[] {"dump", "--format", "nquads", "--graph", "article/trip"},
            new String[] {"dump", "--graph", "article/none"},
            new String[] {"show", "Atlantis"});
    List<Result> alone = commands.stream().map(this::read).toList();
    assertThat(alone).extracting(Result::code).containsExactly(0, 0, 0, 0, 0, 8, 8);
    served(
        Fakes::stages,
        server -> assertThat(commands.stream().map(this::read)).containsExactlyElementsOf(alone));
  }

  private Result read(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--store", folder.toString()));
    return Result.of(Fakes::stages, "", all.toArray(String[]::new));
  }

  @Test
  void takesOrdersFromNobodyWithoutTheToken() throws Exception {
    served(
        Fakes::stages,
        server -> {
          for (String token : List.of("", "Bearer ", "Bearer none", "Basic x")) {
            HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + "control/build"))
                    .POST(BodyPublishers.ofString("[\"/\"]\n"));
            if (!token.isEmpty()) {
              request.header("Authorization", token);
            }
            assertThat(status(request)).isEqualTo(403);
          }
          assertThat(status(HttpRequest.newBuilder(URI.create(server.url() + "control/build"))))
              .isEqualTo(405);
          assertThat(permissions()).isEqualTo("rw-------");
        });
  }

  private String permissions() {
    try {
      return PosixFilePermissions.toString(
          Files.getPosixFilePermissions(folder.resolve("server.properties")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int status(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      return response.statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noteOfAServerThatWasKilledStopsNobody() throws IOException {
    Path note = folder.resolve("server.properties");
    Files.writeString(note, "url=http://127.0.0.1:1/\ntoken=x\n");

    assertThat(query().out()).contains("1,1");
    assertThat(build(articles.toString()).code()).isZero();
    Result asked = build(articles.toString(), "--server", "http://127.0.0.1:1/");
    assertThat(asked.err()).startsWith("entente: E110 ");
    Files.delete(note);
    assertThat(build(articles.toString(), "--server", "http://127.0.0.1:1/").err())
        .contains("no server has the store");
  }

  @Test
  void watchBuildsWhatArrives() throws Exception {
    Thread watch =
        new Thread(() -> Result.of(Fakes::stages, "", arguments("watch", articles.toString())));
    watch.start();
    try {
      write("tour", "Kenya visited Japan");
      waitFor(() -> query().out().contains("2,2"));
      write("talk", "This is to fail");
      write("call", "Peru visited Ghana");
      waitFor(() -> query().out().contains("3,3"));
    } finally {
      watch.interrupt();
      watch.join();
    }
    assertThat(query().out()).contains("3,3");
  }

  private static void waitFor(Supplier<Boolean> condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.get()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(200);
    }
  }
}
