package org.entente.pipeline;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.model.Article;

/**
 * Where articles come from.
 *
 * @param total how many there are, as far as that is known beforehand
 * @param reader hands every article to the first consumer, and what it passes over to the second
 */
public record ArticleSource(
    int total, BiConsumer<Consumer<Article>, Consumer<RunReport.Skip>> reader) {

  void read(Consumer<Article> articles, Consumer<RunReport.Skip> skipped) {
    reader.accept(articles, skipped);
  }
}
