package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.Fakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command in this process, with stages that need no language models. */
class EvaluateCommandTest {

  private static final String GOLD =
      """
      {"actors": [{"name": "Norway", "type": "Country"}, {"name": "Chile", "type": "Country"}],
       "events": [{"id": "E1", "type": "Visit", "status": "%s", "date": [],
                   "roles": {"visitor": [["Norway"]], "destination": [["Chile"]]},
                   "evidence": ["Norway visited Chile"], "cluster": "trip"}]}
      """;

  @TempDir private Path dir;
  private Path gold = Path.of("");
  private Path articles = Path.of("");
  private Path pack = Path.of("");

  @BeforeEach
  void makeASet() throws IOException {
    pack = Fakes.smallPack(Files.createDirectory(dir.resolve("pack")));
    gold = Files.createDirectory(dir.resolve("gold"));
    articles = Files.createDirectory(dir.resolve("articles"));
    Files.writeString(articles.resolve("trip.txt"), "Norway visited Chile");
    Files.writeString(articles.resolve("journey.txt"), "Norway visited Chile");
    Files.writeString(articles.resolve("other.txt"), "Kenya visited Japan");
    Files.writeString(gold.resolve("trip.gold.json"), GOLD.formatted("completed"));
    Files.writeString(gold.resolve("journey.gold.json"), GOLD.formatted("planned"));
  }

  private Result evaluate(String... args) {
    List<String> all = new ArrayList<>(List.of("evaluate", "--pack", pack.toString()));
    all.addAll(List.of(args));
    return Result.of(Fakes::stages, "", all.toArray(String[]::new));
  }

  @Test
  void scoresTheArticlesBesideTheGold() {
    Result result = evaluate(gold.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("articles   2\nevents     P 1.000  R 1.000  F1 1.000  (2 right, 0 wrong,")
        .contains("status     0.500 of")
        .contains("merging    P 0.000  R 0.000  F1 0.000  (0 right, 0 wrong, 1 missed)")
        .contains("\nwrong:\n  journey E1 Visit: status completed, gold planned\n");
  }

  @Test
  void takesTheArticlesThatAreGiven() {
    Result result = evaluate(gold.toString(), articles.resolve("trip.txt").toString());

    assertThat(result.out()).contains("(1 right, 0 wrong, 1 missed)");
    assertThat(result.err()).contains("the article journey is not among those read");
  }

  @Test
  void scoresOnlyTheArticlesThatAreNamed() {
    assertThat(evaluate(gold.toString(), "--articles", "trip").out()).startsWith("articles   1\n");
    assertThat(evaluate(gold.toString(), "--articles", "trip,journey").out())
        .startsWith("articles   2\n");
  }

  @Test
  void printsJsonAndNothingElse() throws IOException {
    Result result = evaluate(gold.toString(), "--json", "-q");
    JsonNode json = new ObjectMapper().readTree(result.out());

    assertThat(json.at("/by_type/Visit/tp").asInt()).isEqualTo(2);
    assertThat(json.at("/wrong")).hasSize(1);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void listsNothingWhereNothingIsAskedFor() {
    assertThat(evaluate(gold.toString(), "--show", "0").out()).doesNotContain("wrong:", "missed:");
  }

  @Test
  void printsHowOftenClaimsOfAConfidenceAreRight() {
    assertThat(evaluate(gold.toString(), "--reliability").out())
        .endsWith(
            """

            confidence: given, and which share of such claims is right
              0.80             1.000  (2 right, 0 wrong)
            """);
  }

  @Test
  void malformedGoldIsToldAndTheRestGoesOn() throws IOException {
    Files.writeString(gold.resolve("trip.gold.json"), GOLD.formatted("done"));
    Result result = evaluate(gold.toString(), "-q");

    assertThat(result.err())
        .hasLineCount(1)
        .startsWith("entente: E115 ")
        .contains("trip.gold.json: events[0].status: \"done\" is not known: use one of");
    assertThat(result.out()).startsWith("articles   1\n");
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void goldThatIsAllMalformedIsAnError() throws IOException {
    Files.writeString(gold.resolve("trip.gold.json"), "{");
    Files.writeString(gold.resolve("journey.gold.json"), "[]");
    Result result = evaluate(gold.toString());

    assertThat(result.err()).hasLineCount(3).contains("line 1, column 2").contains("no gold file");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void wrongFoldersAndNamesAreToldWithTheirMend() throws IOException {
    Path empty = Files.createDirectories(dir.resolve("a/empty"));
    Path lonely = Files.createDirectory(dir.resolve("a/gold"));
    Files.writeString(lonely.resolve("trip.gold.json"), GOLD.formatted("completed"));

    assertThat(evaluate(dir.resolve("none").toString()).err()).contains("E101", "none");
    assertThat(evaluate(articles.resolve("trip.txt").toString()).err())
        .contains("E101", "no folder");
    assertThat(evaluate(empty.toString()).err()).contains("E102", "NAME.gold.json");
    assertThat(evaluate(lonely.toString()).err()).contains("E100", "give the articles after");
    assertThat(evaluate(gold.toString(), "--articles", "tripp").err())
        .contains("E100", "did you mean trip?");
  }

  @Test
  void articleThatFailsIsSkipped() throws IOException {
    Files.writeString(articles.resolve("bad.txt"), "fail");
    Result result = evaluate(gold.toString());

    assertThat(result.err()).contains("skipped").contains("bad.txt");
    assertThat(result.code()).isZero();
  }
}
