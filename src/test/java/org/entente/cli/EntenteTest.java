package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.pipeline.Fakes;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Runs the commands in this process, with stages that need no language models. */
class EntenteTest {

  @TempDir private static Path shared;
  private static Path pack;
  private static Path store;

  @TempDir private Path dir;

  @BeforeAll
  static void buildAStore() throws IOException {
    pack = Fakes.smallPack(Files.createDirectory(shared.resolve("pack")));
    store = shared.resolve("store");
    Path articles = Files.createDirectory(shared.resolve("articles"));
    Files.writeString(articles.resolve("trip.txt"), "Norway visited Chile");
    Files.writeString(articles.resolve("tour.txt"), "Kenya visited Japan");
    Result built = run("build", text(articles), "--store", text(store), "--pack", text(pack));
    assertThat(built.err()).contains("read 2 articles", "2 claims", "2 events");
    assertThat(built.code()).isEqualTo(ExitCode.OK);
  }

  private static Result run(String... args) {
    return runWith("", args);
  }

  private static Result runWith(String input, String... args) {
    return Result.of(Fakes::stages, input, args);
  }

  private static String text(Path path) {
    return path.toString();
  }

  private static Result onStore(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", text(store)));
    return run(all.toArray(String[]::new));
  }

  private static void assertError(Result result, Problem problem, String... words) {
    assertThat(result.err()).hasLineCount(1).startsWith("entente: " + problem.id() + " ");
    assertThat(result.err()).contains(words);
    assertThat(result.code()).isEqualTo(problem.exitCode()).isNotZero();
    assertThat(result.out()).isEmpty();
  }

  static List<String> commands() {
    return List.of(
        "up",
        "build",
        "serve",
        "watch",
        "query",
        "dump",
        "validate",
        "explain",
        "evaluate",
        "show",
        "why",
        "register",
        "completion");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpThatEndsWithAnExample(String command) {
    Result help = run(command, "--help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: entente " + command);
    assertThat(help.out().substring(help.out().lastIndexOf("Example")))
        .contains("entente " + command);
  }

  @Test
  void everyCommandIsTested() {
    CommandLine root =
        Entente.commandLine(Console.system(), (domain, cache) -> Fakes.stages(domain));

    assertThat(root.getSubcommands().keySet()).containsExactlyInAnyOrderElementsOf(commands());
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version").out()).matches("entente \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void completionScriptKnowsCommandsAndFormats() {
    assertThat(run("completion").out()).contains("validate", "nquads", "complete");
  }

  @ParameterizedTest
  @CsvSource({
    "--nonsense, Unknown option",
    "buidl, there is no command",
    "serv, did you mean serve",
    "build x --sotre s, Unknown option",
    "query, Missing required parameter",
    "build, Missing required parameter",
    "build x --threads many, --threads",
    "build x --base-iri nonsense, --base-iri",
    "serve --port x, --port",
    "show x --limit 0, --limit",
    "why x --limit 0, --limit",
    "evaluate, Missing required parameter",
    "evaluate x --show -1, --show"
  })
  void wrongUseIsOneLineThatNamesTheHelp(String line, String word) {
    assertError(run(line.split(" ", -1)), Problem.USAGE, word, "--help");
  }

  @Test
  void missingCommandIsWrongUse() {
    assertError(run(), Problem.USAGE, "command is missing", "entente --help");
  }

  @Test
  void missingInputIsNamed() {
    assertError(
        run("build", text(dir.resolve("none")), "--store", text(dir.resolve("s"))),
        Problem.INPUT_UNREADABLE,
        "none");
    assertThat(dir.resolve("s")).doesNotExist();
  }

  @Test
  void inputOfUnknownKindIsNamed() throws IOException {
    Path file = Files.writeString(dir.resolve("a.xyz"), "text");

    assertError(
        run("build", text(file), "--store", text(dir.resolve("s"))),
        Problem.INPUT_UNREADABLE,
        "a.xyz");
  }

  @Test
  void emptyFolderIsNamed() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("empty"));

    assertError(
        run("build", text(folder), "--store", text(dir.resolve("s"))),
        Problem.INPUT_EMPTY,
        "empty");
  }

  @Test
  void emptyStandardInputIsNamed() {
    assertError(run("build", "-", "--store", text(dir.resolve("s"))), Problem.INPUT_EMPTY, "input");
  }

  @Test
  void buildOfNothingButFailuresFails() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "This is to fail");
    Result result =
        run("build", text(file), "--store", text(dir.resolve("s")), "--pack", text(pack), "-q");

    assertError(result, Problem.INPUT_EMPTY, "a.txt", "cannot cope");
  }

  @Test
  void readsStandardInput() {
    Path fresh = dir.resolve("s");
    Result result =
        runWith("Peru visited Ghana", "build", "-", "--store", text(fresh), "--pack", text(pack));

    assertThat(result.err()).contains("read 1 article ", "1 claim ");
    assertThat(result.code()).isZero();
  }

  @Test
  void missingStoreIsNamed() {
    for (String command : List.of("query ASK{}", "dump", "validate", "show Norway", "serve")) {
      List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
      args.addAll(List.of("--store", text(dir.resolve("none"))));
      if (command.equals("serve")) {
        args.addAll(List.of("--port", "0"));
      }
      assertError(run(args.toArray(String[]::new)), Problem.STORE_MISSING, "none", "entente build");
    }
  }

  @Test
  void storeInUseIsNamed() {
    try (Store open = Store.openReadOnly(store)) {
      assertThat(open.dir()).exists();
      assertError(onStore("query", "ASK {}"), Problem.STORE_IN_USE, text(store));
    }
  }

  @Test
  void storeOfAnotherVersionIsNamed() throws IOException {
    Path old = Files.createDirectory(dir.resolve("old"));
    Files.writeString(old.resolve("store.properties"), "format=99\nbaseIri=https://e.org/\n");

    assertError(run("dump", "--store", text(old)), Problem.STORE_VERSION, "99");
  }

  @Test
  void folderOfSomethingElseIsNoStore() throws IOException {
    Files.writeString(dir.resolve("letter.txt"), "Dear all");

    assertError(
        run("build", text(dir), "--store", text(dir), "--pack", text(pack)),
        Problem.STORE_FAILED,
        "not empty");
  }

  @Test
  void otherBaseIriThanThatOfTheStoreIsWrongUse() {
    assertError(
        onStore(
            "build",
            text(shared.resolve("articles")),
            "--pack",
            text(pack),
            "--base-iri",
            "https://example.org/"),
        Problem.USAGE,
        "https://example.org/",
        "https://w3id.org/entente/id/");
  }

  @Test
  void unknownFormatIsToldTheKnownOnes() {
    assertError(
        onStore("query", "ASK {}", "--format", "yaml"),
        Problem.UNKNOWN_FORMAT,
        "yaml",
        "table, csv, tsv, json, xml, turtle");
    assertError(
        onStore("dump", "--format", "yaml"),
        Problem.UNKNOWN_FORMAT,
        "turtle, trig, nquads, nt, jsonld, rdfxml");
    assertError(
        onStore("register", "--format", "yaml"), Problem.UNKNOWN_FORMAT, "table, csv, html");
  }

  @Test
  void malformedQueryIsToldLineAndColumn() {
    assertError(
        onStore("query", "SELECT * {\n ?s ?p"), Problem.QUERY_MALFORMED, "line 2", "column");
  }

  @Test
  void updateIsNoQuery() {
    assertError(onStore("query", "DELETE WHERE { ?s ?p ?o }"), Problem.QUERY_MALFORMED, "line 1");
  }

  @Test
  void missingQueryFileIsNamed() {
    assertError(onStore("query", "none.rq"), Problem.INPUT_UNREADABLE, "none.rq");
  }

  @Test
  void queryThatTakesTooLongIsStopped() {
    assertError(
        onStore(
            "query",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "--timeout",
            "1"),
        Problem.QUERY_LIMIT,
        "longer than 1");
  }

  @Test
  void mistypedNameIsToldNearNames() {
    assertError(onStore("show", "Norwei"), Problem.UNKNOWN_RESOURCE, "did you mean Norway?");
  }

  @Test
  void hostileNameIsHarmless() {
    assertError(
        onStore("show", "x\") } DROP ALL # \u001b[31m\n'"), Problem.UNKNOWN_RESOURCE, "x\") }");
  }

  @Test
  void unknownGraphIsToldWhatThereIs() {
    assertError(onStore("dump", "--graph", "none"), Problem.UNKNOWN_RESOURCE, "knowledge");
  }

  @Test
  void portInUseIsNamedBeforeAnythingIsBuilt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertError(onStore("serve", "--port", port), Problem.SERVER, port, "--port");
      assertError(
          run("up", "--port", port, "--store", text(dir.resolve("s"))), Problem.SERVER, port);
      assertThat(dir.resolve("s")).doesNotExist();
    }
  }

  @Test
  void missingPackIsNamed() {
    assertError(run("validate", "--pack", text(dir.resolve("none"))), Problem.PACK_WRONG, "none");
  }

  @Test
  void malformedPackIsToldFileAndLine() throws IOException {
    Files.writeString(dir.resolve("bad.ttl"), "\n:a :b");

    assertError(run("validate", "--pack", text(dir)), Problem.PACK_WRONG, "bad.ttl", "line: 2");
  }

  @Test
  void malformedFileIsToldLineAndColumn() throws IOException {
    Path file = Files.writeString(dir.resolve("bad.ttl"), "\n\n<a> <b>");

    assertError(
        run("validate", text(file), "--pack", text(pack)),
        Problem.FILE_MALFORMED,
        "bad.ttl",
        "line: 3",
        "col: ");
  }

  @Test
  void missingFileToValidateIsNamed() {
    assertError(
        run("validate", text(dir.resolve("none.ttl")), "--pack", text(pack)),
        Problem.INPUT_UNREADABLE,
        "none.ttl");
  }

  @Test
  void unwritableOutputIsNamed() {
    assertError(
        onStore("dump", "--output", text(dir.resolve("none/x.ttl"))),
        Problem.OUTPUT_UNWRITABLE,
        "x.ttl");
  }

  @Test
  void everyProblemIsDocumented() throws IOException {
    String page = Files.readString(Path.of("docs/errors.md"));

    for (Problem problem : Problem.values()) {
      assertThat(page)
          .containsPattern("\\| " + problem.id() + " \\| " + problem.exitCode() + " \\|");
    }
  }

  @Test
  void stackTraceNeedsThreeVs() {
    assertThat(onStore("query", "SELECT", "-vv").err()).hasLineCount(1);
    assertThat(onStore("query", "SELECT", "-vvv").err()).contains("\tat org.entente");
  }

  @Test
  void quietBuildPrintsNothing() {
    Result result = onStore("build", text(shared.resolve("articles")), "--pack", text(pack), "-q");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void secondBuildFindsNothingChanged() {
    assertThat(onStore("build", text(shared.resolve("articles")), "--pack", text(pack)).err())
        .contains("0 new or changed, 2 unchanged");
  }

  @Test
  void queryPrintsRowsOnStandardOutput() {
    Result result =
        onStore(
            "query",
            "PREFIX ent: <https://w3id.org/entente/ns#> SELECT (COUNT(*) AS ?n) { ?c a ent:Claim }",
            "--format",
            "csv");

    assertThat(result.out().lines()).containsExactly("n", "2");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void dumpPacksWhatItWrites() throws IOException {
    Path file = dir.resolve("k.nq.gz");
    Result result =
        onStore("dump", "--format", "nquads", "--graph", "knowledge", "--gzip", "-o", text(file));

    assertThat(result.code()).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .isNotEmpty()
          .allMatch(line -> line.endsWith("<https://w3id.org/entente/id/graph/knowledge> ."));
    }
  }

  @Test
  void showPrintsTheEvidence() {
    Result result = onStore("show", "norway");

    assertThat(result.out())
        .contains("actor/norway", "prefLabel: Norway", "trip", "\"Norway visited Chile\"");
  }

  @Test
  void whyPrintsTheClaimsOfAnEvent() {
    Result result = onStore("why", "norway");

    assertThat(result.out())
        .startsWith("visit: Norway – Chile")
        .contains("completed, belief 0.8, 1 article", "trip", "\"Norway visited Chile\"");
  }

  @Test
  void whyOfNothingIsToldWhereEventsAre() {
    assertError(
        onStore("why", "x\") } DROP ALL #"), Problem.UNKNOWN_RESOURCE, "no event is called x");
  }

  @Test
  void registerHasTheColumnsOfItsQueryInEveryFormat() {
    assertThat(onStore("register").out()).startsWith("recipient  supplier  ordered  designation");
    assertThat(onStore("register", "--format", "csv").out())
        .isEqualTo(onStore("query", "queries/register.rq", "--format", "csv").out())
        .startsWith("recipient,supplier,ordered,designation");
    assertThat(onStore("register", "--format", "html").out())
        .startsWith("<!DOCTYPE html>")
        .contains("<th scope=\"col\">year of order</th>");
  }

  @Test
  void storeThatWasBuiltConforms() {
    assertThat(onStore("validate", "--pack", text(pack)))
        .isEqualTo(new Result(ExitCode.OK, "", "conforms\n"));
  }

  @Test
  void violationsHaveTheirOwnExitCode() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("claim.ttl"), "<https://e.org/c> a <https://w3id.org/entente/ns#Claim> .");
    Result result = run("validate", text(file), "--pack", text(pack));

    assertThat(result.code()).isEqualTo(ExitCode.INVALID);
    assertThat(result.out()).contains("claim.ttl: https://e.org/c");
  }

  @Test
  void explainTakesTextAndFiles() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "Peru visited Ghana");

    assertThat(onStore("explain", "Fiji visited Cuba", "--pack", text(pack)).out())
        .isEqualTo("Claims of Fiji visited Cuba\n");
    assertThat(onStore("explain", text(file), "--pack", text(pack)).out())
        .contains("Claims of Peru visited Ghana");
  }
}
