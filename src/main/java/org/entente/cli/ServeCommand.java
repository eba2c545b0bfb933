package org.entente.cli;

import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store. */
@Command(
    name = "serve",
    description = {
      "Serve the store, read-only: Fuseki's UI, SPARQL, dumps.",
      "A served store is locked: ask the server, not the other commands."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  entente serve --store store --port 3031"})
final class ServeCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServeOptions server = new ServeOptions();

  ServeCommand(Console console) {
    super(console);
  }

  @Override
  int run() {
    server.requireFreePort();
    try (Store open = Store.openReadOnly(store.folder())) {
      server.serve(open, this);
    }
    return ExitCode.OK;
  }
}
