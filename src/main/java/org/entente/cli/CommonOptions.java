package org.entente.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

  @Option(
      names = {"-v", "--verbose"},
      description = {
        "Tell more; repeat for still more.",
        "-vvv also prints the stack trace of an error."
      })
  private boolean[] verbose = {};

  @Option(
      names = {"-q", "--quiet"},
      description = "Print results and errors only.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose.length > 0;
  }

  boolean stackTraces() {
    return verbose.length >= 3;
  }

  /** Sets how much the program logs; the rest is in logback.xml. */
  void configureLogging() {
    if (LoggerFactory.getLogger("org.entente") instanceof Logger ours) {
      ours.setLevel(quiet ? Level.ERROR : level());
    }
  }

  private Level level() {
    return switch (verbose.length) {
      case 0 -> Level.WARN;
      case 1 -> Level.INFO;
      default -> Level.DEBUG;
    };
  }
}
