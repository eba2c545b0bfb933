package org.entente.model;

/**
 * A word by which a text says who says so, or how surely it is said.
 *
 * @param lemma lemmas of its words, separated by blanks
 * @param partOfSpeech {@code verb}, {@code noun}, {@code adjective}, {@code adverb} or {@code
 *     preposition}
 * @param kind what it does
 * @param certainty how surely it puts what is said
 * @param withoutSpeaker the same where the text names nobody who says it
 * @param status the status that it gives to what is said, such as that of a denial; empty for none
 * @param ofReport whether it speaks of what is said only if its object is a report ("rejected
 *     claims that")
 */
public record ReportingWord(
    String lemma,
    String partOfSpeech,
    Kind kind,
    Claim.Certainty certainty,
    Claim.Certainty withoutSpeaker,
    String status,
    boolean ofReport) {

  /** What a reporting word does. */
  public enum Kind {
    /** A verb or noun that governs what is said: "announced", "a report that". */
    REPORT,
    /** Words before the source: "according to", "citing". */
    MARKER,
    /** A noun for those who speak for the state or body named with it: "spokesman". */
    SPOKESPERSON,
    /** A noun for those who are quoted without a name: "sources". */
    ANONYMOUS,
    /** A word that only says how surely something is told: "reportedly". */
    HEDGE
  }
}
