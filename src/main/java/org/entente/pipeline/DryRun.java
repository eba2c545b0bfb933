package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.link.PersonIds;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Extraction;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.ClaimReader;
import org.entente.rdf.KnowledgeGraph;
import org.entente.validate.Validation;
import org.entente.vocab.Iris;

/**
 * Goes the way of a {@link Build} but stores nothing: gives what a store of these articles alone
 * would hold.
 */
public final class DryRun {

  /**
   * What a store of the articles would hold.
   *
   * @param extractions what every article gave, without what violates the shapes and without text
   * @param events what their claims were merged into, likewise
   * @param skipped what could not be read, and why
   * @param violations what violates the shapes, one line each
   */
  public record Result(
      List<Extraction> extractions,
      List<Event> events,
      List<RunReport.Skip> skipped,
      List<String> violations) {

    public Result {
      extractions = List.copyOf(extractions);
      events = List.copyOf(events);
      skipped = List.copyOf(skipped);
      violations = List.copyOf(violations);
    }
  }

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final Validation validation;
  private final Stages stages;
  private final int threads;

  /** Creates a run that reads so many articles at the same time. */
  public DryRun(Domain domain, Stages stages, int threads) {
    this.validation = domain.validation();
    this.stages = stages;
    this.threads = threads;
  }

  /**
   * Reads the articles of a source.
   *
   * @param listener told how far it has got, now and then
   */
  public Result run(ArticleSource source, Consumer<Progress> listener) {
    List<Article> articles = new ArrayList<>();
    List<RunReport.Skip> skipped = new ArrayList<>();
    source.read(articles::add, skipped::add);
    List<Extraction> extractions = new ArrayList<>();
    List<String> violations = new ArrayList<>();
    Telling telling = new Telling(articles.size(), listener);
    try (OrderedWorkers workers = new OrderedWorkers(threads)) {
      workers.run(
          articles,
          this::read,
          (article, split) -> {
            Build.note(split, violations);
            int claims = 0;
            if (!split.rejected().contains(iris.article(article.name()))) {
              Extraction extraction =
                  StoredClaims.extraction(new ClaimReader(iris).read(split.accepted()));
              extractions.add(extraction);
              claims = extraction.claims().size();
            }
            telling.oneMore(claims);
          },
          (article, failure) -> {
            skipped.add(Build.skip(article, failure));
            telling.oneMore(0);
          });
    }
    telling.tell(Progress.Stage.CONSOLIDATING);
    PersonIds persons = stages.consolidation().persons(extractions);
    List<Extraction> united = extractions.stream().map(persons::of).toList();
    return new Result(united, events(united, violations), skipped, violations);
  }

  private Validation.Split read(Article article) {
    return validation.split(new ArticleGraph(iris).write(stages.reading().apply(article)));
  }

  private List<Event> events(List<Extraction> united, List<String> violations) {
    Knowledge knowledge = stages.consolidation().all(united);
    Validation.Split split =
        validation.split(
            new KnowledgeGraph(iris)
                .write(knowledge.events(), knowledge.entities(), knowledge.positions()));
    Build.note(split, violations);
    Set<String> rejected = Set.copyOf(split.rejected());
    return knowledge.events().stream()
        .filter(event -> !rejected.contains(iris.resource(event.id())))
        .toList();
  }

  /** Tells the listener how far the run has got. */
  private static final class Telling {

    private final int total;
    private final Consumer<Progress> listener;
    private final Stopwatch watch = new Stopwatch();
    private int done;
    private long claims;

    Telling(int total, Consumer<Progress> listener) {
      this.total = total;
      this.listener = listener;
    }

    void oneMore(int claimsOfIt) {
      done++;
      claims += claimsOfIt;
      tell(Progress.Stage.READING);
    }

    void tell(Progress.Stage stage) {
      listener.accept(new Progress(stage, done, total, claims, watch.elapsed()));
    }
  }
}
