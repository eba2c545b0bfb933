package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.pipeline.ArticleSource;
import org.entente.pipeline.Build;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Inputs;
import org.entente.pipeline.RunReport;
import org.entente.pipeline.Stages;
import org.entente.store.Store;

/**
 * What {@code build}, {@code watch} and {@code up} share: opens the store, builds, and prints what
 * was done.
 */
final class Builder {

  private static final int SHOWN = 20;

  private final BaseCommand command;
  private final Wiring wiring;

  Builder(BaseCommand command, Wiring wiring) {
    this.command = command;
    this.wiring = wiring;
  }

  /** Builds the inputs into the store; the inputs are looked through before a store is made. */
  void build(List<String> inputs, Path folder, PackOptions pack, Build.Options options) {
    Domain domain = Domain.read(pack.pack());
    ArticleSource source = Inputs.open(domain, inputs, command.console().in());
    try (Store store = open(folder, pack, domain)) {
      build(source, store, domain, options);
    }
  }

  /** As {@link #build}, into a store that stays open. */
  void buildInto(Store store, List<String> inputs, PackOptions pack, Build.Options options) {
    Domain domain = Domain.read(pack.pack());
    ArticleSource source = Inputs.open(domain, inputs, command.console().in());
    requireBase(store, pack);
    build(source, store, domain, options);
  }

  private void build(ArticleSource source, Store store, Domain domain, Build.Options options) {
    Stages stages = wiring.apply(domain, store.dir().resolve("annotations"));
    ProgressPrinter printer = new ProgressPrinter(command.console(), command.common().quiet());
    RunReport report =
        new Build(domain, stages.reading(), stages.consolidation(), options)
            .run(source, store, printer);
    printer.finish();
    print(report);
    requireSomething(report);
  }

  private Store open(Path folder, PackOptions pack, Domain domain) {
    if (!Store.exists(folder)) {
      return Store.create(folder, pack.baseIri(), domain.pack().version());
    }
    Store store = Store.open(folder);
    try {
      requireBase(store, pack);
      return store;
    } catch (UserError e) {
      store.close();
      throw e;
    }
  }

  private void requireBase(Store store, PackOptions pack) {
    if (pack.hasBaseIri() && !store.baseIri().equals(pack.baseIri())) {
      throw command.usage(
          "the IRIs of the store "
              + store.dir()
              + " begin with "
              + store.baseIri()
              + ", not with "
              + pack.baseIri());
    }
  }

  private void print(RunReport report) {
    report.skipped().stream()
        .limit(command.common().verbose() ? Long.MAX_VALUE : SHOWN)
        .forEach(s -> command.tell(line(s)));
    if (report.skipped().size() > SHOWN && !command.common().verbose()) {
      command.tell("… and " + (report.skipped().size() - SHOWN) + " more; -v shows all");
    }
    report.violations().stream()
        .limit(SHOWN)
        .forEach(v -> command.tell("not stored: " + Text.oneLine(v)));
    command.tell(
        "read %s (%d new or changed, %d unchanged), skipped %d, dropped %d"
            .formatted(
                Text.count(report.read(), "article"),
                report.stored(),
                report.unchanged(),
                report.skipped().size(),
                report.dropped()));
    command.tell(
        "the store holds %s about %s; %s merged anew; %s not stored"
            .formatted(
                Text.count(report.claims(), "claim"),
                Text.count(report.events(), "event"),
                Text.count(report.blocks(), "block"),
                Text.count(report.violations().size(), "violation")));
    StringBuilder times = new StringBuilder();
    report
        .times()
        .forEach(
            (stage, time) ->
                times.append(
                    String.format(Locale.ROOT, " %s %.1f s", stage, time.toMillis() / 1000.0)));
    command.tell("time:" + times);
  }

  static String line(RunReport.Skip skip) {
    return Text.oneLine("skipped " + skip.source() + ": " + skip.reason() + ". " + skip.mend());
  }

  /** A build that could not read a single article has failed. */
  private static void requireSomething(RunReport report) {
    if (report.stored() + report.unchanged() == 0 && !report.skipped().isEmpty()) {
      RunReport.Skip first = report.skipped().get(0);
      throw Problem.INPUT_EMPTY.error(
          "no article could be read; the first, " + first.source() + ", " + first.reason(),
          first.mend());
    }
  }
}
