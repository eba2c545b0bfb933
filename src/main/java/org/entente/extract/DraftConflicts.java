package org.entente.extract;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.mentions.Mention;
import org.entente.model.Block;
import org.entente.model.Entity;
import org.entente.model.Money;
import org.entente.model.Pack;

/** Tells what keeps two drafts of one class from being the same event. */
final class DraftConflicts {

  /** Sentences within which one place may be a part of the other. */
  private static final int NEAR = 2;

  private final EquipmentIndex equipment;

  DraftConflicts(EquipmentIndex equipment) {
    this.equipment = equipment;
  }

  /** Whether a draft can't be the same event as one told earlier in the text. */
  boolean conflict(Draft a, Draft b) {
    return actorConflict(a, b)
        || literalConflict(a, b)
        || itemConflict(a, b)
        || valueConflict(a, b)
        || (dateConflict(a, b) && !pointsBackWithin(a, b))
        || isAnother(a, b)
        || placeConflict(a, b)
        || contradicts(a, b)
        || contradicts(b, a);
  }

  /** What one says and another denies are two claims, or the denial would be lost. */
  private static boolean contradicts(Draft denial, Draft other) {
    return denial.claimer != null
        && denial.status.equals("denied")
        && denial.hasCore()
        && (other.status.equals("agreed") || other.status.equals("completed"))
        && (other.claimer == null || !other.claimer.name().equals(denial.claimer.name()));
  }

  private static boolean actorConflict(Draft a, Draft b) {
    for (Pack.Role role : a.type.roles()) {
      Set<String> x = names(a, role.name());
      Set<String> y = names(b, role.name());
      if (role.core() && !x.isEmpty() && !y.isEmpty() && !x.containsAll(y) && !y.containsAll(x)) {
        boolean partly = !Collections.disjoint(x, y) && role.minimum() < 2;
        if (!partly || otherPersons(a, b, role.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Minister Rojas visited Lima, Admiral Soto visited Lima": of one state, but two visits. */
  private static boolean otherPersons(Draft a, Draft b, String role) {
    Set<String> x = persons(a, role);
    Set<String> y = persons(b, role);
    return !x.isEmpty() && !y.isEmpty() && Collections.disjoint(x, y);
  }

  private static Set<String> persons(Draft draft, String role) {
    return draft.actors(role).stream()
        .map(Mention::entity)
        .filter(e -> e.type().equals("Person"))
        .map(Entity::name)
        .collect(Collectors.toSet());
  }

  private static boolean literalConflict(Draft a, Draft b) {
    return a.literals.entrySet().stream()
        .anyMatch(
            e ->
                b.literals.containsKey(e.getKey())
                    && !e.getValue().equals(b.literals.get(e.getKey())));
  }

  private boolean itemConflict(Draft a, Draft b) {
    if (a.equipment().isEmpty() || b.equipment().isEmpty() || sharesItem(a, b)) {
      return quantityConflict(a, b) || wishesForMore(a, b) || wishesForMore(b, a);
    }
    return (!a.isGeneric() && !b.isGeneric()) || areOfOtherKinds(a, b) || quantityConflict(a, b);
  }

  /** "Chile is interested in Gripens and Hawks": no part of the sale of Gripens told before. */
  private boolean wishesForMore(Draft wish, Draft deal) {
    return isWish(wish)
        && !isWish(deal)
        && !deal.equipment().isEmpty()
        && wish.equipment().size() > 1
        && wish.equipment().stream()
            .anyMatch(x -> deal.items.stream().noneMatch(y -> isSame(x, y)));
  }

  /** "The submarines" are no fighters, whatever the text says next to each other. */
  private boolean areOfOtherKinds(Draft a, Draft b) {
    return a.equipment().stream()
        .allMatch(
            x ->
                b.equipment().stream()
                    .allMatch(y -> equipment.otherKind(x.entity().name(), y.entity().name())));
  }

  private boolean quantityConflict(Draft a, Draft b) {
    for (Draft.Item x : a.items) {
      for (Draft.Item y : b.items) {
        if (x.quantity() != null
            && y.quantity() != null
            && isSame(x, y)
            && x.quantity().number().compareTo(y.quantity().number()) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two sums of one currency are two acts, where sums tell acts of the class apart. */
  private static boolean valueConflict(Draft a, Draft b) {
    return a.type.identifiedBy().contains("value")
        && a.values.stream().anyMatch(x -> b.values.stream().anyMatch(y -> differ(x, y)));
  }

  private static boolean differ(Money a, Money b) {
    BigDecimal x = a.amount().number();
    BigDecimal y = b.amount().number();
    BigDecimal rounding = x.max(y).movePointLeft(1);
    return a.currency().equals(b.currency()) && x.subtract(y).abs().compareTo(rounding) > 0;
  }

  boolean sharesItem(Draft a, Draft b) {
    return a.items.stream().anyMatch(x -> b.items.stream().anyMatch(y -> isSame(x, y)));
  }

  /** Whether both have one name, or one a variant of the other's: "Hawk" and "Hawk Mk 66". */
  boolean isSame(Draft.Item a, Draft.Item b) {
    String x = a.key();
    String y = b.key();
    boolean variant = a.designation() && b.designation() && (x.startsWith(y) || y.startsWith(x));
    return x.equals(y) || (variant && equipment.sameKind(a.entity().name(), b.entity().name()));
  }

  /** "Chile applied in July and in May defended its application": the later date is another's. */
  private static boolean pointsBackWithin(Draft a, Draft b) {
    return b.definite && a.sentences.contains(b.first());
  }

  static boolean dateConflict(Draft a, Draft b) {
    if (a.dates.isEmpty() || b.dates.isEmpty() || a.type.hasRole("deliveryDate")) {
      return false;
    }
    return a.dates.stream().noneMatch(x -> b.dates.stream().anyMatch(x::compatible));
  }

  /**
   * "They signed a pact on fishing in May. An accord on trade": what is told as new is another act,
   * if its date or its matter is another.
   */
  private static boolean isAnother(Draft a, Draft b) {
    boolean act = b.trigger.isVerb() && !b.definite;
    return isAdded(b)
        || ((b.matter.indefinite() || act) && settingConflict(a, b))
        || (a.matter.indefinite()
            && b.matter.indefinite()
            && (otherMatter(a, b) || isWish(a) != isWish(b)));
  }

  /** "They wish to reach an agreement": not one of those they signed. */
  private static boolean isWish(Draft draft) {
    return draft.status.equals("proposed") && draft.told;
  }

  private static boolean isAdded(Draft draft) {
    return draft.matter.another()
        && !draft.definite
        && draft.hasCore()
        && !draft.type.hasRole("item");
  }

  /** Whether two meetings, told far apart, are held in different places. */
  private static boolean placeConflict(Draft a, Draft b) {
    boolean told = !a.definite && !b.definite && !a.places.isEmpty() && !b.places.isEmpty();
    return told
        && a.type.identifiedBy().contains("place")
        && Collections.disjoint(a.places, b.places)
        && b.first() - a.last() > NEAR;
  }

  /**
   * Whether the time in which one is told is not the date of the other. A headline has no time of
   * its own.
   */
  private static boolean settingConflict(Draft a, Draft b) {
    return !b.dates.isEmpty()
        && !b.type.hasRole("deliveryDate")
        && a.dates.isEmpty()
        && a.setting != null
        && a.trigger.graph().sentence().kind() != Block.Kind.TITLE
        && b.dates.stream().noneMatch(a.setting::compatible);
  }

  private static boolean otherMatter(Draft a, Draft b) {
    Set<String> x = a.matter.words();
    Set<String> y = b.matter.words();
    return !x.isEmpty() && !y.isEmpty() && Collections.disjoint(x, y);
  }

  /** The names of a role's actors and of the states that these are of. */
  static Set<String> names(Draft draft, String role) {
    Set<String> names = new HashSet<>();
    for (Mention m : draft.actors(role)) {
      names.add(m.entity().name());
      if (m.state() != null) {
        names.add(m.state().name());
      }
    }
    return names;
  }
}
