package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Pack;

/** The small set under {@code src/test/resources/evaluate}; its README tells what is in it. */
public final class SmallSet {

  /** Where it lies. */
  public static final Path FOLDER = Path.of("src/test/resources/evaluate");

  private SmallSet() {}

  /** Reads its gold, which is well-formed. */
  public static List<Gold> golds(Pack pack) throws IOException {
    GoldReader reader = new GoldReader(pack);
    List<Gold> golds = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("gold"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".gold.json", "");
        GoldReader.Reading reading = reader.read(name, Files.readAllBytes(file));
        assertThat(reading.problems()).isEmpty();
        golds.add(reading.gold());
      }
    }
    return golds;
  }

  /** Reads its tables. */
  public static List<Said> said() throws IOException {
    Map<String, List<Said.Actor>> actors = new LinkedHashMap<>();
    for (CSVRecord row : rows("actors.csv")) {
      actors
          .computeIfAbsent(row.get("article"), a -> new ArrayList<>())
          .add(new Said.Actor(row.get("actor"), row.get("type")));
    }
    Map<String, List<Said.Position>> positions = new LinkedHashMap<>();
    for (CSVRecord row : rows("positions.csv")) {
      positions
          .computeIfAbsent(row.get("article"), a -> new ArrayList<>())
          .add(new Said.Position(row.get("person"), row.get("role"), row.get("of")));
    }
    Map<String, List<Said.Event>> events = events();
    Set<String> articles = new LinkedHashSet<>(actors.keySet());
    articles.addAll(events.keySet());
    return articles.stream()
        .map(
            article ->
                new Said(
                    article,
                    actors.getOrDefault(article, List.of()),
                    positions.getOrDefault(article, List.of()),
                    events.getOrDefault(article, List.of())))
        .toList();
  }

  private static Map<String, List<Said.Event>> events() throws IOException {
    Map<String, Map<String, Map<String, List<String>>>> values = new LinkedHashMap<>();
    for (CSVRecord row : rows("claims.csv")) {
      values
          .computeIfAbsent(row.get("article"), a -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("event"), e -> new TreeMap<>())
          .computeIfAbsent(row.get("property"), p -> new ArrayList<>())
          .add(row.get("value"));
    }
    Map<String, List<Said.Event>> events = new LinkedHashMap<>();
    values.forEach(
        (article, claims) ->
            events.put(article, claims.values().stream().map(SmallSet::event).toList()));
    return events;
  }

  private static Said.Event event(Map<String, List<String>> properties) {
    TreeMap<String, List<String>> roles = new TreeMap<>(properties);
    List.of("type", "status", "deal", "date", "evidence").forEach(roles::remove);
    return new Said.Event(
        properties.get("type").get(0),
        properties.get("status").get(0),
        properties.get("deal").get(0),
        properties.getOrDefault("date", List.of()),
        properties.get("evidence"),
        roles,
        0.8);
  }

  private static List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(FOLDER.resolve(name)))) {
      return parser.getRecords();
    }
  }
}
