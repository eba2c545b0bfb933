package org.entente.link;

import java.util.SortedMap;
import java.util.SortedSet;
import org.entente.model.Entity;
import org.entente.model.Extraction;

/** Gives persons the ids that all spellings of them share. */
public final class PersonIds {

  private final Linker linker;
  private final SortedSet<String> families;
  private final SortedMap<String, String> same;

  PersonIds(Linker linker, SortedSet<String> families, SortedMap<String, String> same) {
    this.linker = linker;
    this.families = families;
    this.same = same;
  }

  /** Returns an entity with the right id; whoever is of another family stays as it is. */
  public Entity of(Entity entity) {
    if (!entity.type().equals(ActorIndex.PERSON)) {
      return entity;
    }
    Entity own = linker.link(entity);
    return families.contains(linker.family(own.id(), own.name()))
        ? own.withId(same.getOrDefault(own.id(), own.id()))
        : entity;
  }

  /** Returns an extraction with the right ids of its persons. */
  public Extraction of(Extraction extraction) {
    return new Relabelling(this::of).of(extraction);
  }
}
