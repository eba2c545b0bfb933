package org.entente.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of equipment in a deal, with its numbers.
 *
 * @param item what it is
 * @param ordered how many were asked for, ordered or offered
 * @param delivered how many were handed over
 * @param deliveries when they were or are to be handed over
 */
public record Lot(
    Entity item, @Nullable Amount ordered, @Nullable Amount delivered, List<Edtf> deliveries)
    implements Comparable<Lot> {

  private static final Comparator<Lot> ORDER =
      Comparator.comparing(Lot::item)
          .thenComparing(Lot::ordered, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Lot::delivered, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(lot -> lot.deliveries.toString());

  public Lot {
    deliveries = deliveries.stream().distinct().sorted().toList();
  }

  @Override
  public int compareTo(Lot other) {
    return ORDER.compare(this, other);
  }
}
