package org.entente.annotate;

import java.util.List;
import org.entente.model.Block;
import org.entente.model.Span;

/**
 * A sentence with its words and their syntax.
 *
 * @param index place in the article, from 0
 * @param block place of its block in the article, from 0
 * @param kind what kind of block it stands in
 * @param span where it stands in the article's prose
 * @param tokens its words
 * @param basic the dependency tree, one edge a token
 * @param enhanced the same with prepositions in the relations, conjuncts spread and the subjects of
 *     controlled verbs added
 */
public record Sentence(
    int index,
    int block,
    Block.Kind kind,
    Span span,
    List<Token> tokens,
    List<Dependency> basic,
    List<Dependency> enhanced) {

  public Sentence {
    tokens = List.copyOf(tokens);
    basic = List.copyOf(basic);
    enhanced = List.copyOf(enhanced);
  }
}
