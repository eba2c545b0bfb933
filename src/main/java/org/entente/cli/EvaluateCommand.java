package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.Findings;
import org.entente.evaluate.Gold;
import org.entente.evaluate.GoldReader;
import org.entente.evaluate.Said;
import org.entente.evaluate.Scores;
import org.entente.pipeline.ArticleSource;
import org.entente.pipeline.Domain;
import org.entente.pipeline.DryRun;
import org.entente.pipeline.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what is found in articles against gold. */
@Command(
    name = "evaluate",
    description = {
      "Read articles and score what is found in them against gold annotations.",
      "Prints how many events, arguments, actors and offices are right, and lists",
      "what is missed and wrong; stores nothing. A gold file that is malformed is",
      "told and passed over; the exit code is then 3."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente evaluate data/evaluate/gold",
      "  entente evaluate gold/ articles/ --articles deal-1,deal-2 --show 50",
      "  entente evaluate gold/ articles/ --pack my-ontology --json"
    })
final class EvaluateCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOptions pack = new PackOptions();

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "Folder of gold files: NAME.gold.json for the article NAME.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "IN",
      description = {
        "Articles, as build takes them (default: the folder articles beside GOLD_DIR).",
        "All of them are read and merged; those with gold are scored."
      })
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--articles",
      paramLabel = "NAME",
      split = ",",
      description = "Score these articles only, as NAME1,NAME2.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many missed and wrong findings to list (default: ${DEFAULT-VALUE}).")
  private int show = 20;

  @Option(
      names = "--reliability",
      description = "Also print which share of the claims of each confidence is right.")
  private boolean reliability;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  private final Wiring wiring;

  EvaluateCommand(Console console, Wiring wiring) {
    super(console);
    this.wiring = wiring;
  }

  @Override
  int run() throws IOException {
    if (show < 0) {
      throw usage("--show must not be negative");
    }
    Domain domain = Domain.read(pack.pack());
    GoldFiles files = GoldFiles.in(folder, this);
    List<Gold> golds = files.read(new GoldReader(domain.pack()), articles);
    if (golds.isEmpty()) {
      throw Problem.GOLD_MALFORMED.error(
          "no gold file of " + folder + " could be read", "mend what is told above");
    }
    List<Said> said = read(domain);
    tellMissing(golds, said);
    Scores scores = new Evaluation(domain.pack()).score(golds, said);
    ScorePrinter printer = new ScorePrinter(console().out(), show);
    if (json) {
      printer.printJson(scores);
    } else {
      printer.print(scores);
      if (reliability) {
        printer.printReliability(scores);
      }
    }
    return files.hasMalformed() ? Problem.GOLD_MALFORMED.exitCode() : ExitCode.OK;
  }

  private List<Said> read(Domain domain) {
    ArticleSource source = Inputs.open(domain, inputs(), console().in());
    ProgressPrinter progress = new ProgressPrinter(console(), common().quiet());
    DryRun.Result result =
        new DryRun(domain, wiring.apply(domain, Caches.of(store.folder())), Math.max(1, threads))
            .run(source, progress);
    progress.finish();
    result.skipped().forEach(skip -> tell(Builder.line(skip)));
    result.violations().forEach(v -> tell("not counted: " + Text.oneLine(v)));
    return new Findings(domain.pack()).of(result.extractions(), result.events());
  }

  private List<String> inputs() {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    Path beside = folder.toAbsolutePath().normalize().resolveSibling("articles");
    if (!Files.isDirectory(beside)) {
      throw usage("there is no folder " + beside + "; give the articles after " + folder);
    }
    return List.of(beside.toString());
  }

  /** All gold of an article that was not read counts as missed, which is seldom meant. */
  private void tellMissing(List<Gold> golds, List<Said> said) {
    Set<String> read = new TreeSet<>();
    said.forEach(s -> read.add(s.article()));
    golds.stream()
        .map(Gold::article)
        .filter(article -> !read.contains(article))
        .forEach(
            article ->
                tell(
                    "the article "
                        + Text.oneLine(article)
                        + " is not among those read: all of its gold counts as missed"));
  }
}
