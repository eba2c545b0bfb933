package org.entente.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;

/** The small file that makes a directory a store. */
record StoreProperties(String baseIri, String packVersion) {

  static final String FILE = "store.properties";
  static final int FORMAT = 1;

  static boolean existsIn(Path dir) {
    return Files.isRegularFile(dir.resolve(FILE));
  }

  /** Makes the directory, if need be, and the file in it; refuses one that holds something. */
  static void create(Path dir, String baseIri, String packVersion) {
    if (existsIn(dir)) {
      throw new StoreException(
          "There is a store in %s already. Open it, or choose another directory.".formatted(dir));
    }
    if (!baseIri.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new StoreException(
          "The base IRI \"%s\" must be an absolute IRI that ends in / or #.".formatted(baseIri));
    }
    try {
      Files.createDirectories(dir);
      requireEmpty(dir);
      new StoreProperties(baseIri, packVersion).write(dir);
    } catch (IOException e) {
      throw StoreErrors.explain(dir, e);
    }
  }

  private static void requireEmpty(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            "%s is not empty and holds no store. Choose an empty or new directory.".formatted(dir));
      }
    }
  }

  static StoreProperties read(Path dir) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(dir.resolve(FILE))) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException("Cannot read " + dir.resolve(FILE) + ": " + e.getMessage(), e);
    }
    requireFormat(dir, properties.getProperty("format", "none"));
    return new StoreProperties(
        properties.getProperty("baseIri", ""), properties.getProperty("packVersion", ""));
  }

  private static void requireFormat(Path dir, String format) {
    if (!format.equals(String.valueOf(FORMAT))) {
      throw new StoreException(
          StoreException.Kind.VERSION,
          "The store %s has format %s; this program reads format %d. Build it anew into another directory, or use the version of the program that built it."
              .formatted(dir, format, FORMAT),
          null);
    }
  }

  /** Writes the file; a crash leaves the old one or the new one, never half of one. */
  void write(Path dir) throws IOException {
    // Properties.store would write the time of day into it.
    String text =
        "format=%d%nbaseIri=%s%npackVersion=%s%n"
            .formatted(FORMAT, escape(baseIri), escape(packVersion));
    Path temp = dir.resolve(FILE + ".tmp");
    Files.writeString(temp, text);
    Files.move(
        temp,
        dir.resolve(FILE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\r", "").replace("\n", "");
  }
}
