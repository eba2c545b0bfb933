package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.Pack;
import org.entente.model.PositionClaim;
import org.entente.model.ValueWords.Currency;

/**
 * Spells what the program found as gold spells it: the same values as the queries {@code
 * claims.rq}, {@code actors.rq} and {@code positions.rq} give of a store.
 */
public final class Findings {

  private static final Comparator<Said.Actor> ACTORS =
      Comparator.comparing(Said.Actor::name).thenComparing(Said.Actor::type);
  private static final Comparator<Said.Position> POSITIONS =
      Comparator.comparing(Said.Position::person)
          .thenComparing(Said.Position::role)
          .thenComparing(Said.Position::of);

  private final Set<String> firstCurrencies;

  /** Spells by a domain pack. */
  public Findings(Pack pack) {
    this.firstCurrencies =
        pack.valueWords().currencies().stream()
            .filter(Currency::listedFirst)
            .map(Currency::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns what is said of each article.
   *
   * @param extractions what every article gave
   * @param events what the claims of all articles were merged into
   */
  public List<Said> of(List<Extraction> extractions, List<Event> events) {
    Map<String, String> deals = new TreeMap<>();
    events.forEach(event -> event.claims().forEach(claim -> deals.put(claim, event.id())));
    return extractions.stream().map(extraction -> said(extraction, deals)).toList();
  }

  private Said said(Extraction extraction, Map<String, String> deals) {
    return new Said(
        extraction.article().name(),
        extraction.actors().stream().map(Findings::actor).distinct().sorted(ACTORS).toList(),
        extraction.positions().stream()
            .map(Findings::position)
            .distinct()
            .sorted(POSITIONS)
            .toList(),
        extraction.claims().stream().map(claim -> event(claim, deals)).toList());
  }

  private static Said.Actor actor(Entity entity) {
    return new Said.Actor(entity.name(), ActorTypes.inGold(entity.type()));
  }

  private static Said.Position position(PositionClaim claim) {
    Entity of = claim.of();
    return new Said.Position(claim.person().name(), claim.role(), of == null ? "" : of.name());
  }

  private Said.Event event(Claim claim, Map<String, String> deals) {
    Edtf date = claim.date();
    return new Said.Event(
        claim.eventType(),
        claim.status(),
        deals.get(claim.id()),
        date == null ? List.of() : List.of(date.value()),
        claim.evidence().stream().map(Evidence::exact).distinct().toList(),
        roles(claim),
        claim.confidence());
  }

  private SortedMap<String, List<String>> roles(Claim claim) {
    SortedMap<String, List<String>> roles = new TreeMap<>();
    claim
        .roles()
        .forEach((role, fillers) -> put(roles, role, fillers.stream().map(Entity::name).toList()));
    List<String> items = new ArrayList<>();
    List<String> deliveries = new ArrayList<>();
    for (Lot lot : claim.lots()) {
      items.add(lot.item().name());
      lot.deliveries().forEach(date -> deliveries.add(date.value()));
    }
    put(roles, Roles.ITEM, items);
    put(roles, Roles.DELIVERY_DATE, deliveries);
    put(roles, Roles.QUANTITY, quantity(claim));
    put(roles, Roles.VALUE, values(claim));
    return roles;
  }

  private static void put(
      SortedMap<String, List<String>> roles, String role, Collection<String> values) {
    if (!values.isEmpty()) {
      roles.put(role, values.stream().distinct().sorted().toList());
    }
  }

  /** A claim's quantity is the number of its lots where they agree in one. */
  private static List<String> quantity(Claim claim) {
    List<String> numbers =
        claim.lots().stream()
            .map(lot -> lot.ordered() != null ? lot.ordered() : lot.delivered())
            .flatMap(Stream::ofNullable)
            .map(amount -> amount.plain())
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers : List.of();
  }

  /** Of a value in several currencies one stands for all: it is one value and not several. */
  private List<String> values(Claim claim) {
    List<String> currencies = claim.values().stream().map(Money::currency).sorted().toList();
    if (currencies.isEmpty()) {
      return List.of();
    }
    String listed =
        currencies.stream().filter(firstCurrencies::contains).findFirst().orElse(currencies.get(0));
    return claim.values().stream()
        .filter(money -> money.currency().equals(listed))
        .map(Money::toString)
        .toList();
  }
}
