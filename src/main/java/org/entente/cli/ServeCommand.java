package org.entente.cli;

import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store. */
@Command(
    name = "serve",
    description = {
      "Serve the store: pages, Fuseki's UI, SPARQL, linked data, dumps; all to be read only.",
      "The commands build, watch and query go to the server while it has the store."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  entente serve --store store --port 3031"})
final class ServeCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServeOptions server = new ServeOptions();

  private final Wiring wiring;

  ServeCommand(Console console, Wiring wiring) {
    super(console);
    this.wiring = wiring;
  }

  @Override
  int run() {
    server.requireFreePort();
    try (Store open = Store.open(store.folder())) {
      server.serve(open, this, wiring);
    }
    return ExitCode.OK;
  }
}
