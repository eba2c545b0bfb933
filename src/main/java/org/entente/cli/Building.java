package org.entente.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where and how to build; shared by {@code build} and {@code watch}. */
final class Building {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOptions pack = new PackOptions();
  @Mixin private BuildOptions options = new BuildOptions();

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = {
        "Let the server at this address build (default: the one that serves",
        "the store, if one does). It must run on this machine, over --store."
      })
  private @Nullable String server;

  /** Builds the inputs, by the server if one has the store open; returns the exit code. */
  int build(List<String> inputs, BaseCommand command, Wiring wiring) {
    Optional<ServerClient> client = ServerClient.of(store.folder(), server);
    if (client.isPresent()) {
      return client
          .get()
          .build(arguments(inputs, command), standardInput(inputs, command), command);
    }
    new Builder(command, wiring).build(inputs, store.folder(), pack, options.options());
    return ExitCode.OK;
  }

  /** Builds the inputs into a store that this process has open already. */
  void buildInto(Store served, List<String> inputs, BaseCommand command, Wiring wiring) {
    new Builder(command, wiring).buildInto(served, inputs, pack, options.options());
  }

  private List<String> arguments(List<String> inputs, BaseCommand command) {
    List<String> arguments = new ArrayList<>(options.arguments());
    arguments.addAll(pack.arguments());
    if (command.common().quiet()) {
      arguments.add("-q");
    }
    inputs.forEach(
        input ->
            arguments.add(isStandard(input) ? input : Path.of(input).toAbsolutePath().toString()));
    return arguments;
  }

  private static InputStream standardInput(List<String> inputs, BaseCommand command) {
    return inputs.stream().anyMatch(Building::isStandard)
        ? command.console().in()
        : InputStream.nullInputStream();
  }

  private static boolean isStandard(String input) {
    return input.equals("-");
  }
}
