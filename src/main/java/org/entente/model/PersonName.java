package org.entente.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A person's name, folded so that its transliterations into the Latin script meet.
 *
 * <p>Folding drops accents, takes {@code y} and {@code j} for {@code i}, {@code kh} for {@code h},
 * {@code ph} for {@code f}, {@code w} for {@code v}, {@code ck}, {@code q} and a hard {@code c} for
 * {@code k}, {@code tch} and {@code tsch} for {@code ch}, {@code ie} at the beginning for {@code
 * e}, and halves double letters. A longer family name is compared with every run of vowels as one
 * and the same vowel, a longer given name by its first letter and consonants, since vowels vary
 * most (Mohammed, Muhammad).
 *
 * @param given folded given names, first to last; empty where only the family name is known
 * @param family folded family name
 */
public record PersonName(List<String> given, String family) {

  private static final int SHORT = 4;

  /** Fewer consonants are those of many names. */
  private static final int ENOUGH_CONSONANTS = 3;

  public PersonName {
    given = List.copyOf(given);
  }

  /** Folds a name in the order given name, family name. */
  public static PersonName of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’ʼ`]", "");
    List<String> words =
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty()) {
      return new PersonName(List.of(), "");
    }
    int last = words.size() - 1;
    return new PersonName(
        words.subList(0, last).stream().map(PersonName::fold).toList(), fold(words.get(last)));
  }

  /**
   * Tells whether two names can be one person's: the same folded family name, and given names of
   * which none contradicts. A family name alone agrees with every given name.
   */
  public boolean compatible(PersonName other) {
    return !family.isEmpty()
        && key().equals(other.key())
        && (given.isEmpty() || other.given.isEmpty() || givenAgree(other));
  }

  /** Tells whether the name has a given name that is more than an initial. */
  public boolean isFull() {
    return !given.isEmpty() && given.get(0).length() > 1;
  }

  /** Tells whether of the first given name only the initial is known. */
  public boolean isInitialled() {
    return !given.isEmpty() && given.get(0).length() == 1;
  }

  private boolean givenAgree(PersonName other) {
    List<String> shorter = given.size() <= other.given.size() ? given : other.given;
    List<String> longer = shorter == given ? other.given : given;
    // Middle names are left out often, the first is not: "Recep Tayyip" is also called "Tayyip".
    int from = 0;
    for (String name : shorter) {
      int found = -1;
      for (int i = from; i < longer.size() && found < 0; i++) {
        found = sameGiven(name, longer.get(i)) ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      from = found + 1;
    }
    return true;
  }

  private static boolean sameGiven(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    // Mario and Maria, Karl and Carla are no spellings of one name; short names leave no slack.
    int shorter = Math.min(a.length(), b.length());
    String skeleton = consonants(a);
    boolean enough = shorter > SHORT || skeleton.length() >= ENOUGH_CONSONANTS;
    boolean comparable = shorter >= SHORT && enough && a.endsWith("a") == b.endsWith("a");
    return a.equals(b) || (comparable && skeleton.equals(consonants(b)));
  }

  /** Returns a key that compatible names share: the skeleton of the family name. */
  public String key() {
    return family.length() <= SHORT ? family : skeleton(family);
  }

  private static String fold(String word) {
    return word.replaceAll("tsch|tch", "ch")
        .replace("kh", "h")
        .replaceAll("c(?=[aou])", "k")
        .replace("ph", "f")
        .replace("ck", "k")
        .replace('q', 'k')
        .replace('w', 'v')
        .replace('y', 'i')
        .replace('j', 'i')
        .replaceAll("(.)\\1+", "$1")
        .replaceAll("^ie", "e");
  }

  private static String skeleton(String folded) {
    return folded.charAt(0) + folded.substring(1).replaceAll("[aeiou]+", "a");
  }

  private static String consonants(String folded) {
    return folded.charAt(0) + folded.substring(1).replaceAll("[aeiouh]", "");
  }
}
