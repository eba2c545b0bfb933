package org.entente.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.ConlluCache;
import org.entente.annotate.CoreNlpAnnotator;
import org.entente.model.Article;

/**
 * Annotates articles: looks into the cache first and loads CoreNLP only when an article is not
 * there. Safe for use by several threads.
 */
final class Annotation implements Function<Article, AnnotatedArticle> {

  private final ConlluCache cache;
  private final Lazy<CoreNlpAnnotator> annotator = new Lazy<>(CoreNlpAnnotator::new);

  /** Keeps annotations below a folder. */
  Annotation(Path cache) {
    this.cache = new ConlluCache(cache);
  }

  @Override
  public AnnotatedArticle apply(Article article) {
    Optional<AnnotatedArticle> kept = cache.get(article);
    if (kept.isPresent()) {
      return kept.get();
    }
    AnnotatedArticle annotated = annotator.get().annotate(article);
    cache.put(annotated);
    return annotated;
  }
}
