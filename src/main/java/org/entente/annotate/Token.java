package org.entente.annotate;

import org.entente.model.Span;

/**
 * A word of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param span where it stands in the article's prose
 * @param word as written
 * @param lemma its base form
 * @param pos Penn Treebank tag
 * @param ner {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC}, or {@code O} for
 *     none
 */
public record Token(int index, Span span, String word, String lemma, String pos, String ner) {}
