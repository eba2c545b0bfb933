package org.entente.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.annotate.CoreNlpAnnotator;
import org.entente.model.Article;
import org.entente.model.Extraction;
import org.entente.rdf.ArticleGraph;
import org.entente.store.DumpFolder;
import org.entente.store.Fingerprint;
import org.entente.store.Statistics;
import org.entente.store.Store;
import org.entente.validate.Finding;
import org.entente.validate.Validation;
import org.entente.vocab.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the graph: the one place that shows the order of the stages. Start here.
 *
 * <pre>
 * articles: skip the unchanged -> annotate, extract, link -> article graph -> validate -> store
 * claims of all articles in the store: consolidate -> knowledge graph -> validate -> store
 * </pre>
 *
 * <p>A build adds to its store: it replaces the graphs of the articles that it is given and leaves
 * the others. Claims are always consolidated as they stand in the store, so that it makes no
 * difference in how many builds the articles came.
 */
public final class Build {

  /**
   * How to build.
   *
   * @param threads how many articles are read at the same time
   * @param batch how many articles are held in memory at a time
   * @param prune whether to drop the articles of the store that the inputs do not hold
   * @param again whether to read the unchanged articles again as well
   * @param storeText whether to keep the articles' full text
   */
  public record Options(int threads, int batch, boolean prune, boolean again, boolean storeText) {
    public Options {
      if (threads < 1 || batch < 1) {
        throw new IllegalArgumentException("threads and batch must be positive");
      }
    }
  }

  private static final List<String> MODELS = List.of(CoreNlpAnnotator.VERSION);
  private static final Logger LOG = LoggerFactory.getLogger(Build.class);

  private final Domain domain;
  private final Validation validation;
  private final Function<Article, Extraction> reading;
  private final Consolidation consolidation;
  private final Options options;

  /**
   * Creates a build.
   *
   * @param reading {@code Article -> Claims}: annotates, extracts and links; called by several
   *     threads
   * @param consolidation makes events of claims
   */
  public Build(
      Domain domain,
      Function<Article, Extraction> reading,
      Consolidation consolidation,
      Options options) {
    this.domain = domain;
    this.validation = domain.validation();
    this.reading = reading;
    this.consolidation = consolidation;
    this.options = options;
  }

  /**
   * Builds the articles of a source into a store.
   *
   * @param listener told how far it has got, now and then
   */
  public RunReport run(ArticleSource source, Store store, Consumer<Progress> listener) {
    return new Run(store, new Iris(store.baseIri()), source.total(), listener).build(source);
  }

  /** An article's graph, checked. */
  private record Checked(String graph, Fingerprint fingerprint, Validation.Split split) {}

  /** One build. For one thread; only {@link #check} runs on several. */
  private final class Run {

    private final Store store;
    private final Iris iris;
    private final int total;
    private final Consumer<Progress> listener;
    private final Instant started = Instant.now();
    private final Stopwatch watch = new Stopwatch();
    private final SortedMap<String, Fingerprint> before;
    private final SortedSet<String> seen = new TreeSet<>();
    private final List<Article> waiting = new ArrayList<>();
    private final List<RunReport.Skip> skipped = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final AtomicLong claims = new AtomicLong();
    private final Derivation derivation;
    private int done;
    private int unchanged;
    private int stored;
    private int dropped;

    Run(Store store, Iris iris, int total, Consumer<Progress> listener) {
      this.store = store;
      this.iris = iris;
      this.total = total;
      this.listener = listener;
      this.before = store.fingerprints();
      this.derivation = new Derivation(store, iris, domain, consolidation);
    }

    RunReport build(ArticleSource source) {
      Unfinished unfinished = new Unfinished(store.dir());
      if (unfinished.isMarked()) {
        derivation.distrust();
      }
      boolean changed = store.transaction(() -> buildGraphs(source, unfinished));
      if (changed) {
        tell(Progress.Stage.DUMPING);
        watch.time("dump", () -> new DumpFolder(store).write());
        store.setPackVersion(domain.pack().version());
        unfinished.clear();
      }
      return report();
    }

    /** Returns whether anything changed. Readers go on with the graphs of before until the end. */
    private boolean buildGraphs(ArticleSource source, Unfinished unfinished) {
      watch.time("articles", () -> readArticles(source));
      if (options.prune()) {
        watch.time("prune", this::prune);
      }
      if (derivation.changed().isEmpty() && derivation.stands()) {
        return false;
      }
      unfinished.mark();
      tell(Progress.Stage.CONSOLIDATING);
      watch.time("consolidate", () -> violations.addAll(derivation.derive()));
      watch.time("describe", this::describe);
      return true;
    }

    private void readArticles(ArticleSource source) {
      try (OrderedWorkers workers = new OrderedWorkers(options.threads())) {
        source.read(
            article -> {
              take(article);
              if (waiting.size() >= options.batch()) {
                storeWaiting(workers);
              }
            },
            skipped::add);
        storeWaiting(workers);
      }
    }

    private void take(Article article) {
      String graph = iris.graph(article.name());
      seen.add(graph);
      if (!options.again() && fingerprint(article).equals(before.get(graph))) {
        unchanged++;
        done++;
      } else {
        waiting.add(article);
      }
    }

    private void storeWaiting(OrderedWorkers workers) {
      if (waiting.isEmpty()) {
        return;
      }
      List<Checked> batch = new ArrayList<>();
      workers.run(
          waiting,
          this::check,
          (article, checked) -> {
            batch.add(checked);
            readOne();
          },
          (article, failure) -> {
            skipped.add(skip(article, failure));
            readOne();
          });
      waiting.clear();
      derivation.change(
          batch.stream().map(Checked::graph).toList(),
          b -> batch.forEach(c -> b.replaceArticle(c.graph, c.split.accepted(), c.fingerprint)));
      batch.forEach(c -> note(c.split, violations));
      stored += batch.size();
    }

    /** The way of one article, from its prose to a graph that conforms. */
    private Checked check(Article article) {
      Extraction extraction = reading.apply(article);
      claims.addAndGet(extraction.claims().size());
      ArticleGraph writer = new ArticleGraph(iris);
      var graph = options.storeText() ? writer.writeWithText(extraction) : writer.write(extraction);
      return new Checked(iris.graph(article.name()), fingerprint(article), validation.split(graph));
    }

    private void prune() {
      List<String> gone = before.keySet().stream().filter(g -> !seen.contains(g)).toList();
      dropped = gone.size();
      if (dropped > 0) {
        derivation.change(gone, batch -> batch.dropArticles(gone));
      }
    }

    private void describe() {
      new Description(store, iris, MODELS)
          .write(domain.pack().version(), started, derivation.changed());
    }

    private void readOne() {
      done++;
      tell(Progress.Stage.READING);
    }

    private void tell(Progress.Stage stage) {
      listener.accept(
          new Progress(stage, done, Math.max(total, done), claims.get(), watch.elapsed()));
    }

    private RunReport report() {
      Statistics counting = new Statistics(store);
      return new RunReport(
          seen.size(),
          stored,
          unchanged,
          dropped,
          skipped,
          counting.claims(),
          counting.events(),
          derivation.blocks(),
          violations,
          watch.times());
    }
  }

  private Fingerprint fingerprint(Article article) {
    return domain.fingerprint(article.checksum());
  }

  static RunReport.Skip skip(Article article, Throwable failure) {
    LOG.debug("cannot read the article {}", article.name(), failure);
    return new RunReport.Skip(
        article.metadata().source(),
        "failed with " + failure,
        "Report it with the article; the others are not touched.");
  }

  /** Adds a line for each thing that violates the shapes. */
  static void note(Validation.Split split, List<String> violations) {
    split.report().findings().stream().map(Build::line).forEach(violations::add);
  }

  static String line(Finding finding) {
    String path = finding.path().isEmpty() ? "" : " " + finding.path();
    String value = finding.value().isEmpty() ? "" : " (" + finding.value() + ")";
    return finding.focusNode() + path + ": " + finding.message() + value;
  }
}
