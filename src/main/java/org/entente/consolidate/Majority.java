package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.PersonName;
import org.jspecify.annotations.Nullable;

/** Chooses what most independent articles say. */
final class Majority {

  private static final String PERSON = "Person";

  private Majority() {}

  /** Returns the fillers that at least half of the articles with that role give. */
  static SortedMap<String, List<Entity>> roles(List<Claim> claims) {
    SortedSet<String> names = new TreeSet<>();
    claims.forEach(c -> names.addAll(c.roles().keySet()));
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    for (String role : names) {
      List<Entity> fillers = fillers(claims, role);
      if (!fillers.isEmpty()) {
        roles.put(role, fillers);
      }
    }
    return roles;
  }

  private static List<Entity> fillers(List<Claim> claims, String role) {
    Votes<Entity> votes = new Votes<>(Comparator.naturalOrder());
    SortedSet<String> articles = new TreeSet<>();
    for (Claim claim : claims) {
      for (Entity filler : claim.role(role)) {
        votes.add(withoutMention(filler), claim.article());
        articles.add(claim.article());
      }
    }
    List<Map.Entry<Entity, SortedSet<String>>> groups = grouped(votes);
    int most = groups.stream().mapToInt(g -> g.getValue().size()).max().orElse(0);
    int needed = Math.min(most, (articles.size() + 1) / 2);
    return groups.stream()
        .filter(g -> g.getValue().size() >= needed)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** An event's filler is named by its name: each claim keeps its own literal words. */
  static Entity withoutMention(Entity filler) {
    return new Entity(filler.type(), filler.name(), filler.name(), filler.id());
  }

  /** Joins the spellings of one filler under the one that most articles use, then the longest. */
  private static List<Map.Entry<Entity, SortedSet<String>>> grouped(Votes<Entity> votes) {
    List<Map.Entry<Entity, SortedSet<String>>> sorted =
        votes.byValue().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Entity, SortedSet<String>> e) -> -e.getValue().size())
                    .thenComparing(e -> -e.getKey().name().length())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    List<Map.Entry<Entity, SortedSet<String>>> groups = new ArrayList<>();
    for (Map.Entry<Entity, SortedSet<String>> entry : sorted) {
      groups.stream()
          .filter(g -> same(g.getKey(), entry.getKey()))
          .findFirst()
          .ifPresentOrElse(
              g -> g.getValue().addAll(entry.getValue()),
              () -> groups.add(Map.entry(entry.getKey(), new TreeSet<>(entry.getValue()))));
    }
    return groups;
  }

  private static boolean same(Entity a, Entity b) {
    if (a.isText() || b.isText()) {
      return a.isText() && b.isText() && Texts.compare(a.name(), b.name()) > Texts.CONFLICT;
    }
    return a.id().equals(b.id())
        || (a.type().equals(PERSON)
            && b.type().equals(PERSON)
            && PersonName.of(a.name()).compatible(PersonName.of(b.name())));
  }

  /** Returns the equipment that at least half of the articles with equipment name. */
  static List<Lot> lots(List<Claim> claims, Context context) {
    List<LotGroup> groups = LotGroup.of(claims, context);
    long articles =
        claims.stream().filter(c -> !c.lots().isEmpty()).map(Claim::article).distinct().count();
    int most = groups.stream().mapToInt(LotGroup::articles).max().orElse(0);
    long needed = Math.min(most, (articles + 1) / 2);
    return groups.stream().filter(g -> g.articles() >= needed).map(LotGroup::lot).sorted().toList();
  }

  /** Returns for every currency the sum that most articles give. */
  static List<Money> values(List<Claim> claims) {
    SortedMap<String, Votes<Amount>> byCurrency = new TreeMap<>();
    for (Claim claim : claims) {
      for (Money money : claim.values()) {
        byCurrency
            .computeIfAbsent(money.currency(), c -> new Votes<>(Comparator.naturalOrder()))
            .add(money.amount(), claim.article());
      }
    }
    List<Money> values = new ArrayList<>();
    byCurrency.forEach(
        (currency, votes) ->
            votes.winner().ifPresent(amount -> values.add(new Money(currency, amount))));
    return values;
  }

  /** Returns the amount that most articles give; of several one without hedges. */
  static @Nullable Amount amount(List<LotGroup.Of> lots, Function<Lot, @Nullable Amount> which) {
    Votes<Amount> votes =
        new Votes<>(Comparator.comparing(Amount::bound).thenComparing(Comparator.naturalOrder()));
    for (LotGroup.Of lot : lots) {
      Amount amount = which.apply(lot.lot());
      if (amount != null) {
        votes.add(amount, lot.article());
      }
    }
    return votes.winner().orElse(null);
  }

  /**
   * Returns the date that most articles give or, being coarser, agree with; of several the finest,
   * then the earliest.
   */
  static @Nullable Edtf date(List<Claim> claims) {
    Votes<Edtf> exact = new Votes<>(Comparator.naturalOrder());
    for (Claim claim : claims) {
      Edtf date = claim.date();
      if (date != null) {
        exact.add(date, claim.article());
      }
    }
    Votes<Edtf> votes = new Votes<>(Majority::byFineness);
    exact
        .byValue()
        .forEach(
            (date, articles) -> {
              articles.forEach(a -> votes.add(date, a));
              exact.byValue().entrySet().stream()
                  .filter(e -> coarser(e.getKey(), date))
                  .forEach(e -> e.getValue().forEach(a -> votes.add(date, a)));
            });
    return votes.winner().orElse(null);
  }

  /** Tells whether the first date holds the second and is less fine. */
  static boolean coarser(Edtf coarse, Edtf fine) {
    return coarse.compatible(fine) && precision(coarse) < precision(fine);
  }

  private static int byFineness(Edtf a, Edtf b) {
    int finer = Integer.compare(precision(b), precision(a));
    return finer != 0 ? finer : a.compareTo(b);
  }

  private static int precision(Edtf date) {
    Dates dates = Dates.of(date);
    return dates == null ? 0 : dates.precision();
  }
}
