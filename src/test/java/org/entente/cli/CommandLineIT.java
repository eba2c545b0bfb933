package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.pipeline.CoreNlpStages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the documents show, with the real stages, over the sample articles. */
class CommandLineIT {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir private static Path dir;

  private record Result(int code, String out, String err) {}

  @BeforeAll
  static void buildTheSample() {
    Result built = run("build", "data/articles", "--store", store());
    assertThat(built.err).contains("skipped 0,").contains(" 0 violations not stored");
    assertThat(built.code).isZero();
  }

  private static String store() {
    return dir.resolve("store").toString();
  }

  private static Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Entente.run(console, CoreNlpStages::of, args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The command lines of the documents that run as they stand and end by themselves. */
  static Stream<String> documentedCommands() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String page : List.of("README.md", "CONTRIBUTING.md")) {
      Files.readString(Path.of(page))
          .lines()
          .filter(line -> line.startsWith("./entente query"))
          .forEach(lines::add);
    }
    lines.add("./entente explain \"Norway ordered four frigates from Spain in 2000.\"");
    lines.add("./entente evaluate data/evaluate/gold -q");
    lines.add("./entente show Russia");
    lines.add("./entente dump --format nquads --graph knowledge");
    return lines.stream();
  }

  @ParameterizedTest
  @MethodSource("documentedCommands")
  void documentedCommandPrintsSomething(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring("./entente ".length()));
    while (word.find()) {
      words.add(word.group().replaceAll("^[\"']|[\"']$", ""));
    }
    words.addAll(List.of("--store", store()));
    Result result = run(words.toArray(String[]::new));

    assertThat(result.err).isEmpty();
    assertThat(result.code).isZero();
    assertThat(result.out).isNotBlank();
  }

  @Test
  void explainShowsWordsMatchesAndClaims() {
    Result result =
        run("explain", "Norway ordered four frigates from Spain in 2000.", "--store", store());

    assertThat(result.out).contains("frigates", "supplier: Spain", "recipient: Norway", "Claims");
  }

  @Test
  void secondBuildNeedsNoLanguageModels() {
    Result result = run("build", "data/articles", "--store", store());

    assertThat(result.err).contains("0 new or changed").doesNotContain("consolidate");
  }

  @Test
  void sampleConforms() {
    assertThat(run("validate", "--store", store()).code).isEqualTo(ExitCode.OK);
  }
}
