package org.entente.extract;

/**
 * A part of a sentence that is said by somebody or with some certainty.
 *
 * @param content the token that governs what is said
 * @param outside a token below it that governs what is not said; {@link SentenceGraph#NONE} if
 *     there is none
 * @param speech who says it, and how
 */
record SpeechScope(int content, int outside, Speech speech) {

  boolean holds(SentenceGraph graph, int token) {
    boolean excluded = outside != SentenceGraph.NONE && graph.dominates(outside, token);
    return graph.dominates(content, token) && !excluded;
  }
}
