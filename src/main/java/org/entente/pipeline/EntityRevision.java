package org.entente.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.KnownEntity;
import org.entente.rdf.ArticleLookup;
import org.entente.rdf.KnowledgeLookup;
import org.jspecify.annotations.Nullable;

/**
 * What changes among actors, equipment and places when articles change.
 *
 * @param current what was touched, as it is now, by id; what is gone is missing
 * @param outdated ids of all that was touched, and of states that are there for what belongs to
 *     them
 * @param moved ids of what now belongs to another state or kind, so that its claims may be of other
 *     blocks
 */
record EntityRevision(
    SortedMap<String, KnownEntity> current, SortedSet<String> outdated, SortedSet<String> moved) {

  /** Looks up what all articles say now of what the changed ones name or named. */
  static EntityRevision of(
      Changes changes,
      Consolidation consolidation,
      ArticleLookup articles,
      KnowledgeLookup knowledge) {
    return new Maker(changes, consolidation, articles, knowledge).make();
  }

  private static final class Maker {
    private final SortedSet<String> touched;
    private final Consolidation consolidation;
    private final ArticleLookup articles;
    private final KnowledgeLookup knowledge;

    Maker(
        Changes changes,
        Consolidation consolidation,
        ArticleLookup articles,
        KnowledgeLookup knowledge) {
      this.touched = changes.entities();
      this.consolidation = consolidation;
      this.articles = articles;
      this.knowledge = knowledge;
    }

    EntityRevision make() {
      SortedMap<String, KnownEntity> known = known(touched);
      SortedMap<String, KnownEntity> current = new TreeMap<>(known);
      current.keySet().retainAll(touched);
      current.keySet().removeIf(id -> !articles.isNamed(id));
      SortedSet<String> unnamed = unnamed(current);
      SortedSet<String> owners = new TreeSet<>();
      current.values().forEach(entity -> add(entity.ofState(), owners));
      for (String id : unnamed) {
        KnownEntity state = owners.contains(id) ? known.get(id) : keptByOthers(id);
        if (state != null) {
          current.put(id, state);
        }
      }
      SortedSet<String> outdated = new TreeSet<>(touched);
      outdated.addAll(unnamed);
      return new EntityRevision(current, outdated, moved(current));
    }

    /**
     * Returns what was touched but no article names now: it is gone, or a state that is there as
     * long as something belongs to it.
     */
    private SortedSet<String> unnamed(SortedMap<String, KnownEntity> current) {
      SortedSet<String> candidates = new TreeSet<>(touched);
      for (String id : touched) {
        knowledge.entity(id).ifPresent(before -> add(before.ofState(), candidates));
      }
      current.values().forEach(entity -> add(entity.ofState(), candidates));
      candidates.removeIf(id -> current.containsKey(id) || articles.isNamed(id));
      return candidates;
    }

    private static void add(@Nullable String id, SortedSet<String> ids) {
      if (id != null) {
        ids.add(id);
      }
    }

    private @Nullable KnownEntity keptByOthers(String state) {
      return knowledge.belongingTo(state).stream()
          .filter(owned -> !touched.contains(owned))
          .findFirst()
          .map(owned -> known(List.of(owned)).get(state))
          .orElse(null);
    }

    /** Returns what all articles say of things, by id; of other ids it may hold but a part. */
    private SortedMap<String, KnownEntity> known(Collection<String> ids) {
      SortedMap<String, KnownEntity> known = new TreeMap<>();
      consolidation
          .entities(StoredClaims.naming(ids, articles))
          .forEach(entity -> known.put(entity.id(), entity));
      return known;
    }

    private SortedSet<String> moved(SortedMap<String, KnownEntity> known) {
      SortedSet<String> moved = new TreeSet<>();
      for (KnownEntity now : known.values()) {
        Optional<KnownEntity> before = knowledge.entity(now.id());
        if (before.isPresent() && !samePlace(before.get(), now)) {
          moved.add(now.id());
        }
      }
      return moved;
    }

    private static boolean samePlace(KnownEntity before, KnownEntity now) {
      return before.type().equals(now.type())
          && before.name().equals(now.name())
          && Objects.equals(before.ofState(), now.ofState())
          && before.broader().equals(now.broader());
    }
  }
}
