package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.Checks;
import org.entente.pipeline.Domain;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks graphs against the shapes. */
@Command(
    name = "validate",
    description = {
      "Check files of RDF, or the store if none is given, against the shapes of the domain pack.",
      "Prints a line for each violation; the exit code is then 7."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  entente validate graph.ttl", "  entente validate --store store"})
final class ValidateCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOptions pack = new PackOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of RDF to check.")
  private List<Path> files = new ArrayList<>();

  ValidateCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    Checks checks = new Checks(Domain.read(pack.pack()));
    List<String> violations = new ArrayList<>();
    for (Path file : files) {
      checks.file(file).forEach(line -> violations.add(file + ": " + line));
    }
    if (files.isEmpty()) {
      try (Store open = Store.openReadOnly(store.folder())) {
        violations.addAll(checks.store(open));
      }
    }
    violations.forEach(line -> console().out().println(Text.oneLine(line)));
    tell(violations.isEmpty() ? "conforms" : Text.count(violations.size(), "violation"));
    return violations.isEmpty() ? ExitCode.OK : ExitCode.INVALID;
  }
}
