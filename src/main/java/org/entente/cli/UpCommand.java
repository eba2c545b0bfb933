package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the sample and serves it. */
@Command(
    name = "up",
    description = "Build the sample articles into the store and serve it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  entente up --port 3031"})
final class UpCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOptions pack = new PackOptions();
  @Mixin private BuildOptions options = new BuildOptions();
  @Mixin private ServeOptions server = new ServeOptions();

  private final Wiring wiring;

  UpCommand(Console console, Wiring wiring) {
    super(console);
    this.wiring = wiring;
  }

  @Override
  int run() {
    server.requireFreePort();
    // The launcher script says where the program lies, whatever folder it is called from.
    Path sample = Path.of(System.getProperty("entente.home", "."), "data", "articles");
    new Builder(this, wiring)
        .build(List.of(sample.toString()), store.folder(), pack, options.options());
    try (Store open = Store.open(store.folder())) {
      server.serve(open, this, wiring);
    }
    return ExitCode.OK;
  }
}
