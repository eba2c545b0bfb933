package org.entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the graph is kept. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "Folder of the graph store (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("store");

  Path folder() {
    return folder;
  }
}
