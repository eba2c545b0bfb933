package org.entente.consolidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Entity;
import org.entente.model.KnownEntity;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * What consolidation knows besides the claims.
 *
 * @param pack the domain pack
 * @param states id of the state that an actor belongs to, by the actor's id
 * @param broader ids of the kinds above a piece of equipment, by its id
 */
public record Context(Pack pack, Map<String, String> states, Map<String, List<String>> broader) {

  private static final String STATE = "State";

  public Context {
    states = Map.copyOf(states);
    broader = Map.copyOf(broader);
  }

  /** Returns the context that the pack and the entities known from all articles give. */
  public static Context of(Pack pack, Collection<KnownEntity> known) {
    Map<String, String> states = new HashMap<>();
    Map<String, List<String>> broader = new HashMap<>();
    pack.equipment().forEach(e -> broader.put(e.id(), e.broader()));
    for (Pack.ActorEntry actor : pack.actors()) {
      if (!actor.ofState().isEmpty()) {
        states.put(actor.id(), actor.ofState());
      }
    }
    for (KnownEntity entity : known) {
      String state = entity.ofState();
      if (state != null) {
        states.putIfAbsent(entity.id(), state);
      }
      if (!entity.broader().isEmpty()) {
        broader.putIfAbsent(entity.id(), entity.broader());
      }
    }
    return new Context(pack, states, broader);
  }

  /** Returns the id of the state that an actor is or belongs to; null where none is known. */
  @Nullable String stateOf(Entity actor) {
    return actor.type().equals(STATE) ? actor.id() : states.get(actor.id());
  }

  /** Returns the kinds above a piece of equipment. */
  List<String> broader(String id) {
    return broader.getOrDefault(id, List.of());
  }
}
