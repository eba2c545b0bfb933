package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.entente.model.Event;
import org.entente.model.Money;
import org.entente.model.Pack;

/**
 * Finds the values of which an event can have only one and of which its sources give several.
 *
 * <p>Dates are compared among those of one stage, since talks and delivery have dates of their own;
 * a coarser date agrees with a finer one, "about 20" with 19, and a sum in one currency with one in
 * another.
 */
final class Disagreements {

  private final Context context;
  private final Pack.EventClass type;
  private final List<Claim> claims;
  private final Map<String, String> articleOf = new HashMap<>();
  private final SortedMap<String, SortedMap<String, SortedSet<String>>> found = new TreeMap<>();

  /** Takes the claims of one event. */
  Disagreements(Context context, Pack.EventClass type, List<Claim> claims) {
    this.context = context;
    this.type = type;
    this.claims = claims;
    claims.forEach(c -> articleOf.put(c.id(), c.article()));
  }

  /**
   * Returns what the claims disagree about, in the order of the properties.
   *
   * @param stages the stages of the event
   */
  List<Event.Disagreement> of(List<Event.Stage> stages) {
    dates(stages);
    LotGroup.of(claims, context).forEach(this::quantities);
    values();
    statuses();
    type.roles().stream().filter(Identity::isPlace).forEach(r -> places(r.name()));
    List<Event.Disagreement> result = new ArrayList<>();
    found.forEach(
        (property, values) -> {
          List<Event.Alternative> alternatives = new ArrayList<>();
          values.forEach((v, ids) -> alternatives.add(new Event.Alternative(v, List.copyOf(ids))));
          result.add(new Event.Disagreement(property, alternatives));
        });
    return result;
  }

  private <T> void note(
      String property, Map<T, ? extends Collection<String>> disputed, Function<T, String> name) {
    disputed.forEach(
        (value, ids) ->
            found
                .computeIfAbsent(property, p -> new TreeMap<>())
                .computeIfAbsent(name.apply(value), v -> new TreeSet<>())
                .addAll(ids));
  }

  private void dates(List<Event.Stage> stages) {
    SortedMap<String, Answers<Edtf>> byStatus = new TreeMap<>();
    for (Event.Stage stage : stages) {
      Edtf date = stage.date();
      if (date != null) {
        Answers<Edtf> dates =
            byStatus.computeIfAbsent(stage.status(), s -> new Answers<>(articleOf));
        stage.claims().forEach(c -> dates.add(date, c));
      }
    }
    byStatus.values().forEach(d -> note("date", d.disputed(Edtf::compatible), Edtf::value));
  }

  private void quantities(LotGroup group) {
    Answers<Amount> numbers = new Answers<>(articleOf);
    for (LotGroup.Of lot : group.lots()) {
      Amount number = lot.lot().ordered();
      if (number != null) {
        numbers.add(number, lot.claim());
      }
    }
    note("quantity", numbers.disputed(Amounts::compatible), Amount::plain);
  }

  private void values() {
    SortedMap<String, Answers<Money>> byCurrency = new TreeMap<>();
    for (Claim claim : claims) {
      for (Money money : claim.values()) {
        byCurrency
            .computeIfAbsent(money.currency(), c -> new Answers<>(articleOf))
            .add(money, claim.id());
      }
    }
    for (Answers<Money> sums : byCurrency.values()) {
      note(
          "value",
          sums.disputed((a, b) -> Amounts.compatible(a.amount(), b.amount())),
          Money::toString);
    }
  }

  private void statuses() {
    Answers<String> answers = new Answers<>(articleOf);
    claims.forEach(c -> answers.add(c.status(), c.id()));
    note(
        "status",
        answers.disputed((a, b) -> !contradicts(a, b) && !contradicts(b, a)),
        Function.identity());
  }

  private boolean contradicts(String status, String other) {
    return context.pack().status(status).filter(s -> s.contradicts().contains(other)).isPresent();
  }

  private void places(String role) {
    Answers<Entity> answers = new Answers<>(articleOf);
    claims.forEach(c -> c.role(role).forEach(f -> answers.add(f, c.id())));
    note(role, answers.disputed(this::samePlace), Entity::name);
  }

  /** The palace where a government sits is in the capital, and the capital in the state. */
  private boolean samePlace(Entity a, Entity b) {
    String state = a.isText() ? null : context.stateOf(a);
    return a.name().equals(b.name())
        || (!a.id().isEmpty() && a.id().equals(b.id()))
        || (state != null && !b.isText() && state.equals(context.stateOf(b)));
  }
}
