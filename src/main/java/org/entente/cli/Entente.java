package org.entente.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: knows its commands, does nothing without one. */
@Command(
    name = "entente",
    description = "Builds a knowledge graph of who deals with whom out of news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  entente up", "", "COMMAND --help tells about a command."})
public final class Entente implements Runnable {

  // Picocli sets it before it runs the command.
  @Spec private @Nullable CommandSpec spec;

  private Entente() {}

  /**
   * Runs a command line on the standard streams and returns its {@link ExitCode}.
   *
   * @param wiring puts the stages together
   */
  public static int run(Wiring wiring, String... args) {
    return run(Console.system(), wiring, args);
  }

  static int run(Console console, Wiring wiring, String... args) {
    int code = commandLine(console, wiring).execute(args);
    console.flush();
    return code;
  }

  static CommandLine commandLine(Console console, Wiring wiring) {
    CommandLine root = new CommandLine(new Entente());
    root.addSubcommand(new UpCommand(console, wiring));
    root.addSubcommand(new BuildCommand(console, wiring));
    root.addSubcommand(new WatchCommand(console, wiring));
    root.addSubcommand(new ServeCommand(console, wiring));
    root.addSubcommand(new QueryCommand(console));
    root.addSubcommand(new DumpCommand(console));
    root.addSubcommand(new ValidateCommand(console));
    root.addSubcommand(new ExplainCommand(console, wiring));
    root.addSubcommand(new EvaluateCommand(console, wiring));
    root.addSubcommand(new ShowCommand(console));
    root.addSubcommand(new WhyCommand(console));
    root.addSubcommand(new RegisterCommand(console));
    root.addSubcommand(new CompletionCommand(console));
    return configured(root, console);
  }

  /** Returns a command that runs by itself, as the server runs a build. */
  static CommandLine configured(BaseCommand command, Console console) {
    return configured(new CommandLine(command), console);
  }

  private static CommandLine configured(CommandLine line, Console console) {
    Errors errors = new Errors(console);
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setParameterExceptionHandler(errors);
    line.setExecutionExceptionHandler(errors);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing");
    }
  }
}
