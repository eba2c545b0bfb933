package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.extract.mentions.Mention;
import org.entente.model.Claim;
import org.entente.model.Pack;

/**
 * Tells whether a draft says enough of a particular event: more than that two actors have an
 * alliance, or that one buys arms.
 */
final class Particulars {

  private static final Set<String> PUBLIC = Set.of("State", "GovernmentBody", "ArmedGroup");
  private static final Set<String> GOVERNMENT = Set.of("State", "GovernmentBody");

  private final EquipmentIndex equipment;

  Particulars(EquipmentIndex equipment) {
    this.equipment = equipment;
  }

  boolean suffice(Draft draft) {
    return isTold(draft)
        && isPublic(draft)
        && !isGeneralTrade(draft)
        && !isCivilTrade(draft)
        && !isWithItself(draft)
        && !isDomestic(draft)
        && !isIdle(draft);
  }

  private static boolean isTold(Draft draft) {
    return draft.asserted
        || draft.firm
        || !draft.dates.isEmpty()
        || !draft.values.isEmpty()
        || draft.sentences.size() > 1
        || isNumbered(draft);
  }

  /** "Condor-IV": one of a series that the name counts. */
  private static boolean isNumbered(Draft draft) {
    return draft.literals.getOrDefault("name", "").matches(".*[- ]([IVX]+|[0-9]+)");
  }

  /** Whether a state, a body of one or a union of states takes part: business alone is no event. */
  private static boolean isPublic(Draft draft) {
    return draft.union
        || draft.coreActors().anyMatch(m -> isPublic(m) && !draft.companies.contains(m));
  }

  /** Whether an actor is a state, a body of one, an armed group or somebody in office. */
  static boolean isPublic(Mention mention) {
    boolean official = mention.entity().type().equals("Person") && mention.state() != null;
    return official || PUBLIC.contains(mention.entity().type());
  }

  /** Nobody sells to, visits or embargoes himself. */
  private static boolean isWithItself(Draft draft) {
    List<Set<String>> sides =
        draft.type.roles().stream()
            .filter(r -> r.core() && draft.hasFiller(r.name()))
            .map(r -> States.names(draft.actors(r.name()).stream()))
            .toList();
    return sides.size() == 2 && sides.get(0).equals(sides.get(1));
  }

  /**
   * Whether those who deal with each other are bodies of one state: a cabinet's session. Persons
   * may speak for two sides of a war in one state.
   */
  private static boolean isDomestic(Draft draft) {
    List<Mention> all =
        draft.type.roles().stream()
            .filter(SharedRoles::isMutual)
            .flatMap(r -> draft.actors(r.name()).stream())
            .toList();
    return all.size() > 1
        && all.stream().allMatch(m -> GOVERNMENT.contains(m.entity().type()))
        && States.names(all.stream()).size() == 1;
  }

  private static boolean isGeneralTrade(Draft draft) {
    long sides =
        draft.type.roles().stream().filter(r -> r.core() && draft.hasFiller(r.name())).count();
    boolean anything = draft.items.stream().noneMatch(i -> i.designation() || i.quantity() != null);
    return draft.type.hasRole("supplier")
        && sides < 2
        && anything
        && draft.dates.isEmpty()
        && draft.values.isEmpty();
  }

  /** "The company exported trucks to Peru": no arms, unless they go from state to state. */
  private boolean isCivilTrade(Draft draft) {
    return !draft.equipment().isEmpty()
        && draft.equipment().stream().allMatch(i -> equipment.isDualUse(i.entity().name()))
        && draft.type.roles().stream()
            .filter(Pack.Role::core)
            .anyMatch(r -> draft.actors(r.name()).stream().noneMatch(Particulars::isPublic));
  }

  /** "Chile could sell Peru weapons": neither what nor whether is said. */
  private boolean isIdle(Draft draft) {
    return draft.type.hasRole("supplier")
        && draft.dates.isEmpty()
        && draft.values.isEmpty()
        && draft.certainty == Claim.Certainty.POSSIBLE
        && draft.items.stream()
            .allMatch(i -> i.quantity() == null && equipment.isAnything(i.entity().name()));
  }
}
