package org.entente.extract.mentions;

import java.util.List;
import org.entente.annotate.AnnotatedArticle;
import org.entente.model.Pack;

/**
 * Finds the actors, equipment, places and offices that an article names.
 *
 * <p>What the pack knows comes first; the tagger's persons, organisations and places and the words
 * around a name add the unknown. Safe for use by several threads.
 */
public final class MentionFinder {

  private final Gazetteer gazetteer;

  public MentionFinder(Pack pack) {
    this.gazetteer = new Gazetteer(pack, pack.nameWords());
  }

  /** Finds the mentions of an article and names each as the whole article does. */
  public ArticleMentions find(AnnotatedArticle article) {
    List<SentenceView> sentences =
        article.sentences().stream()
            .map(s -> new SentenceView(s, article.article().text()))
            .toList();
    return new ArticleReader(gazetteer, article, sentences).read();
  }
}
