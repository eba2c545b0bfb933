package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entente.store.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the register of arms transfers: the answer to the shipped query of that name. */
@Command(
    name = "register",
    description = {
      "Print the register of arms transfers: a row for each kind of equipment in a deal.",
      "Brackets mean uncertain: hedged by the text, disputed among the sources, or still to come."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente register",
      "  entente register --format csv > register.csv",
      "  entente register --format html > register.html"
    })
final class RegisterCommand extends BaseCommand {

  /** How the register is written. */
  enum Format {
    TABLE,
    CSV,
    HTML
  }

  private static final String QUERY = "/queries/register.rq";
  private static final String TITLE = "Register of arms transfers";

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = ChoiceConverters.Register.class,
      completionCandidates = ChoiceConverters.RegisterNames.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  RegisterCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    try (StoreReader open = StoreReader.open(store.folder())) {
      switch (format) {
        case TABLE -> console().out().print(Rows.table(open, query()).text());
        case HTML -> console().out().print(Rows.table(open, query()).html(TITLE));
        case CSV -> open.query(query(), ResultFormat.CSV, Rows.LIMIT, console().out());
      }
    }
    return ExitCode.OK;
  }

  private static String query() throws IOException {
    try (InputStream in = RegisterCommand.class.getResourceAsStream(QUERY)) {
      return new String(Objects.requireNonNull(in, QUERY).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
