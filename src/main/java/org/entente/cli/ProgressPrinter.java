package org.entente.cli;

import java.util.function.Consumer;
import org.entente.pipeline.Progress;

/** Shows how far a build has got: one line written over for a person, else now and then a line. */
final class ProgressPrinter implements Consumer<Progress> {

  private static final long EVERY_NANOS = 10_000_000_000L;

  private final Console console;
  private final boolean quiet;
  private long last = System.nanoTime();
  private int width;

  ProgressPrinter(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  @Override
  public void accept(Progress progress) {
    if (quiet) {
      return;
    }
    String line = line(progress);
    if (console.interactive()) {
      String blanks = " ".repeat(Math.max(0, width - line.length()));
      console.err().print("\r" + line + blanks);
      console.err().flush();
      width = line.length();
    } else if (isDue(progress)) {
      console.err().println(line);
      last = System.nanoTime();
    }
  }

  private boolean isDue(Progress progress) {
    return progress.stage() != Progress.Stage.READING
        || progress.done() == progress.total()
        || System.nanoTime() - last > EVERY_NANOS;
  }

  static String line(Progress progress) {
    return switch (progress.stage()) {
      case READING ->
          "%d of %s, %s%s"
              .formatted(
                  progress.done(),
                  Text.count(progress.total(), "article"),
                  Text.count(progress.claims(), "claim"),
                  progress.left().map(d -> ", " + Text.duration(d) + " left").orElse(""));
      case CONSOLIDATING -> "merging the claims into events";
      case DUMPING -> "writing the dumps";
    };
  }

  /** Ends the line that is written over. */
  void finish() {
    if (width > 0) {
      console.err().println();
    }
  }
}
