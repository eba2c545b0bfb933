package org.entente.wordnet;

/**
 * A sense of a word.
 *
 * @param key sense key
 * @param place where its synset stands in WordNet's file of the part of speech
 * @param uses how often it was counted in the texts that WordNet's makers tagged
 * @param gloss its definition, without the examples
 */
record Sense(String key, long place, int uses, String gloss) {}
