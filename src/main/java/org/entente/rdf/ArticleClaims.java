package org.entente.rdf;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.PositionClaim;
import org.entente.model.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What the graph of an article says, read back.
 *
 * @param article name of the article
 * @param checksum checksum of the article as it was built
 * @param publisher who published it; null where unknown
 * @param sketch what its near-duplicates share with it
 * @param actors the actors that it names, sorted
 * @param claims sorted by id
 * @param positions sorted by id
 */
public record ArticleClaims(
    String article,
    String checksum,
    @Nullable String publisher,
    Sketch sketch,
    List<Entity> actors,
    List<Claim> claims,
    List<PositionClaim> positions) {

  public ArticleClaims {
    actors = List.copyOf(actors);
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
  }
}
