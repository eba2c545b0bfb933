package org.entente.extract.mentions;

import java.util.Set;

/** Small facts of English about noun phrases. */
final class Phrases {

  /** Adjectives that say nothing about the kind of a thing, so that they belong to no name. */
  private static final Set<String> EVALUATIVE =
      Set.of(
          "new",
          "old",
          "additional",
          "further",
          "other",
          "more",
          "several",
          "such",
          "many",
          "few",
          "first",
          "second",
          "third",
          "last",
          "next",
          "same",
          "various",
          "own",
          "entire",
          "whole",
          "major",
          "main",
          "key",
          "recent",
          "current",
          "previous",
          "former",
          "latter",
          "total",
          "different",
          "similar",
          "certain",
          "possible",
          "available",
          "sophisticated",
          "modern",
          "advanced",
          "used",
          "future",
          "latest",
          "existing",
          "most",
          "much",
          "extra",
          "remaining",
          "initial",
          "original",
          "state-of-the-art",
          "high-end",
          "joint",
          "top",
          "senior",
          "visiting",
          "veteran",
          "outgoing",
          "incoming",
          "newly",
          "late",
          "then",
          "respective",
          "local",
          "big",
          "large",
          "small",
          "foreign-made",
          "ageing",
          "aging",
          "early",
          "earlier",
          "newest",
          "older",
          "newer",
          "larger",
          "smaller",
          "conventional");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "some", "any");

  private static final Set<String> FUNCTION_WORDS =
      Set.of("of", "for", "on", "in", "to", "and", "the", "&", "at", "de", "du", "des", "la");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "bin", "al", "la", "el", "ul", "von", "der", "den", "di", "da", "dos", "do",
          "du", "ibn", "bint", "le", "ter", "ten", "y", "e", "abu", "del", "della", "zu");

  private Phrases() {}

  static boolean isEvaluative(String lower) {
    return EVALUATIVE.contains(lower);
  }

  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  static boolean isFunctionWord(String lower) {
    return FUNCTION_WORDS.contains(lower);
  }

  /** Tells whether a word joins the parts of a person's name, such as "van" or "bin". */
  static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }
}
