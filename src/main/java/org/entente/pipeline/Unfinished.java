package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in the store that stands while its graphs may be newer than the dumps of them, so that a
 * build that was broken off is made good by the next one.
 */
final class Unfinished {

  private final Path file;

  Unfinished(Path store) {
    this.file = store.resolve("unfinished");
  }

  boolean isMarked() {
    return Files.exists(file);
  }

  void mark() {
    try {
      Files.writeString(file, "The last build was broken off; build again.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
