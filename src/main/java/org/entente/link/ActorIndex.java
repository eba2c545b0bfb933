package org.entente.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** Finds curated actors by name. */
final class ActorIndex {

  static final String PERSON = "Person";

  private final Map<String, Pack.ActorEntry> byTypeAndName = new HashMap<>();
  private final Map<String, Pack.ActorEntry> byName = new HashMap<>();
  private final Map<String, Pack.ActorEntry> byId = new HashMap<>();
  private final Persons persons;
  private final Names names;

  ActorIndex(List<Pack.ActorEntry> actors, Names names) {
    this.names = names;
    List<Pack.ActorEntry> sorted =
        actors.stream().sorted(Comparator.comparing(Pack.ActorEntry::id)).toList();
    for (Pack.ActorEntry actor : sorted) {
      byId.putIfAbsent(actor.id(), actor);
      String key = names.slug(actor.name());
      byTypeAndName.putIfAbsent(actor.type() + " " + key, actor);
      putUnlessPerson(key, actor);
    }
    addOtherNames(sorted);
    persons = new Persons(sorted);
  }

  /** Adds the other names, without those that several actors share: they tell nothing. */
  private void addOtherNames(List<Pack.ActorEntry> sorted) {
    Map<String, Pack.ActorEntry> others = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Pack.ActorEntry actor : sorted) {
      for (Pack.ActorName name : actor.names()) {
        String key = actor.type() + " " + names.slug(name.text());
        Pack.ActorEntry before = others.putIfAbsent(key, actor);
        if (before != null && !before.id().equals(actor.id())) {
          ambiguous.add(key);
        }
      }
    }
    others.forEach(
        (key, actor) -> {
          if (!ambiguous.contains(key)) {
            byTypeAndName.putIfAbsent(key, actor);
          }
        });
    for (Pack.ActorEntry actor : sorted) {
      for (Pack.ActorName name : actor.names()) {
        String slug = names.slug(name.text());
        if (!ambiguous.contains(actor.type() + " " + slug)) {
          putUnlessPerson(slug, actor);
        }
      }
    }
  }

  private void putUnlessPerson(String key, Pack.ActorEntry actor) {
    if (!actor.type().equals(PERSON)) {
      byName.putIfAbsent(key, actor);
    }
  }

  /**
   * Returns the curated actor of that name: of the same type, or of another one where the
   * extraction took a body for an organisation. A person is never taken for anything else, nor the
   * reverse, and found by other transliterations of the name too.
   */
  Pack.@Nullable ActorEntry find(String type, String name) {
    String key = names.slug(name);
    Pack.ActorEntry found = byTypeAndName.get(type + " " + key);
    if (type.equals(PERSON)) {
      return found == null ? persons.spelled(name) : persons.standingFor(found);
    }
    return found != null ? found : byName.get(key);
  }

  Pack.@Nullable ActorEntry byId(String id) {
    return byId.get(id);
  }
}
