package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Event;

/**
 * Merges claims into events.
 *
 * <p>A pure function of the claims and the context: the same claims give the same events in
 * whatever order they come, and every claim is in exactly one event.
 *
 * <pre>{@code
 * Context context = Context.of(pack, known);
 * for (List<Claim> block : Blocks.of(claims, context)) {
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
    List<Event> events = new ArrayList<>();
    for (List<Integer> cluster : Clusters.of(features, identity)) {
      events.add(new Merger(cluster.stream().map(claims::get).toList(), context).event());
    }
    return events;
  }
}
