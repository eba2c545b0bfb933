package org.entente.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that a mistyped one may have meant. */
final class NearNames {

  private static final int SHOWN = 3;

  private NearNames() {}

  /** Returns up to three names, the nearest first. */
  static List<String> of(String asked, Collection<String> names) {
    String wanted = asked.strip().toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    record Near(String name, int distance) {}
    return names.stream()
        .distinct()
        .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(SHOWN)
        .map(Near::name)
        .toList();
  }

  /** The number of letters to insert, delete or change (Levenshtein); 0 or 1 for a part of it. */
  static int distance(String a, String b) {
    if (a.length() > 2 && b.contains(a)) {
      return a.equals(b) ? 0 : 1;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
