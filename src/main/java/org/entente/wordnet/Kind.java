package org.entente.wordnet;

/**
 * What an unlisted word means: the listed thing that it is a synonym or a kind of.
 *
 * @param target the listed thing
 * @param lemma the word, in lower case
 * @param sense sense key of the word in its usual sense, such as {@code blunderbuss%1:06:00::}
 * @param gloss WordNet's definition of that sense, without its examples
 * @param mapped sense key that the listed thing gives
 * @param distance how many steps the word's sense is below it, 0 for a synonym
 * @param <T> what is listed
 */
public record Kind<T>(
    T target, String lemma, String sense, String gloss, String mapped, int distance) {

  /** Says for people by which sense the word was understood. */
  public String describe() {
    String meant = "WordNet " + sense + " (" + gloss + ")";
    if (sense.equals(mapped)) {
      return meant;
    }
    String relation = distance == 0 ? "synonym of " : distance == 1 ? "kind of " : "far below ";
    return meant + ", " + relation + mapped;
  }
}
