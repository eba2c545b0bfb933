package org.entente.extract;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.entente.extract.mentions.Mention;
import org.entente.model.Money;
import org.entente.model.Pack;

/** Tells whether two drafts of an article can be one event, and how much says that they are. */
final class DraftComparison {

  private final EquipmentIndex equipment;

  DraftComparison(EquipmentIndex equipment) {
    this.equipment = equipment;
  }

  /** How much two drafts say the same; 0 if nothing tells that they are one event. */
  int agreement(Draft a, Draft b) {
    int score = 0;
    boolean coreMissing = false;
    for (Pack.Role role : a.type.roles()) {
      if (role.core()) {
        int shared = shared(names(a, role.name()), names(b, role.name()));
        score += 2 * shared;
        coreMissing |= shared == 0;
      }
    }
    if (!a.type.hasRole("item")) {
      return score;
    }
    if (a.equipment().isEmpty() || b.equipment().isEmpty()) {
      return coreMissing ? 0 : score;
    }
    if (sharesItem(a, b)) {
      return score + 2;
    }
    boolean near = b.lastSentence() - a.lastSentence() <= 1 && b.definite;
    return generic(a) != generic(b) && !coreMissing && (sameKind(a, b) || near) ? score : 0;
  }

  /** "The submarines" are no fighters, whatever the text says next to each other. */
  private boolean areOfOtherKinds(Draft a, Draft b) {
    return a.equipment().stream()
        .allMatch(
            x ->
                b.equipment().stream()
                    .allMatch(y -> equipment.otherKind(x.entity().name(), y.entity().name())));
  }

  private boolean sameKind(Draft a, Draft b) {
    return a.equipment().stream()
        .anyMatch(
            x ->
                b.equipment().stream()
                    .anyMatch(y -> equipment.sameKind(x.entity().name(), y.entity().name())));
  }

  /** Whether all its items are nouns such as "helicopters". */
  private static boolean generic(Draft draft) {
    return draft.items.stream().noneMatch(Draft.Item::designation);
  }

  private static Set<String> names(Draft draft, String role) {
    Set<String> names = new HashSet<>();
    for (Mention m : draft.actors(role)) {
      names.add(m.entity().name());
      if (m.state() != null) {
        names.add(m.state().name());
      }
    }
    return names;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  boolean conflict(Draft a, Draft b) {
    return actorConflict(a, b)
        || literalConflict(a, b)
        || itemConflict(a, b)
        || valueConflict(a, b)
        || dateConflict(a, b)
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
        boolean partly = shared(x, y) > 0 && role.minimum() < 2;
        if (!partly) {
          return true;
        }
      }
    }
    return false;
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
      return quantityConflict(a, b);
    }
    return (!generic(a) && !generic(b)) || areOfOtherKinds(a, b) || quantityConflict(a, b);
  }

  private static boolean quantityConflict(Draft a, Draft b) {
    for (Draft.Item x : a.items) {
      for (Draft.Item y : b.items) {
        if (x.quantity() != null
            && y.quantity() != null
            && key(x).equals(key(y))
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

  private boolean sharesItem(Draft a, Draft b) {
    return a.items.stream().anyMatch(x -> b.items.stream().anyMatch(y -> isSame(x, y)));
  }

  /** Whether both have one name, or one a variant of the other's: "Hawk" and "Hawk Mk 66". */
  boolean isSame(Draft.Item a, Draft.Item b) {
    String x = key(a);
    String y = key(b);
    boolean variant = a.designation() && b.designation() && (x.startsWith(y) || y.startsWith(x));
    return x.equals(y) || (variant && equipment.sameKind(a.entity().name(), b.entity().name()));
  }

  static String key(Draft.Item item) {
    return item.entity().name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]|s$", "");
  }

  static boolean dateConflict(Draft a, Draft b) {
    if (a.dates.isEmpty() || b.dates.isEmpty() || a.type.hasRole("deliveryDate")) {
      return false;
    }
    return a.dates.stream().noneMatch(x -> b.dates.stream().anyMatch(x::compatible));
  }
}
