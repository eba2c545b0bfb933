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
 * @param states id of the state that an actor belongs to, or whose seat of government a place is,
 *     by the id of the actor or place
 * @param broader ids of the kinds above a piece of equipment, by its id
 * @param sources what tells whether articles speak for themselves, by their names
 */
public record Context(
    Pack pack,
    Map<String, String> states,
    Map<String, List<String>> broader,
    Map<String, Source> sources) {

  private static final String STATE = "State";
  private static final String PLACE = "Place";

  public Context {
    states = Map.copyOf(states);
    broader = Map.copyOf(broader);
    sources = Map.copyOf(sources);
  }

  /** Returns the context that the pack, the entities known from all articles and these give. */
  public static Context of(Pack pack, Collection<KnownEntity> known, Map<String, Source> sources) {
    Map<String, String> states = new HashMap<>();
    Map<String, List<String>> broader = new HashMap<>();
    pack.equipment().forEach(e -> broader.put(e.id(), e.broader()));
    for (Pack.ActorEntry actor : pack.actors()) {
      if (!actor.ofState().isEmpty()) {
        states.put(actor.id(), actor.ofState());
      }
    }
    Map<String, String> seats = seats(pack);
    for (KnownEntity entity : known) {
      String state = entity.type().equals(PLACE) ? seats.get(entity.name()) : entity.ofState();
      if (state != null) {
        states.putIfAbsent(entity.id(), state);
      }
      if (!entity.broader().isEmpty()) {
        broader.putIfAbsent(entity.id(), entity.broader());
      }
    }
    return new Context(pack, states, broader, sources);
  }

  /** Capitals, and the palaces in them; those of states of the past are other states' today. */
  private static Map<String, String> seats(Pack pack) {
    Map<String, String> seats = new HashMap<>();
    for (Pack.ActorEntry actor : pack.actors()) {
      if (!pack.nameWords().until().containsKey(actor.id())) {
        actor.names().stream()
            .filter(Pack.ActorName::isSeat)
            .forEach(name -> seats.putIfAbsent(name.text(), actor.id()));
      }
    }
    return seats;
  }

  /** Returns the id of the state that an actor is or belongs to; null where none is known. */
  @Nullable String stateOf(Entity actor) {
    return actor.type().equals(STATE) ? actor.id() : states.get(actor.id());
  }

  /** Returns what tells whether an article speaks for itself. */
  Source source(String article) {
    return sources.getOrDefault(article, Source.UNKNOWN);
  }

  /** Returns the kinds above a piece of equipment. */
  List<String> broader(String id) {
    return broader.getOrDefault(id, List.of());
  }
}
