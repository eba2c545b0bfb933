package org.entente.serve.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query offered to the user.
 *
 * @param name file name without its ending
 * @param question its first comment line, or its name if it has none
 * @param text the query, with its comments
 */
public record SampleQuery(String name, String question, String text) {

  private static final String ENDING = ".rq";
  private static final String RESOURCES = "queries";

  /**
   * Reads all queries of a directory, in the order of their names.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<SampleQuery> readAll(Path dir) {
    try (Stream<Path> files = Files.list(dir)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .sorted()
          .map(SampleQuery::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the queries that come with the program; none if it comes without. */
  public static List<SampleQuery> shipped() {
    URL url = SampleQuery.class.getClassLoader().getResource(RESOURCES);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return readAll(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readAll(jar.getPath(RESOURCES));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the query of that name. */
  public static Optional<SampleQuery> named(String name, List<SampleQuery> queries) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  private static SampleQuery read(Path file) {
    try {
      String text = Files.readString(file);
      String fileName = String.valueOf(file.getFileName());
      String name = fileName.substring(0, fileName.length() - ENDING.length());
      return new SampleQuery(name, question(text, name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String question(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+", "").strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(name);
  }
}
