package org.entente.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.entente.model.Event;
import org.entente.model.KnownEntity;
import org.entente.model.PositionClaim;

/**
 * What follows from the claims of all articles.
 *
 * @param events sorted by id
 * @param entities actors, equipment and places, sorted by id
 * @param positions what the articles say of offices
 * @param keys keys of its block by the id of each claim, and of the family by that of each person
 * @param blocks number of blocks that the claims were merged in
 */
public record Knowledge(
    List<Event> events,
    List<KnownEntity> entities,
    List<PositionClaim> positions,
    SortedMap<String, SortedSet<String>> keys,
    int blocks) {

  public Knowledge {
    events = List.copyOf(events);
    entities = List.copyOf(entities);
    positions = List.copyOf(positions);
    keys = Collections.unmodifiableSortedMap(keys);
  }
}
