package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Lot;

/**
 * What several articles say of one kind of equipment in a deal.
 *
 * @param item the designation, as fine as any article gives it, in the spelling that most use, of
 *     several the longest
 * @param features that spelling, ready to be compared
 * @param lots what they say
 */
record LotGroup(Entity item, Items features, List<Of> lots) {

  /** A lot with its claim. */
  record Of(Lot lot, String claim, String article) {}

  /** Returns the groups of all lots; a mere kind ("helicopters") joins its only designation. */
  static List<LotGroup> of(List<Claim> claims, Context context) {
    List<Of> all = new ArrayList<>();
    Votes<Entity> votes = new Votes<>(Comparator.naturalOrder());
    for (Claim claim : claims) {
      for (Lot lot : claim.lots()) {
        all.add(new Of(lot, claim.id(), claim.article()));
        votes.add(Majority.withoutMention(lot.item()), claim.article());
      }
    }
    List<Entity> heads = heads(votes, context);
    List<LotGroup> groups = new ArrayList<>();
    heads.forEach(h -> groups.add(new LotGroup(h, Items.of(h, context), new ArrayList<>())));
    Map<String, LotGroup> byName = new HashMap<>();
    for (Of lot : all) {
      Entity item = lot.lot().item();
      byName
          .computeIfAbsent(item.id() + " " + item.name(), n -> best(item, groups, context))
          .lots()
          .add(lot);
    }
    return groups;
  }

  /**
   * Designations first, so that kinds find them, and variants before what they are variants of, as
   * a finer date stands for a coarser one; then by votes.
   */
  private static List<Entity> heads(Votes<Entity> votes, Context context) {
    List<Entity> sorted =
        votes.byValue().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Entity, SortedSet<String>> e) ->
                            !Items.of(e.getKey(), context).designation())
                    .thenComparing(e -> Items.of(e.getKey(), context).suffix().isEmpty())
                    .thenComparing(e -> -e.getValue().size())
                    .thenComparing(e -> -e.getKey().name().length())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    List<Entity> heads = new ArrayList<>();
    for (Entity item : sorted) {
      Items features = Items.of(item, context);
      if (heads.stream().noneMatch(h -> Items.of(h, context).compare(features) > Items.UNKNOWN)) {
        heads.add(item);
      }
    }
    return heads;
  }

  private static LotGroup best(Entity item, List<LotGroup> groups, Context context) {
    Items features = Items.of(item, context);
    LotGroup best = groups.get(0);
    int most = Integer.MIN_VALUE;
    for (LotGroup group : groups) {
      int score = group.features.compare(features);
      if (score > most) {
        most = score;
        best = group;
      }
    }
    return best;
  }

  int articles() {
    return lots.stream().map(Of::article).collect(Collectors.toSet()).size();
  }

  /** Returns one lot with the numbers that most articles give. */
  Lot lot() {
    return new Lot(
        item,
        Majority.amount(lots, Lot::ordered),
        Majority.amount(lots, Lot::delivered),
        deliveries());
  }

  /** All dates of delivery, since there may be several, but none beside a finer one of its own. */
  private List<Edtf> deliveries() {
    SortedSet<Edtf> dates = new TreeSet<>();
    lots.forEach(l -> dates.addAll(l.lot().deliveries()));
    return dates.stream()
        .filter(d -> dates.stream().noneMatch(other -> Majority.coarser(d, other)))
        .toList();
  }
}
