package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.Scores;
import org.entente.evaluate.SmallSet;
import org.entente.pipeline.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds figures and layout to those of the scorer that the project is measured by. */
class ScorePrinterTest {

  private static final Path SCORER =
      Path.of(System.getProperty("entente.scorer", "../shared/tools/score.py"));

  private static Scores scores() throws IOException {
    Domain domain = Domain.read(null);
    return new Evaluation(domain.pack()).score(SmallSet.golds(domain.pack()), SmallSet.said());
  }

  private static String printed(int show, Consumer<ScorePrinter> print) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    print.accept(new ScorePrinter(stream, show));
    return out.toString(UTF_8);
  }

  private static Object tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void printsTheFiguresOfTheScorer() throws IOException {
    Scores scores = scores();

    assertThat(printed(0, p -> p.print(scores)))
        .isEqualTo(Files.readString(SmallSet.FOLDER.resolve("expected.txt")));
  }

  @Test
  void printsTheJsonOfTheScorer() throws IOException {
    Scores scores = scores();

    assertThat(tree(printed(0, p -> p.printJson(scores))))
        .isEqualTo(tree(Files.readString(SmallSet.FOLDER.resolve("expected.json"))));
  }

  @ParameterizedTest
  @CsvSource({"--json, expected.json", "'', expected.txt"})
  void scorerStillPrintsWhatIsExpected(String option, String expected)
      throws IOException, InterruptedException {
    assumeThat(SCORER).as("the scorer lies beside the project").exists();
    Path out = Files.createTempFile("scorer", ".out");
    List<String> command = new ArrayList<>(List.of("python3", SCORER.toString()));
    for (String table : List.of("claims", "actors", "positions")) {
      command.addAll(List.of("--" + table, SmallSet.FOLDER.resolve(table + ".csv").toString()));
    }
    command.addAll(List.of("--gold", SmallSet.FOLDER.resolve("gold").toString()));
    if (!option.isEmpty()) {
      command.add(option);
    }

    assertThat(start(command, out).waitFor()).isZero();
    assertThat(Files.readString(out))
        .isEqualTo(Files.readString(SmallSet.FOLDER.resolve(expected)));
  }

  private static Process start(List<String> command, Path out) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
    builder.environment().put("PYTHONIOENCODING", "UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      assumeThat(e).as("there is a Python").doesNotThrowAnyException();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void listsAsManyFindingsAsAreAskedFor() throws IOException {
    Scores scores = scores();

    assertThat(printed(2, p -> p.print(scores)))
        .contains(
            """

            missed:
              fjord E5 Agreement party [Norway, Chile], place [Oslo] | A pact on search and rescue was signed in Oslo the year before.
            """)
        .contains("  … and " + (scores.missing().size() - 2) + " more; --show lists them")
        .contains("\nwrong:\n");
  }
}
