package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.Build;
import picocli.CommandLine.Option;

/** How a build goes about it. */
final class BuildOptions {

  private static final int BATCH = 200;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--prune", description = "Drop articles that the inputs do not hold.")
  private boolean prune;

  @Option(names = "--again", description = "Read unchanged articles again as well.")
  private boolean again;

  @Option(
      names = "--store-text",
      description = "Keep the articles' full text in the store; it is in no dump.")
  private boolean storeText;

  /** Returns these options as they stand on a command line. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--threads", String.valueOf(threads)));
    if (prune) {
      arguments.add("--prune");
    }
    if (again) {
      arguments.add("--again");
    }
    if (storeText) {
      arguments.add("--store-text");
    }
    return arguments;
  }

  Build.Options options() {
    return new Build.Options(Math.max(1, threads), BATCH, prune, again, storeText);
  }
}
