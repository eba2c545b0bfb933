package org.entente.evaluate;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Goes through what is not matched yet. */
final class Matching {

  private Matching() {}

  /** Takes the first element that fits out of the list. */
  static <T> Optional<T> takeFirst(List<T> free, Predicate<T> fits) {
    for (Iterator<T> all = free.iterator(); all.hasNext(); ) {
      T element = all.next();
      if (fits.test(element)) {
        all.remove();
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
