package org.entente.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.entente.pipeline.Build;
import org.entente.pipeline.CoreNlpStages;
import org.entente.pipeline.Domain;
import org.entente.pipeline.Stages;
import org.entente.serve.Server;
import org.entente.serve.ServerOptions;
import org.entente.serve.pages.PageQueries;
import org.entente.serve.pages.SampleQuery;
import org.entente.store.Statistics;
import org.entente.store.Store;

/**
 * Measures the server side by side with plain Fuseki over the same store, in one process: every
 * shipped query alone, and all of them asked by many clients at once; and pages beside the queries
 * behind them.
 */
public final class Bench {

  private static final String BASE = "https://w3id.org/entente/id/";
  private static final int CLIENTS = 16;

  private final PrintStream out;
  private final Endpoint ours;
  private final Endpoint plain;
  private final List<SampleQuery> queries;

  private Bench(PrintStream out, Endpoint ours, Endpoint plain, List<SampleQuery> queries) {
    this.out = out;
    this.ours = ours;
    this.plain = plain;
    this.queries = queries;
  }

  /**
   * Runs it.
   *
   * @param args folder of the store, made if there is none; number of articles to make; times that
   *     each query is asked; seconds that the clients ask
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    int times = Integer.parseInt(args[2]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[3]));
    PrintStream out = System.out;
    try (Store store = Store.exists(folder) ? Store.open(folder) : make(folder, articles)) {
      out.printf(Locale.ROOT, "%,d triples%n", new Statistics(store).triples());
      FusekiServer fuseki = FusekiServer.create().port(0).add("/kg", store.dataset()).build();
      fuseki.start();
      ServerOptions defaults = ServerOptions.defaults().withPort(0);
      // Plain Fuseki has no limit of time, and many clients slow the longest queries down.
      ServerOptions options = defaults.withLimits(defaults.limits().withTime(Duration.ofHours(1)));
      try (Server server = Server.start(store, options)) {
        Endpoint plain = new Endpoint("http://localhost:" + fuseki.getPort() + "/kg/sparql");
        Bench bench = new Bench(out, new Endpoint(server.sparqlUrl()), plain, options.queries());
        bench.pages(PageQueries.of(store, options.queries()), times);
        bench.alone(times);
        bench.together(time);
      } finally {
        fuseki.stop();
      }
    }
  }

  private static Store make(Path folder, int articles) {
    Domain domain = Domain.read(null);
    Store store = Store.create(folder, BASE, domain.pack().version());
    Corpus corpus = new Corpus(articles, domain);
    Stages stages = CoreNlpStages.of(domain, folder.resolve("annotations"));
    new Build(
            domain,
            corpus::read,
            stages.consolidation(),
            new Build.Options(2, 500, false, false, false))
        .run(corpus.source(), store, progress -> {});
    return store;
  }

  /** Each page beside its queries; those that are the same for all are read once. */
  private void pages(Map<String, Runnable> queries, int times) {
    out.printf("%-28s %10s %10s %8s%n", "page", "queries s", "page s", "ratio");
    queries.forEach(
        (path, alone) -> {
          ours.page(path);
          double[] aloneSeconds = new double[times];
          double[] pageSeconds = new double[times];
          for (int i = 0; i < times; i++) {
            aloneSeconds[i] = Endpoint.seconds(alone);
            pageSeconds[i] = Endpoint.seconds(() -> ours.page(path));
          }
          double theirs = Endpoint.median(aloneSeconds);
          double mine = Endpoint.median(pageSeconds);
          String name = path.substring(Math.max(0, path.length() - 28));
          out.printf(Locale.ROOT, "%-28s %10.4f %10.4f %8.2f%n", name, theirs, mine, mine / theirs);
        });
  }

  private void alone(int times) {
    out.printf("%-28s %10s %10s %8s%n", "query", "plain s", "ours s", "ratio");
    for (SampleQuery query : queries) {
      String expected = plain.ask(query.text());
      if (!ours.ask(query.text()).equals(expected)) {
        out.printf("%-28s the answers differ%n", query.name());
      }
      double[] plainSeconds = new double[times];
      double[] ourSeconds = new double[times];
      for (int i = 0; i < times; i++) {
        // In turns, so that both feel alike what else the machine does.
        plainSeconds[i] = Endpoint.seconds(() -> plain.ask(query.text()));
        ourSeconds[i] = Endpoint.seconds(() -> ours.ask(query.text()));
      }
      double theirs = Endpoint.median(plainSeconds);
      double mine = Endpoint.median(ourSeconds);
      out.printf(
          Locale.ROOT, "%-28s %10.4f %10.4f %8.2f%n", query.name(), theirs, mine, theirs / mine);
    }
  }

  private void together(Duration time) {
    List<String> texts = queries.stream().map(SampleQuery::text).toList();
    double theirs = plain.throughput(texts, CLIENTS, time);
    double mine = ours.throughput(texts, CLIENTS, time);
    out.printf(
        Locale.ROOT,
        "%d clients, %d s: plain %.1f queries/s, ours %.1f, ratio %.2f%n",
        CLIENTS,
        time.toSeconds(),
        theirs,
        mine,
        mine / theirs);
  }
}
