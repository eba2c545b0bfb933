package org.entente.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.consolidate.Blocks;
import org.entente.consolidate.Context;
import org.entente.consolidate.Source;
import org.entente.model.Claim;
import org.entente.model.KnownEntity;
import org.entente.model.PositionClaim;
import org.entente.rdf.ArticleLookup;
import org.entente.rdf.KnowledgeLookup;
import org.entente.store.BlockIndex;
import org.entente.store.Store;
import org.entente.vocab.Iris;
import org.jspecify.annotations.Nullable;

/**
 * What changes in the knowledge graph when articles change.
 *
 * @param outdated IRIs of the events, offices, actors and the like that are derived anew or gone
 * @param knowledge what takes their place; a claim that is gone has no keys
 */
record Revision(SortedSet<String> outdated, Knowledge knowledge) {

  /**
   * Works out what changes: only the blocks that the changes touch are merged anew, which gives the
   * same as merging all.
   *
   * @param store holds the changed articles already, and the knowledge that was derived before
   */
  static Revision of(Changes changes, Store store, Iris iris, Consolidation consolidation) {
    return store.read(() -> new Maker(changes, store, iris, consolidation).make());
  }

  private static final class Maker {
    private final Changes changes;
    private final Iris iris;
    private final Consolidation consolidation;
    private final ArticleLookup articles;
    private final KnowledgeLookup knowledge;
    private final BlockIndex index;
    private final EntityRevision entities;

    /** The claims of the touched blocks by id; those that are gone without a value. */
    private final SortedMap<String, Optional<Claim>> claims = new TreeMap<>();

    Maker(Changes changes, Store store, Iris iris, Consolidation consolidation) {
      this.changes = changes;
      this.iris = iris;
      this.consolidation = consolidation;
      this.articles = new ArticleLookup(iris, store.dataset());
      this.knowledge = new KnowledgeLookup(iris, store.dataset());
      this.index = store.blocks();
      this.entities = EntityRevision.of(changes, consolidation, articles, knowledge);
    }

    Revision make() {
      changes.claims().forEach(this::read);
      entities.moved().forEach(id -> articles.claimsNaming(id).forEach(this::read));
      SortedMap<String, SortedSet<String>> keys = keys();
      addBlocks(keys);
      List<Claim> present = present();
      Context context = context(present);
      Blocks blocks = Blocks.of(present, context);
      addPersons(keys);
      Knowledge now =
          new Knowledge(
              Consolidation.events(blocks, context),
              List.copyOf(entities.current().values()),
              positions(),
              keys,
              blocks.list().size());
      return new Revision(outdated(), now);
    }

    private Optional<Claim> read(String id) {
      return claims.computeIfAbsent(id, articles::claim);
    }

    private List<Claim> present() {
      return claims.values().stream().flatMap(Optional::stream).toList();
    }

    /** Returns the new keys of the claims that changed; none for those that are gone. */
    private SortedMap<String, SortedSet<String>> keys() {
      SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
      claims.keySet().forEach(id -> keys.put(id, new TreeSet<>()));
      List<Claim> present = present();
      keys.putAll(Consolidation.keys(present, context(present)));
      return keys;
    }

    /** Adds the keys of the persons that were touched; none for those that are gone. */
    private void addPersons(SortedMap<String, SortedSet<String>> keys) {
      entities.outdated().forEach(id -> keys.put(id, new TreeSet<>()));
      keys.putAll(consolidation.families(entities.current().values()));
    }

    /** Adds all claims that a key joins, directly or through others, with one that changed. */
    private void addBlocks(SortedMap<String, SortedSet<String>> changed) {
      SortedSet<String> now = new TreeSet<>();
      changed.values().forEach(keys -> now.addAll(keys));
      SortedSet<String> seen = new TreeSet<>();
      Deque<String> open = new ArrayDeque<>();
      changed.forEach(
          (id, keys) -> {
            open.addAll(keys);
            open.addAll(index.keys(iris.resource(id)));
          });
      while (!open.isEmpty()) {
        String key = open.pop();
        if (seen.add(key)
            && Blocks.joins(key, k -> now.contains(k) || !index.having(k).isEmpty())) {
          for (String claim : index.having(key)) {
            if (!claims.containsKey(iris.id(claim))) {
              read(iris.id(claim));
              open.addAll(index.keys(claim));
            }
          }
        }
      }
    }

    /** Returns what claims are merged by, as far as what they name decides it. */
    private Context context(Collection<Claim> named) {
      SortedSet<String> ids = new TreeSet<>();
      named.forEach(claim -> claim.entities().forEach(entity -> ids.add(entity.id())));
      ids.remove("");
      List<KnownEntity> known = new ArrayList<>();
      ids.forEach(id -> known(id).ifPresent(known::add));
      Map<String, Source> sources = new HashMap<>();
      named.stream()
          .map(Claim::article)
          .distinct()
          .forEach(
              a -> sources.put(a, consolidation.source(articles.publisher(a), articles.sketch(a))));
      return consolidation.context(known, sources);
    }

    private Optional<KnownEntity> known(String id) {
      @Nullable KnownEntity current = entities.current().get(id);
      return current == null ? knowledge.entity(id) : Optional.of(current);
    }

    private List<PositionClaim> positions() {
      List<PositionClaim> positions = new ArrayList<>();
      changes.persons().forEach(person -> positions.addAll(articles.positions(person)));
      return positions;
    }

    private SortedSet<String> outdated() {
      SortedSet<String> outdated = new TreeSet<>();
      claims.keySet().forEach(claim -> knowledge.event(claim).ifPresent(iri -> outdated.add(iri)));
      changes.persons().forEach(person -> outdated.addAll(knowledge.offices(person)));
      entities.outdated().forEach(id -> outdated.add(iris.resource(id)));
      return outdated;
    }
  }
}
