package org.entente.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: the common options and where they print. */
abstract class BaseCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  // Picocli sets it before it calls the command.
  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  BaseCommand(Console console) {
    this.console = console;
  }

  @Override
  public final Integer call() throws Exception {
    common.configureLogging();
    try {
      return run();
    } finally {
      console.flush();
    }
  }

  /** Does the work and returns one of {@link ExitCode}. */
  abstract int run() throws Exception;

  Console console() {
    return console;
  }

  CommonOptions common() {
    return common;
  }

  /** Prints a line for the person who waits; nothing with {@code -q}. */
  void tell(String line) {
    if (!common.quiet()) {
      console.err().println(line);
    }
  }

  /** Returns a wrong use of the command line, found after it was parsed. */
  UserError usage(String what) {
    String name = spec == null ? "entente" : spec.qualifiedName();
    return Problem.USAGE.error(what, "see " + name + " --help");
  }
}
