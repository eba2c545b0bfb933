package org.entente.extract.values;

import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;

/** Finds the token that governs a mention. */
final class Heads {

  private Heads() {}

  /**
   * Returns the token of the range whose governor stands outside it, the last of several; the given
   * one where the sentence has no dependencies.
   */
  static int of(Sentence sentence, int first, int last, int otherwise) {
    int head = otherwise;
    for (Dependency d : sentence.basic()) {
      boolean inside = first <= d.dependent() && d.dependent() <= last;
      boolean outside = d.governor() < first || d.governor() > last;
      if (inside && outside && !d.relation().equals("punct") && !d.relation().equals("case")) {
        head = d.dependent();
      }
    }
    return head;
  }

  /** Returns the relation of a token to its governor; empty without dependencies. */
  static String relation(Sentence sentence, int token) {
    return sentence.basic().stream()
        .filter(d -> d.dependent() == token)
        .map(Dependency::relation)
        .findFirst()
        .orElse("");
  }
}
