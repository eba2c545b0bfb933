package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extract.mentions.Mention;
import org.entente.model.Pack;

/**
 * Names the supplier of a transfer whose text leaves it out: the state that developed the
 * equipment, if the text has just spoken of it.
 */
final class Origins {

  private static final String SUPPLIER = "supplier";
  private static final String RECIPIENT = "recipient";

  private final EquipmentIndex equipment;
  private final Map<String, String> stateNames = new HashMap<>();

  Origins(Pack pack, EquipmentIndex equipment) {
    this.equipment = equipment;
    pack.actors().forEach(a -> stateNames.put(a.id(), a.name()));
  }

  /** Puts on the supplier's side who made the equipment, where the words leave the sides open. */
  void orient(Draft draft) {
    if (draft.type.hasRole(SUPPLIER)) {
      tellApart(draft, SUPPLIER, RECIPIENT);
      tellApart(draft, RECIPIENT, SUPPLIER);
      turnRound(draft);
    }
  }

  /**
   * Adds the supplier, if it is missing and one developing state was named lately.
   *
   * @param named the states that the sentence and those before it name, the latest last
   */
  void complete(Draft draft, List<Mention> named) {
    if (!draft.type.hasRole(SUPPLIER) || !draft.actors(SUPPLIER).isEmpty()) {
      return;
    }
    for (Draft.Item item : draft.items) {
      List<String> origins = origins(item.entity().name());
      for (int i = named.size() - 1; i >= 0; i--) {
        Mention state = named.get(i);
        if (origins.contains(state.entity().name()) && !receives(draft, state)) {
          draft.inferActor(SUPPLIER, state);
          return;
        }
      }
    }
  }

  /** "Serbia and Russia agreed on the purchase of MiG-29s": who made them sells them. */
  private void tellApart(Draft draft, String filled, String empty) {
    List<Mention> both = draft.actors(filled);
    if (both.size() != 2 || !draft.actors(empty).isEmpty()) {
      return;
    }
    List<Mention> makers = both.stream().filter(m -> isMaker(draft, m)).toList();
    if (makers.size() == 1) {
      Mention maker = makers.get(0);
      Mention other = both.get(both.get(0).equals(maker) ? 1 : 0);
      draft.actors.put(SUPPLIER, new ArrayList<>(List.of(maker)));
      draft.actors.put(RECIPIENT, new ArrayList<>(List.of(other)));
    }
  }

  /** "Russia sent a draft contract for MiG-29s": the deal's only side made them, so it sells. */
  private void turnRound(Draft draft) {
    List<Mention> sides = draft.actors(RECIPIENT);
    boolean only = sides.size() == 1 && draft.actors(SUPPLIER).isEmpty();
    if (only && !draft.trigger.isVerb() && isMaker(draft, sides.get(0))) {
      draft.actors.remove(RECIPIENT);
      draft.actors.put(SUPPLIER, new ArrayList<>(sides));
    }
  }

  private boolean isMaker(Draft draft, Mention mention) {
    return draft.items.stream()
        .anyMatch(i -> origins(i.entity().name()).contains(States.name(mention)));
  }

  private static boolean receives(Draft draft, Mention state) {
    return draft.actors(RECIPIENT).stream().anyMatch(r -> States.standsFor(r, state.entity()));
  }

  /** Names of the states that developed a designation. */
  private List<String> origins(String designation) {
    return equipment.find(designation).map(Pack.EquipmentEntry::origins).orElse(List.of()).stream()
        .map(id -> stateNames.getOrDefault(id, ""))
        .toList();
  }
}
