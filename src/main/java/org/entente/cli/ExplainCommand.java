package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.entente.pipeline.ArticleSource;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Inputs;
import org.entente.pipeline.Stages;
import org.entente.pipeline.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the extraction sees in a text. */
@Command(
    name = "explain",
    description = {
      "Show what is found in a sentence or file, and why.",
      "Prints words and syntax, what each word of the lexicon matched and did not, and the claims."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  entente explain \"Norway ordered four frigates from Spain in 2000.\""
    })
final class ExplainCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOptions pack = new PackOptions();

  @Parameters(
      paramLabel = "TEXT|FILE",
      description = "A sentence, a file, or - for standard input.")
  private String input = "";

  private final Wiring wiring;

  ExplainCommand(Console console, Wiring wiring) {
    super(console);
    this.wiring = wiring;
  }

  @Override
  int run() {
    if (input.isBlank()) {
      throw usage("the text is empty");
    }
    Domain domain = Domain.read(pack.pack());
    Path cache = Caches.of(store.folder());
    if (!isFile()) {
      Stages stages = wiring.apply(domain, cache);
      console().out().println(stages.explanation().apply(Texts.article(input)));
      return ExitCode.OK;
    }
    ArticleSource source = Inputs.open(domain, List.of(input), console().in());
    Stages stages = wiring.apply(domain, cache);
    source
        .reader()
        .accept(
            article -> console().out().println(stages.explanation().apply(article)),
            skip -> tell("skipped " + Text.oneLine(skip.source() + ": " + skip.reason())));
    return ExitCode.OK;
  }

  /** A text without a blank must be meant as a file. */
  private boolean isFile() {
    try {
      return input.equals("-") || !input.strip().contains(" ") || Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
