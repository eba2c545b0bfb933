package org.entente.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What {@code metadata.csv} says of the articles that lie beside it: columns {@code article} and
 * {@code published}, {@code url}, {@code title}, {@code publisher}, {@code author}; one row a line.
 */
final class MetadataTable {

  static final String FILE_NAME = "metadata.csv";

  private static final MetadataTable EMPTY = new MetadataTable(Map.of());
  private static final String MEND = "Correct the line; the article is read without it.";

  private final Map<String, Found> rows;

  private MetadataTable(Map<String, Found> rows) {
    this.rows = rows;
  }

  static MetadataTable none() {
    return EMPTY;
  }

  /** Returns what the table says of an article. */
  Found of(String article) {
    return rows.getOrDefault(article, Found.NOTHING);
  }

  /**
   * Reads the table of a folder.
   *
   * @param shown the folder as the user gave it
   * @param skipped told of bad rows
   */
  static MetadataTable read(Path folder, String shown, Consumer<Skipped> skipped) {
    Path path = folder.resolve(FILE_NAME);
    String source = shown.isEmpty() ? FILE_NAME : shown + "/" + FILE_NAME;
    if (!Files.isRegularFile(path)) {
      return EMPTY;
    }
    try {
      return parse(Decoder.decode(Bytes.all(path)).split("\\R", -1), source, skipped);
    } catch (IOException e) {
      skipped.accept(Unreadable.broken(e).skipped(source));
    } catch (Unreadable e) {
      skipped.accept(e.skipped(source));
    }
    return EMPTY;
  }

  private static MetadataTable parse(String[] lines, String source, Consumer<Skipped> skipped) {
    List<String> columns = new ArrayList<>();
    Map<String, Found> rows = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      try {
        List<String> cells = cells(lines[i]);
        if (columns.isEmpty()) {
          columns.addAll(cells.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList());
          if (!columns.contains("article")) {
            throw new Unreadable(
                "has no column \"article\"", "Start it with the line article,published,url.");
          }
        } else {
          add(rows, columns, cells);
        }
      } catch (Unreadable e) {
        skipped.accept(e.skipped(source + ":" + (i + 1)));
        if (rows.isEmpty() && !columns.contains("article")) {
          return EMPTY;
        }
      }
    }
    return new MetadataTable(rows);
  }

  private static List<String> cells(String line) throws Unreadable {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.DEFAULT)) {
      List<CSVRecord> records = parser.getRecords();
      return records.get(0).stream().map(Tidy::tidy).toList();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Unreadable("is no row of a CSV table: " + e.getMessage(), MEND);
    }
  }

  private static void add(Map<String, Found> rows, List<String> columns, List<String> cells)
      throws Unreadable {
    if (cells.size() != columns.size()) {
      throw new Unreadable(
          "has " + cells.size() + " columns, not " + columns.size(),
          "Put cells that hold a comma into double quotes.");
    }
    String article = cell(columns, cells, "article");
    if (article == null) {
      throw new Unreadable("names no article", MEND);
    }
    String published = cell(columns, cells, "published");
    Unreadable bad = published == null || isDate(published) ? null : badDate(published);
    Found found =
        new Found(
            cell(columns, cells, "title"),
            bad == null ? published : null,
            cell(columns, cells, "publisher"),
            cell(columns, cells, "author"),
            cell(columns, cells, "url"));
    String name = Format.ofName(article).map(f -> f.stem(article)).orElse(article);
    if (rows.putIfAbsent(name, found) != null) {
      throw new Unreadable("repeats the article " + name, "Remove one row; the first is used.");
    }
    if (bad != null) {
      throw bad;
    }
  }

  private static Unreadable badDate(String published) {
    return new Unreadable(
        "\"" + published + "\" is no date", "Write it as 2018-05-14, 2018-05 or 2018.");
  }

  private static boolean isDate(String text) {
    return edtf(text) != null || Dates.parse(text) != null;
  }

  /** Returns the EDTF date that a text is; null if it is none. */
  static @Nullable Edtf edtf(String text) {
    try {
      return new Edtf(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String cell(List<String> columns, List<String> cells, String name) {
    int i = columns.indexOf(name);
    return i < 0 || cells.get(i).isEmpty() ? null : cells.get(i);
  }
}
