package org.entente.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.extract.mentions.Mention;
import org.entente.model.Pack;

/**
 * Names the supplier of a transfer whose text leaves it out: the state that developed the
 * equipment, if the text has just spoken of it.
 */
final class Origins {

  private final Map<String, List<String>> byDesignation = new HashMap<>();
  private final Map<String, String> stateNames = new HashMap<>();

  Origins(Pack pack) {
    pack.actors().forEach(a -> stateNames.put(a.id(), a.name()));
    for (Pack.EquipmentEntry e : pack.equipment()) {
      if (!e.origins().isEmpty()) {
        byDesignation.put(key(e.name()), e.origins());
        e.names().forEach(n -> byDesignation.putIfAbsent(key(n), e.origins()));
      }
    }
  }

  /**
   * Adds the supplier, if it is missing and one developing state was named lately.
   *
   * @param named the states that the sentence and those before it name, the latest last
   */
  void complete(Draft draft, List<Mention> named) {
    if (!draft.type.hasRole("supplier") || !draft.actors("supplier").isEmpty()) {
      return;
    }
    for (Draft.Item item : draft.items) {
      List<String> origins =
          origins(item.entity().name()).stream()
              .map(id -> stateNames.getOrDefault(id, ""))
              .toList();
      for (int i = named.size() - 1; i >= 0; i--) {
        Mention state = named.get(i);
        if (origins.contains(state.entity().name()) && !receives(draft, state)) {
          draft.addActor("supplier", state);
          draft.inferred++;
          return;
        }
      }
    }
  }

  private static boolean receives(Draft draft, Mention state) {
    return draft.actors("recipient").stream()
        .anyMatch(
            r ->
                Draft.sameActor(r.entity(), state.entity())
                    || (r.state() != null && Draft.sameActor(r.state(), state.entity())));
  }

  /** A variant that the pack lacks (Mi-35P) comes from where its family comes from (Mi-35). */
  private List<String> origins(String designation) {
    for (String key = key(designation);
        key.length() > 2;
        key = key.substring(0, key.length() - 1)) {
      List<String> origins = byDesignation.get(key);
      if (origins != null) {
        return origins;
      }
    }
    return List.of();
  }

  private static String key(String designation) {
    return designation.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
