package org.entente.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that one article gave.
 *
 * @param article the article
 * @param actors the actors that its prose names, each once, sorted; {@code mention} is their first
 *     spelling
 * @param claims sorted by id
 * @param positions sorted by id
 * @param sketch what near-duplicates of the article share with it
 */
public record Extraction(
    Article article,
    List<Entity> actors,
    List<Claim> claims,
    List<PositionClaim> positions,
    Sketch sketch) {

  public Extraction {
    actors = List.copyOf(actors);
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
  }

  /** Sketches the article's prose. */
  public Extraction(
      Article article, List<Entity> actors, List<Claim> claims, List<PositionClaim> positions) {
    this(article, actors, claims, positions, Sketch.of(article.text()));
  }

  /** Returns everything linked that the article names, each spelling once. */
  public SortedSet<Entity> entities() {
    SortedSet<Entity> entities = new TreeSet<>(actors);
    claims.forEach(claim -> entities.addAll(claim.entities()));
    for (PositionClaim position : positions) {
      entities.add(position.person());
      Entity of = position.of();
      if (of != null) {
        entities.add(of);
      }
    }
    entities.removeIf(e -> e.id().isEmpty());
    return entities;
  }
}
