package org.entente.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints every error as one line; the stack trace only with {@code -vvv}. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;

  Errors(Console console) {
    this.err = console.err();
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    if (e.getCause() instanceof UserError error) {
      return print(error, false);
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = Text.oneLine(message(e)).replaceFirst("[.:]$", "");
    return print(Problem.USAGE.error(what, "see " + command + " --help"), false);
  }

  private static @Nullable String message(ParameterException e) {
    boolean command = e.getCommandLine().getParent() == null;
    if (command
        && e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      String asked = unmatched.getUnmatched().get(0);
      List<String> near = NearNames.of(asked, e.getCommandLine().getSubcommands().keySet());
      String hint = near.isEmpty() ? "" : ", did you mean " + String.join(", ", near) + "?";
      return "there is no command '" + asked + "'" + hint;
    }
    return e.getMessage();
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, @Nullable ParseResult parsed) {
    boolean traces =
        command.getCommand() instanceof BaseCommand base && base.common().stackTraces();
    return print(Translation.toUserError(e), traces);
  }

  private int print(UserError error, boolean traces) {
    err.println(error.line());
    if (traces) {
      error.printStackTrace(err);
    }
    err.flush();
    return error.problem().exitCode();
  }
}
