package org.entente.link;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.Lot;
import org.entente.model.PositionClaim;

/**
 * Changes the entities that an extraction names.
 *
 * @param change what becomes of each entity
 */
record Relabelling(UnaryOperator<Entity> change) {

  Extraction of(Extraction extraction) {
    return new Extraction(
        extraction.article(),
        extraction.actors().stream().map(change).sorted().toList(),
        extraction.claims().stream().map(this::of).toList(),
        extraction.positions().stream().map(this::of).toList(),
        extraction.sketch());
  }

  private Claim of(Claim claim) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    claim
        .roles()
        .forEach((role, fillers) -> roles.put(role, fillers.stream().map(change).toList()));
    Entity claimer = claim.claimer();
    return new Claim(
        claim.id(),
        claim.article(),
        claim.eventType(),
        roles,
        claim.lots().stream().map(this::of).toList(),
        claim.values(),
        claim.status(),
        claim.date(),
        claimer == null ? null : change.apply(claimer),
        claim.certainty(),
        claim.confidence(),
        claim.evidence());
  }

  private Lot of(Lot lot) {
    return new Lot(change.apply(lot.item()), lot.ordered(), lot.delivered(), lot.deliveries());
  }

  private PositionClaim of(PositionClaim position) {
    Entity of = position.of();
    return new PositionClaim(
        position.id(),
        position.article(),
        change.apply(position.person()),
        position.role(),
        of == null ? null : change.apply(of),
        position.former(),
        position.evidence());
  }
}
