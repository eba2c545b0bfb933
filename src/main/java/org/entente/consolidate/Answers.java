package org.entente.consolidate;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The values that claims give for one property, and which of them can't all be right.
 *
 * <p>Articles disagree, not claims: an article that gives several values agrees with one that gives
 * any of them, and never disagrees with itself.
 */
final class Answers<T extends Comparable<T>> {

  private final SortedMap<T, SortedSet<String>> claims = new TreeMap<>();
  private final SortedMap<String, SortedSet<T>> byArticle = new TreeMap<>();
  private final Map<String, String> articleOf;

  /**
   * Creates an empty collection.
   *
   * @param articleOf names of the articles by the ids of their claims
   */
  Answers(Map<String, String> articleOf) {
    this.articleOf = articleOf;
  }

  void add(T value, String claim) {
    claims.computeIfAbsent(value, v -> new TreeSet<>()).add(claim);
    byArticle
        .computeIfAbsent(articleOf.getOrDefault(claim, claim), a -> new TreeSet<>())
        .add(value);
  }

  /** Returns the values of articles that disagree, with the claims that give them. */
  SortedMap<T, SortedSet<String>> disputed(BiPredicate<T, T> compatible) {
    SortedMap<T, SortedSet<String>> disputed = new TreeMap<>();
    for (Set<T> ours : byArticle.values()) {
      for (Set<T> theirs : byArticle.values()) {
        if (ours.stream().noneMatch(a -> theirs.stream().anyMatch(b -> compatible.test(a, b)))) {
          ours.forEach(v -> disputed.put(v, claims.getOrDefault(v, new TreeSet<>())));
        }
      }
    }
    return disputed;
  }
}
