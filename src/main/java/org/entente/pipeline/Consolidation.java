package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.consolidate.Blocks;
import org.entente.consolidate.Consolidator;
import org.entente.consolidate.Context;
import org.entente.consolidate.Source;
import org.entente.link.Linker;
import org.entente.link.PersonIds;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Pack;
import org.entente.model.Sketch;
import org.jspecify.annotations.Nullable;

/** {@code Claims -> Events}: gathers the actors and makes events of each block of claims. */
public final class Consolidation {

  private static final String PERSON = "Person";

  private final Pack pack;
  private final Linker linker;

  Consolidation(Pack pack, Linker linker) {
    this.pack = pack;
    this.linker = linker;
  }

  /**
   * Returns what gives persons the ids that all spellings of them share.
   *
   * @param told all that articles say of some families
   */
  PersonIds persons(Collection<Extraction> told) {
    return linker.persons(told);
  }

  /** Returns the keys of the families of the persons that an article names, by their ids. */
  SortedMap<String, String> families(Extraction extraction) {
    SortedMap<String, String> keys = new TreeMap<>();
    extraction.entities().stream()
        .filter(entity -> entity.type().equals(PERSON))
        .forEach(p -> keys.put(p.id(), family(p.id(), p.name())));
    return keys;
  }

  private String family(String id, String name) {
    return "family " + linker.family(id, name);
  }

  /** Returns the key of the family of each person among the entities, by the person's id. */
  SortedMap<String, SortedSet<String>> families(Collection<KnownEntity> known) {
    SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
    known.stream()
        .filter(entity -> entity.type().equals(PERSON))
        .forEach(p -> keys.put(p.id(), new TreeSet<>(Set.of(family(p.id(), p.name())))));
    return keys;
  }

  /** Returns what follows from the claims of all articles, whose persons have their ids. */
  public Knowledge all(List<Extraction> extractions) {
    List<KnownEntity> known = entities(extractions);
    List<Claim> claims = extractions.stream().flatMap(e -> e.claims().stream()).toList();
    Map<String, Source> sources = new HashMap<>();
    extractions.forEach(
        e ->
            sources.put(
                e.article().name(), source(e.article().metadata().publisher(), e.sketch())));
    Context context = context(known, sources);
    Blocks blocks = Blocks.of(claims, context);
    SortedMap<String, SortedSet<String>> keys = new TreeMap<>(blocks.keys());
    keys.putAll(families(known));
    return new Knowledge(
        events(blocks, context),
        known,
        extractions.stream().flatMap(e -> e.positions().stream()).toList(),
        keys,
        blocks.list().size());
  }

  /** Returns the actors, equipment and places that articles name, sorted by id. */
  List<KnownEntity> entities(List<Extraction> extractions) {
    return linker.known(extractions);
  }

  /**
   * Returns what claims are merged by.
   *
   * @param known what the claims name; others have no effect
   * @param sources of the articles that make them, by the articles' names
   */
  Context context(Collection<KnownEntity> known, Map<String, Source> sources) {
    return Context.of(pack, known, sources);
  }

  /** Returns what tells whether an article speaks for itself. */
  Source source(@Nullable String publisher, Sketch sketch) {
    String id =
        publisher == null
            ? ""
            : linker.link(new Entity("Organization", publisher, publisher, "")).id();
    return new Source(id, sketch);
  }

  /** Returns the keys of the blocks of claims, by the ids of the claims. */
  static SortedMap<String, SortedSet<String>> keys(Collection<Claim> claims, Context context) {
    SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
    claims.forEach(claim -> keys.put(claim.id(), Blocks.keys(claim, context)));
    return keys;
  }

  /** Returns the events of blocks, sorted by id. */
  static List<Event> events(Blocks blocks, Context context) {
    List<Event> events = new ArrayList<>();
    blocks.list().forEach(block -> events.addAll(Consolidator.consolidate(block, context)));
    events.sort(Comparator.comparing(Event::id));
    return events;
  }
}
