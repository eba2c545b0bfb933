package org.entente.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one article gave.
 *
 * @param article the article
 * @param actors the actors that its prose names, each once, sorted; {@code mention} is their first
 *     spelling
 * @param claims sorted by id
 * @param positions sorted by id
 */
public record Extraction(
    Article article, List<Entity> actors, List<Claim> claims, List<PositionClaim> positions) {

  public Extraction {
    actors = List.copyOf(actors);
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
  }

  /** Returns everything linked that the article names, each spelling once. */
  public SortedSet<Entity> entities() {
    SortedSet<Entity> entities = new TreeSet<>(actors);
    for (Claim claim : claims) {
      claim.roles().values().forEach(fillers -> entities.addAll(fillers));
      claim.lots().forEach(lot -> entities.add(lot.item()));
      add(claim.claimer(), entities);
    }
    for (PositionClaim position : positions) {
      entities.add(position.person());
      add(position.of(), entities);
    }
    entities.removeIf(e -> e.id().isEmpty());
    return entities;
  }

  private static void add(@Nullable Entity entity, SortedSet<Entity> entities) {
    if (entity != null) {
      entities.add(entity);
    }
  }
}
