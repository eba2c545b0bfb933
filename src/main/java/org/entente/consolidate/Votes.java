package org.entente.consolidate;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts which articles give which value; an article counts once for each. */
final class Votes<T> {

  private final SortedMap<T, SortedSet<String>> articles;

  Votes(Comparator<? super T> order) {
    articles = new TreeMap<>(order);
  }

  void add(T value, String article) {
    articles.computeIfAbsent(value, v -> new TreeSet<>()).add(article);
  }

  SortedMap<T, SortedSet<String>> byValue() {
    return articles;
  }

  /** Returns the value that most articles give; of several the first in order. */
  Optional<T> winner() {
    T best = null;
    int most = 0;
    for (Map.Entry<T, SortedSet<String>> entry : articles.entrySet()) {
      if (entry.getValue().size() > most) {
        most = entry.getValue().size();
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
