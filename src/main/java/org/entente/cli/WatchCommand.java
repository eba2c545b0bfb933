package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds what arrives in a folder. */
@Command(
    name = "watch",
    description = {
      "Build what arrives in a folder, until it is stopped (Ctrl-C).",
      "A file is read once it no longer grows. Between builds others may use the store."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  entente watch incoming/ --store store"})
final class WatchCommand extends BaseCommand {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Mixin private Building building = new Building();

  @Parameters(paramLabel = "DIR", description = "The folder, with the folders below it.")
  private Path folder = Path.of("");

  private final Wiring wiring;

  WatchCommand(Console console, Wiring wiring) {
    super(console);
    this.wiring = new KeptStages(wiring);
  }

  @Override
  int run() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw Problem.INPUT_UNREADABLE.error("there is no folder " + folder, "check the path");
    }
    console().out().println("Watching " + folder + "  (Ctrl-C stops it)");
    console().flush();
    Map<Path, String> built = Map.of();
    Map<Path, String> before = Map.of();
    while (!Thread.currentThread().isInterrupted()) {
      Map<Path, String> now = listing();
      // Whole only if nothing has changed since the last look.
      if (now.equals(before) && !now.equals(built) && !now.isEmpty()) {
        built = build() ? now : built;
      }
      before = now;
      pause();
    }
    return ExitCode.OK;
  }

  /**
   * Builds; a mistake in one file must not keep the next ones from being built.
   *
   * @return false if somebody else has the store, so that it is worth another try
   */
  private boolean build() {
    try {
      building.build(List.of(folder.toString()), this, wiring);
    } catch (RuntimeException e) {
      UserError error = Translation.toUserError(e);
      if (error.problem() == Problem.STORE_IN_USE) {
        return false;
      }
      console().err().println(error.line());
    }
    console().flush();
    return true;
  }

  /** Returns size and time of each file. */
  private Map<Path, String> listing() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    } catch (NoSuchFileException | UncheckedIOException e) {
      // A file went while we looked: the next look sees it all.
      return Map.of();
    }
    return files;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
