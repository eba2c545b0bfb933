package org.entente.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Pack;
import org.entente.model.PositionClaim;
import org.jspecify.annotations.Nullable;

/** Gathers what all articles say of actors, equipment and places. */
final class KnownEntities {

  private static final String STATE = "State";
  private static final Set<String> BODIES = Set.of("GovernmentBody", "ArmedGroup");

  /** Words that mean a state without being its name stay out of the aliases of a dictionary. */
  private static final Set<String> NO_ALIAS = Set.of("adjective", "demonym", "metonym", "capital");

  private final Pack pack;
  private final ActorIndex actors;
  private final Designations designations;
  private final StateNames states;

  KnownEntities(Pack pack, ActorIndex actors, Designations designations, StateNames states) {
    this.pack = pack;
    this.actors = actors;
    this.designations = designations;
    this.states = states;
  }

  /** What was seen of one entity: how often each name and type, and the states it is put to. */
  private static final class Seen {
    final SortedMap<String, Integer> names = new TreeMap<>();
    final SortedMap<String, Integer> types = new TreeMap<>();
    final SortedMap<String, Integer> states = new TreeMap<>();
    final SortedSet<String> mentions = new TreeSet<>();
  }

  List<KnownEntity> of(Collection<Extraction> linked) {
    SortedMap<String, Seen> seen = new TreeMap<>();
    for (Extraction extraction : linked) {
      // An article counts once for a spelling, however often it repeats it.
      extraction.entities().forEach(e -> note(seen.computeIfAbsent(e.id(), id -> new Seen()), e));
      extraction.positions().forEach(p -> notePosition(seen, p));
    }
    addStates(seen);
    List<KnownEntity> known = new ArrayList<>();
    seen.forEach((id, s) -> known.add(entity(id, s)));
    return known;
  }

  private static void note(Seen seen, Entity entity) {
    seen.names.merge(entity.name(), 1, Integer::sum);
    seen.types.merge(entity.type(), 1, Integer::sum);
    seen.mentions.add(entity.mention());
  }

  /** A person belongs to the state, or to the state of the body, that the office is of. */
  private void notePosition(SortedMap<String, Seen> seen, PositionClaim position) {
    Entity of = position.of();
    String state = of == null ? null : of.type().equals(STATE) ? of.id() : bodyState(of);
    if (state != null) {
      seen.computeIfAbsent(position.person().id(), id -> new Seen())
          .states
          .merge(state, 1, Integer::sum);
    }
  }

  private @Nullable String bodyState(Entity body) {
    Pack.ActorEntry curated = actors.byId(body.id());
    if (curated != null) {
      return curated.ofState().isEmpty() ? null : curated.ofState();
    }
    return stateByName(body.type(), body.name(), body.mention());
  }

  private @Nullable String stateByName(String type, String name, String mention) {
    if (BODIES.contains(type)) {
      SortedSet<String> named = states.in(name);
      SortedSet<String> found = named.isEmpty() ? states.in(mention) : named;
      return found.size() == 1 ? found.first() : null;
    }
    boolean one = type.equals("Organization") && states.in(name).size() == 1;
    return one ? states.atStart(name) : null;
  }

  /** The state itself is an entity of the graph as soon as something belongs to it. */
  private void addStates(SortedMap<String, Seen> seen) {
    SortedSet<String> owners = new TreeSet<>();
    seen.forEach(
        (id, s) -> {
          String state = ofState(id, s);
          if (state != null) {
            owners.add(state);
          }
        });
    owners.forEach(state -> seen.computeIfAbsent(state, id -> new Seen()));
  }

  private KnownEntity entity(String id, Seen seen) {
    Pack.ActorEntry actor = actors.byId(id);
    Pack.EquipmentEntry equipment = designations.byId(id);
    String name = preferred(id, seen, actor, equipment);
    String type =
        actor != null ? actor.type() : equipment != null ? Linker.EQUIPMENT : most(seen.types);
    SortedSet<String> aliases = new TreeSet<>(seen.names.keySet());
    seen.mentions.stream().filter(m -> isName(m, actor)).forEach(m -> aliases.add(m));
    if (actor != null) {
      actor.names().stream()
          .filter(n -> !NO_ALIAS.contains(n.kind()))
          .forEach(n -> aliases.add(n.text()));
    }
    if (equipment != null) {
      aliases.addAll(equipment.names());
    }
    aliases.remove(name);
    return new KnownEntity(
        id,
        type,
        name,
        aliases,
        ofState(id, seen),
        pack.links(id),
        isUnlisted(type, equipment) ? List.copyOf(designations.broader(name)) : List.of());
  }

  /** "Peruvian minister" stands for Peru without being a name of it. */
  private static boolean isName(String mention, Pack.@Nullable ActorEntry actor) {
    return actor == null
        || !actor.type().equals(STATE)
        || actor.names().stream().anyMatch(n -> n.text().equalsIgnoreCase(mention));
  }

  /** The pack itself says what is above its own equipment. */
  private static boolean isUnlisted(String type, Pack.@Nullable EquipmentEntry equipment) {
    return type.equals(Linker.EQUIPMENT) && equipment == null;
  }

  private static String preferred(
      String id, Seen seen, Pack.@Nullable ActorEntry actor, Pack.@Nullable EquipmentEntry item) {
    if (actor != null) {
      return actor.name();
    }
    if (item != null) {
      return item.name();
    }
    return seen.names.isEmpty() ? id : most(seen.names);
  }

  private @Nullable String ofState(String id, Seen seen) {
    Pack.ActorEntry curated = actors.byId(id);
    if (curated != null && (!curated.ofState().isEmpty() || curated.type().equals(STATE))) {
      return curated.ofState().isEmpty() ? null : curated.ofState();
    }
    if (!seen.states.isEmpty()) {
      return most(seen.states);
    }
    String type = seen.types.isEmpty() ? "" : most(seen.types);
    for (String name : seen.names.keySet()) {
      String mention = seen.mentions.isEmpty() ? name : seen.mentions.iterator().next();
      String state = stateByName(type, name, mention);
      if (state != null && !state.equals(id)) {
        return state;
      }
    }
    return null;
  }

  /** Returns what was counted most, of several the first in order. */
  private static String most(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
