package org.entente.pipeline;

import java.util.List;
import org.entente.model.Event;
import org.entente.model.KnownEntity;
import org.entente.model.PositionClaim;

/**
 * What follows from the claims of all articles.
 *
 * @param events sorted by id
 * @param entities actors, equipment and places, sorted by id
 * @param positions what the articles say of offices, in the order of the articles
 */
public record Knowledge(
    List<Event> events, List<KnownEntity> entities, List<PositionClaim> positions) {

  public Knowledge {
    events = List.copyOf(events);
    entities = List.copyOf(entities);
    positions = List.copyOf(positions);
  }
}
