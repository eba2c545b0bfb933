package org.entente.extract;

import java.util.Set;

/**
 * A part of a sentence that is said by somebody or with some certainty.
 *
 * @param content the token that governs what is said
 * @param outside a token below it that governs what is not said; {@link SentenceGraph#NONE} if
 *     there is none
 * @param speech who says it, and how
 */
record SpeechScope(int content, int outside, Speech speech) {

  /** What stands there is taken for granted, not said: "denied any sale since the embargo". */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("obl", "obl:tmod", "advcl", "acl:relcl", "nmod:tmod");

  /** Returns who says what a token below the content tells of, and how. */
  Speech of(SentenceGraph graph, int token) {
    for (int at = token; at != content && at != SentenceGraph.NONE; at = graph.parent(at)) {
      if (CIRCUMSTANCES.contains(graph.relation(at))) {
        return new Speech(speech.speaker(), speech.certainty(), "");
      }
    }
    return speech;
  }

  boolean holds(SentenceGraph graph, int token) {
    boolean excluded = outside != SentenceGraph.NONE && graph.dominates(outside, token);
    return graph.dominates(content, token) && !excluded;
  }
}
