package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of an office that somebody holds or held.
 *
 * @param id path of its resource below the base IRI, {@code position/ARTICLE/HASH}
 * @param article name of the article
 * @param person who
 * @param role the office in lower case, without the state, such as {@code foreign minister}
 * @param of the state or body
 * @param former whether the article says that the time in office is over
 * @param evidence the sentences that say it; at least one
 */
public record PositionClaim(
    String id,
    String article,
    Entity person,
    String role,
    @Nullable Entity of,
    boolean former,
    List<Evidence> evidence) {

  public PositionClaim {
    evidence = evidence.stream().distinct().sorted().toList();
  }
}
