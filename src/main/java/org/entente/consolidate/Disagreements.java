package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Money;
import org.entente.model.Pack;

/**
 * Finds the values of which an event can have only one and of which its sources give several.
 *
 * <p>Dates are compared among claims of one status, since talks and delivery have dates of their
 * own; a coarser date agrees with a finer one, "about 20" with 19, and a sum in one currency with
 * one in another.
 */
final class Disagreements {

  private final Context context;
  private final Pack.EventClass type;

  Disagreements(Context context, Pack.EventClass type) {
    this.context = context;
    this.type = type;
  }

  /** Returns what claims of one event disagree about, in the order of the properties. */
  List<Event.Disagreement> of(List<Claim> claims) {
    SortedMap<String, SortedMap<String, SortedSet<String>>> found = new TreeMap<>();
    add(found, "date", dates(claims));
    add(found, "quantity", quantities(claims));
    add(found, "value", values(claims));
    add(found, "status", statuses(claims));
    type.roles().stream()
        .filter(Identity::isPlace)
        .forEach(r -> add(found, r.name(), places(claims, r.name())));
    List<Event.Disagreement> result = new ArrayList<>();
    found.forEach(
        (property, values) -> {
          List<Event.Alternative> alternatives = new ArrayList<>();
          values.forEach((v, ids) -> alternatives.add(new Event.Alternative(v, List.copyOf(ids))));
          result.add(new Event.Disagreement(property, alternatives));
        });
    return result;
  }

  private static void add(
      SortedMap<String, SortedMap<String, SortedSet<String>>> found,
      String property,
      SortedMap<String, SortedSet<String>> alternatives) {
    if (alternatives.size() > 1) {
      found.put(property, alternatives);
    }
  }

  private static SortedMap<String, SortedSet<String>> dates(List<Claim> claims) {
    SortedMap<String, List<Claim>> byStatus = new TreeMap<>();
    claims.forEach(c -> byStatus.computeIfAbsent(c.status(), s -> new ArrayList<>()).add(c));
    SortedMap<String, SortedSet<String>> alternatives = new TreeMap<>();
    for (List<Claim> stage : byStatus.values()) {
      SortedMap<Edtf, SortedSet<String>> dated = DatedClaims.byDate(stage);
      if (conflicting(dated.keySet(), Edtf::compatible)) {
        dated.forEach((d, ids) -> collect(alternatives, d.value(), ids));
      }
    }
    return alternatives;
  }

  private static void collect(
      SortedMap<String, SortedSet<String>> to, String value, Collection<String> ids) {
    to.computeIfAbsent(value, v -> new TreeSet<>()).addAll(ids);
  }

  private static <T> boolean conflicting(Collection<T> values, BiPredicate<T, T> compatible) {
    return values.stream().anyMatch(a -> values.stream().anyMatch(b -> !compatible.test(a, b)));
  }

  private SortedMap<String, SortedSet<String>> quantities(List<Claim> claims) {
    SortedMap<String, SortedSet<String>> alternatives = new TreeMap<>();
    for (LotGroup group : LotGroup.of(claims, context)) {
      SortedMap<Amount, SortedSet<String>> numbers = new TreeMap<>();
      for (LotGroup.Of lot : group.lots()) {
        Amount ordered = lot.lot().ordered();
        if (ordered != null) {
          numbers.computeIfAbsent(ordered, n -> new TreeSet<>()).add(lot.claim());
        }
      }
      if (conflicting(numbers.keySet(), Amounts::compatible)) {
        numbers.forEach((n, ids) -> collect(alternatives, n.plain(), ids));
      }
    }
    return alternatives;
  }

  private static SortedMap<String, SortedSet<String>> values(List<Claim> claims) {
    SortedMap<String, SortedMap<Money, SortedSet<String>>> byCurrency = new TreeMap<>();
    for (Claim claim : claims) {
      for (Money money : claim.values()) {
        byCurrency
            .computeIfAbsent(money.currency(), c -> new TreeMap<>())
            .computeIfAbsent(money, m -> new TreeSet<>())
            .add(claim.id());
      }
    }
    SortedMap<String, SortedSet<String>> alternatives = new TreeMap<>();
    for (SortedMap<Money, SortedSet<String>> sums : byCurrency.values()) {
      if (conflicting(sums.keySet(), (a, b) -> Amounts.compatible(a.amount(), b.amount()))) {
        sums.forEach((m, ids) -> collect(alternatives, m.toString(), ids));
      }
    }
    return alternatives;
  }

  private SortedMap<String, SortedSet<String>> statuses(List<Claim> claims) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    claims.forEach(c -> collect(all, c.status(), List.of(c.id())));
    SortedMap<String, SortedSet<String>> alternatives = new TreeMap<>();
    for (Pack.Status status : context.pack().statuses()) {
      for (String other : status.contradicts()) {
        SortedSet<String> ours = all.get(status.name());
        SortedSet<String> theirs = all.get(other);
        if (ours != null && theirs != null) {
          alternatives.put(status.name(), ours);
          alternatives.put(other, theirs);
        }
      }
    }
    return alternatives;
  }

  /**
   * An article that names several places gives one answer; it agrees with who names one of them.
   */
  private static SortedMap<String, SortedSet<String>> places(List<Claim> claims, String role) {
    List<Claim> placed = claims.stream().filter(c -> !c.role(role).isEmpty()).toList();
    SortedMap<String, SortedSet<String>> alternatives = new TreeMap<>();
    if (conflicting(placed, (a, b) -> shareOne(a.role(role), b.role(role)))) {
      for (Claim claim : placed) {
        claim.role(role).forEach(p -> collect(alternatives, p.name(), List.of(claim.id())));
      }
    }
    return alternatives;
  }

  private static boolean shareOne(List<Entity> ours, List<Entity> theirs) {
    return ours.stream().anyMatch(a -> theirs.stream().anyMatch(b -> a.id().equals(b.id())));
  }
}
