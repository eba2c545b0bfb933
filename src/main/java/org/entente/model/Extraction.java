package org.entente.model;

import java.util.List;

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
}
