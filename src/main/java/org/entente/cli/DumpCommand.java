package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.entente.store.DumpFormat;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graphs out. */
@Command(
    name = "dump",
    description = "Write the graphs of the store to standard output or a file.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente dump --format turtle > entente.ttl",
      "  entente dump --format nquads --gzip --output entente.nq.gz",
      "  entente dump --graph knowledge"
    })
final class DumpCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "turtle",
      converter = ChoiceConverters.Dump.class,
      completionCandidates = ChoiceConverters.DumpNames.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DumpFormat format = DumpFormat.TURTLE;

  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      description = {
        "Write this graph only: knowledge, about, ontology,",
        "article/NAME, or the IRI of a graph."
      })
  private @Nullable String graph;

  @Option(names = "--gzip", description = "Compress what is written.")
  private boolean gzip;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file in place of standard output.")
  private @Nullable Path output;

  DumpCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    try (StoreReader open = StoreReader.open(store.folder())) {
      String name = graph == null ? null : graphName(open, graph);
      if (output == null) {
        write(open, name, console().out());
      } else {
        try (OutputStream file = open(output)) {
          write(open, name, file);
        }
        tell("wrote " + output);
      }
    }
    return ExitCode.OK;
  }

  private void write(StoreReader open, @Nullable String name, OutputStream out) throws IOException {
    if (!gzip) {
      open.dump(format, name, out);
      return;
    }
    GZIPOutputStream packed = new GZIPOutputStream(out);
    open.dump(format, name, packed);
    packed.finish();
  }

  private static OutputStream open(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw Problem.OUTPUT_UNWRITABLE.error(
          "can't write to " + file, "check that its folder is there and may be written to", e);
    }
  }

  private String graphName(StoreReader open, String given) {
    String iri = given.contains(":") ? given : Store.baseIri(store.folder()) + "graph/" + given;
    if (!Rows.holds(open, "GRAPH <%s> { ?s ?p ?o }", iri)) {
      throw Problem.UNKNOWN_RESOURCE.error(
          "there is no graph " + given,
          "use knowledge, about, ontology, article/NAME, or the IRI of a graph");
    }
    return iri;
  }
}
