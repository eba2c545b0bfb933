package org.entente.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script of the program. */
@Command(
    name = "completion",
    description = "Print a script by which bash and zsh complete commands and options.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  source <(entente completion)"})
final class CompletionCommand extends BaseCommand {

  @Spec private @Nullable CommandSpec own;

  CompletionCommand(Console console) {
    super(console);
  }

  @Override
  int run() {
    if (own != null) {
      console().out().print(AutoComplete.bash("entente", own.root().commandLine()));
    }
    return ExitCode.OK;
  }
}
