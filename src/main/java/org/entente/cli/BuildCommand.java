package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds articles into the store. */
@Command(
    name = "build",
    description = {
      "Read articles and build their claims into the store.",
      "A build adds to its store: articles that it holds already are replaced where they changed."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente build articles/ more.jsonl.gz --store store",
      "  cat article.txt | entente build -"
    })
final class BuildCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOptions pack = new PackOptions();
  @Mixin private BuildOptions options = new BuildOptions();

  @Parameters(
      paramLabel = "IN",
      arity = "1..*",
      description = {
        "Files, folders, or - for standard input. Kinds: .txt, .md, .html,",
        ".jsonl, .jsonl.gz, .warc, .warc.gz."
      })
  private List<String> inputs = new ArrayList<>();

  private final Wiring wiring;

  BuildCommand(Console console, Wiring wiring) {
    super(console);
    this.wiring = wiring;
  }

  @Override
  int run() {
    new Builder(this, wiring).build(inputs, store.folder(), pack, options.options());
    return ExitCode.OK;
  }
}
