package org.entente.extract.values;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases in lower case with their meaning, looked up longest first. */
final class Phrases<T> {

  private final Map<String, T> meanings = new HashMap<>();
  private int longest = 0;

  /**
   * A phrase that was found.
   *
   * @param meaning its meaning
   * @param first its first atom
   * @param next the atom after its last
   */
  record Match<T>(T meaning, int first, int next) {}

  void add(String phrase, T meaning) {
    meanings.put(phrase, meaning);
    int words = 1 + (int) phrase.chars().filter(c -> c == ' ').count();
    longest = Math.max(longest, words);
  }

  boolean contains(String phrase) {
    return meanings.containsKey(phrase);
  }

  @Nullable T get(String phrase) {
    return meanings.get(phrase);
  }

  /** Finds the longest phrase that begins at an atom. */
  @Nullable Match<T> startingAt(Atoms atoms, int i) {
    for (int n = Math.min(longest, atoms.size() - i); n > 0; n--) {
      T meaning = meanings.get(atoms.phrase(i, i + n));
      if (meaning != null) {
        return new Match<>(meaning, i, i + n);
      }
    }
    return null;
  }

  /** Finds the longest phrase that ends before an atom. */
  @Nullable Match<T> endingAt(Atoms atoms, int next) {
    for (int n = Math.min(longest, next); n > 0; n--) {
      T meaning = meanings.get(atoms.phrase(next - n, next));
      if (meaning != null) {
        return new Match<>(meaning, next - n, next);
      }
    }
    return null;
  }
}
