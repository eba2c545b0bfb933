package org.entente.annotate;

import java.util.List;
import org.entente.model.Article;

/** An article with the syntax of its sentences, in the order of the text. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
