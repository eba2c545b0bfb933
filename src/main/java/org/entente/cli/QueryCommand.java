package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.entente.store.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a SPARQL query. */
@Command(
    name = "query",
    description = "Run a SPARQL query over the store, by the server while one has it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente query queries/claims.rq --format csv",
      "  entente query 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'"
    })
final class QueryCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE.rq|TEXT",
      description = "File of a query, the query itself, or - for standard input.")
  private String query = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = ChoiceConverters.Result.class,
      completionCandidates = ChoiceConverters.ResultNames.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ResultFormat format = ResultFormat.TABLE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long the query may take (default: ${DEFAULT-VALUE}).")
  private long timeout = 300;

  QueryCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    if (timeout < 1) {
      throw usage("--timeout must be at least 1");
    }
    String text = text();
    Duration limit = Duration.ofSeconds(timeout);
    try (StoreReader open = StoreReader.open(store.folder())) {
      open.query(text, format, limit, console().out());
    }
    return ExitCode.OK;
  }

  private String text() throws IOException {
    if (query.equals("-")) {
      return new String(console().in().readAllBytes(), StandardCharsets.UTF_8);
    }
    // No query is a single word, so that a word must be meant as a file.
    boolean word = query.strip().matches("\\S*") && !query.contains("{");
    return word || isFile() ? read() : query;
  }

  private String read() throws IOException {
    if (!isFile()) {
      throw Problem.INPUT_UNREADABLE.error(
          "there is no query file " + query, "check the path, or give the query itself in quotes");
    }
    return Files.readString(Path.of(query));
  }

  private boolean isFile() {
    try {
      return Files.isRegularFile(Path.of(query));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
