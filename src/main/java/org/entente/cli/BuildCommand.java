package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds articles into the store. */
@Command(
    name = "build",
    description = {
      "Read articles and build their claims into the store.",
      "A build adds to its store: articles that it holds already are replaced where they changed.",
      "While a server has the store, the server builds; its readers see the old graph until the end."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente build articles/ more.jsonl.gz --store store",
      "  cat article.txt | entente build -"
    })
final class BuildCommand extends BaseCommand {

  @Mixin private Building building = new Building();

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description = {
        "Files, folders, or - for standard input. Kinds: .txt, .md, .html,",
        ".jsonl, .jsonl.gz, .warc, .warc.gz."
      })
  private List<String> inputs = new ArrayList<>();

  private final Wiring wiring;
  private final @Nullable Store served;

  BuildCommand(Console console, Wiring wiring) {
    this(console, wiring, null);
  }

  /** Creates the command for a process that has the store open already. */
  BuildCommand(Console console, Wiring wiring, @Nullable Store served) {
    super(console);
    this.wiring = wiring;
    this.served = served;
  }

  @Override
  int run() {
    if (served == null) {
      return building.build(inputs, this, wiring);
    }
    building.buildInto(served, inputs, this, wiring);
    return ExitCode.OK;
  }
}
