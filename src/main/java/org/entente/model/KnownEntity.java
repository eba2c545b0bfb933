package org.entente.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a piece of equipment or a place, as it stands in the knowledge graph.
 *
 * @param id path of its resource below the base IRI, such as {@code actor/russia}
 * @param type local name of its class in the ontology
 * @param name preferred name
 * @param aliases other spellings seen or curated, sorted
 * @param ofState id of the state it belongs to
 * @param links the same thing elsewhere, sorted
 * @param broader ids of the kinds of equipment above it, sorted; empty for all else and for what
 *     the pack lists
 */
public record KnownEntity(
    String id,
    String type,
    String name,
    SortedSet<String> aliases,
    @Nullable String ofState,
    List<Link> links,
    List<String> broader) {

  public KnownEntity {
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    links = List.copyOf(links);
    broader = List.copyOf(broader);
  }

  /** Makes an entity with nothing above it. */
  public KnownEntity(
      String id,
      String type,
      String name,
      SortedSet<String> aliases,
      @Nullable String ofState,
      List<Link> links) {
    this(id, type, name, aliases, ofState, links, List.of());
  }
}
