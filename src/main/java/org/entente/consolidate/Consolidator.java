package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Merges claims into events.
 *
 * <p>A pure function of the claims and the context: the same claims give the same events in
 * whatever order they come, and every claim is in exactly one event.
 *
 * <pre>{@code
 * Context context = Context.of(pack, known, sources);
 * for (List<Claim> block : Blocks.of(claims, context).list()) {
 *   List<Event> events = Consolidator.consolidate(block, context);
 * }
 * }</pre>
 */
public final class Consolidator {

  private Consolidator() {}

  /** Returns the events of a block of claims, sorted by id; a claim given twice counts once. */
  public static List<Event> consolidate(Collection<Claim> block, Context context) {
    SortedMap<String, SortedMap<String, Claim>> byType = new TreeMap<>();
    for (Claim claim : block) {
      byType.computeIfAbsent(claim.eventType(), t -> new TreeMap<>()).put(claim.id(), claim);
    }
    List<Event> events = new ArrayList<>();
    byType
        .values()
        .forEach(claims -> events.addAll(ofOneType(List.copyOf(claims.values()), context)));
    events.sort(Comparator.comparing(Event::id));
    return List.copyOf(events);
  }

  private static List<Event> ofOneType(List<Claim> claims, Context context) {
    Identity identity = Identity.of(context.pack().eventClass(claims.get(0).eventType()));
    List<Features> features = claims.stream().map(c -> Features.of(c, identity, context)).toList();
    Comparison comparison = new Comparison(features, identity);
    Clusters.Result result = Clusters.of(comparison);
    SortedMap<Integer, Event> byFirst = new TreeMap<>();
    for (List<Integer> cluster : result.clusters()) {
      List<Claim> members = cluster.stream().map(claims::get).toList();
      List<Event.Merge> merges = new Merges(cluster, comparison).list();
      Event event = new Merger(members, identity, context).event(merges);
      byFirst.put(cluster.get(0), event);
    }
    SortedMap<Integer, SortedSet<String>> near = new TreeMap<>();
    for (LooseGraph.Link link : result.open()) {
      note(near, link.a(), byFirst.get(link.b()));
      note(near, link.b(), byFirst.get(link.a()));
    }
    List<Event> events = new ArrayList<>();
    byFirst.forEach(
        (first, event) ->
            events.add(event.withPossiblySame(near.getOrDefault(first, new TreeSet<>()))));
    return events;
  }

  private static void note(
      SortedMap<Integer, SortedSet<String>> near, int cluster, @Nullable Event other) {
    if (other != null) {
      near.computeIfAbsent(cluster, c -> new TreeSet<>()).add(other.id());
    }
  }
}
