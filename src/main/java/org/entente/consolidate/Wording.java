package org.entente.consolidate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Claim;
import org.entente.model.Evidence;

/**
 * The common words of a claim's sentences, which tell what kind of agreement or meeting it is where
 * no role does.
 *
 * <p>Names are left out, since the actors are compared by themselves; so are short words, most of
 * which are function words. Words are cut, so that "cooperate" meets "cooperation".
 *
 * @param words beginnings of the longer lower-case words
 */
record Wording(Set<String> words) {

  static final int UNLIKE = -1;
  static final int ALIKE = 1;
  static final int MUCH_ALIKE = 2;

  /**
   * Cosines from which on wordings are alike. On sentences about agreements of the same parties,
   * one in twenty pairs of different ones reaches the lower, and three in four of the same one.
   */
  private static final double ALIKE_FROM = 0.2;

  private static final double MUCH_ALIKE_FROM = 0.3;
  private static final double UNLIKE_BELOW = 0.1;

  private static final int LENGTH = 6;
  private static final Pattern LONG_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{" + LENGTH + ",}");

  /** For classes whose wording does not count. */
  static final Wording NONE = new Wording(Set.of());

  static Wording of(Claim claim) {
    Set<String> words = new TreeSet<>();
    for (Evidence evidence : claim.evidence()) {
      Matcher word = LONG_WORD.matcher(evidence.exact());
      while (word.find()) {
        words.add(word.group().substring(0, LENGTH));
      }
    }
    return new Wording(words);
  }

  /** Returns the weight of the agreement of two wordings. */
  int compare(Wording other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    long both = words.stream().filter(other.words::contains).count();
    double cosine = both / Math.sqrt((double) words.size() * other.words.size());
    return cosine >= MUCH_ALIKE_FROM
        ? MUCH_ALIKE
        : cosine >= ALIKE_FROM ? ALIKE : cosine >= UNLIKE_BELOW ? 0 : UNLIKE;
  }
}
