package org.entente.serve.pages;

import java.util.List;
import java.util.Locale;

/**
 * As much of a long list as a page shows, with the ways to the parts before and after it.
 *
 * @param before how many items come before it
 * @param total how many items the list has
 * @param size how many items a part has at most
 */
record Part<T>(List<T> items, int before, int total, int size, Place place) {

  /** How many items most lists show. */
  static final int SIZE = 100;

  Part {
    items = List.copyOf(items);
  }

  /** Cuts the part out of a list that was asked for; the first one if there is none. */
  static <T> Part<T> of(List<T> all, int size, Place place) {
    int before = place.from() <= all.size() ? place.from() - 1 : 0;
    int end = Math.min(before + size, all.size());
    return new Part<>(all.subList(before, end), before, all.size(), size, place);
  }

  /** Returns the same part of the same list, with other things told of its items. */
  <U> Part<U> showing(List<U> others) {
    return new Part<>(others, before, total, size, place);
  }

  /** Tells whether it is the whole list. */
  boolean isWhole() {
    return items.size() == total;
  }

  boolean hasPrevious() {
    return before > 0;
  }

  boolean hasNext() {
    return before + items.size() < total;
  }

  String previous() {
    return place.from(Math.max(1, before - size + 1)).href();
  }

  String next() {
    return place.from(before + items.size() + 1).href();
  }

  /** Returns which items it shows, such as "101 to 200 of 4,500". */
  String shown() {
    return String.format(
        Locale.ROOT, "%,d to %,d of %,d", before + 1, before + items.size(), total);
  }
}
