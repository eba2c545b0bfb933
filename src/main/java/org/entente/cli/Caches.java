package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where annotations are kept. */
final class Caches {

  private Caches() {}

  /** Returns the folder for a store; one of the system's for a store that is not there. */
  static Path of(Path store) {
    return Files.isDirectory(store)
        ? store.resolve("annotations")
        : Path.of(System.getProperty("java.io.tmpdir"), "entente-annotations");
  }
}
