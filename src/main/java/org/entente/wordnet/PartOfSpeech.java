package org.entente.wordnet;

/** The parts of speech that are looked up. */
public enum PartOfSpeech {
  NOUN,
  VERB
}
