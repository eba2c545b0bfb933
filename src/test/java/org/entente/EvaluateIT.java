package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.evaluate.Findings;
import org.entente.evaluate.Said;
import org.entente.pipeline.ArticleSource;
import org.entente.pipeline.DryRun;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is scored without a store is what the queries give of a store. */
class EvaluateIT {

  private static List<Said> said = List.of();

  @BeforeAll
  static void read() {
    Sample sample = Sample.get();
    ArticleSource source =
        new ArticleSource(
            sample.articles().size(), (taken, skipped) -> sample.articles().forEach(taken));
    DryRun.Result result =
        new DryRun(sample.domain(), sample.stages(), 2).run(source, progress -> {});
    assertThat(result.violations()).isEmpty();
    said = new Findings(sample.domain().pack()).of(result.extractions(), result.events());
  }

  private static List<String> rows(String query, String... columns) throws IOException {
    List<String> rows = new ArrayList<>();
    String text = Files.readString(Path.of("queries", query + ".rq"));
    for (Map<String, String> row : Sample.rows(Sample.get().store(), text)) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(row.getOrDefault(column, ""));
      }
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }

  @Test
  void actorsAndPositionsAreThoseOfTheQueries() throws IOException {
    assertThat(
            said.stream()
                .flatMap(
                    s ->
                        s.actors().stream()
                            .map(a -> String.join(" | ", s.article(), a.name(), a.type()))))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(rows("actors", "article", "actor", "type"));
    assertThat(
            said.stream()
                .flatMap(
                    s ->
                        s.positions().stream()
                            .map(
                                p ->
                                    String.join(" | ", s.article(), p.person(), p.role(), p.of()))))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(rows("positions", "article", "person", "role", "of"));
  }

  @Test
  void claimsAreThoseOfTheQuery() throws IOException {
    SortedMap<String, Set<String>> stored = new TreeMap<>();
    for (String row : rows("claims", "event", "article", "property", "value")) {
      String[] cells = row.split(" \\| ", 2);
      stored.computeIfAbsent(cells[0], event -> new TreeSet<>()).add(cells[1]);
    }
    List<Set<String>> ours = new ArrayList<>();
    for (Said article : said) {
      article.events().forEach(event -> ours.add(rows(article.article(), event)));
    }

    assertThat(ours).isNotEmpty().containsExactlyInAnyOrderElementsOf(stored.values());
  }

  private static Set<String> rows(String article, Said.Event event) {
    Set<String> rows = new TreeSet<>();
    String start = article + " | ";
    rows.add(start + "type | " + event.type());
    rows.add(start + "status | " + event.status());
    rows.add(start + "deal | " + Iris.DEFAULT_BASE + event.deal());
    event.dates().forEach(date -> rows.add(start + "date | " + date));
    event.evidence().forEach(sentence -> rows.add(start + "evidence | " + sentence));
    event
        .roles()
        .forEach((role, fillers) -> fillers.forEach(f -> rows.add(start + role + " | " + f)));
    return rows;
  }
}
