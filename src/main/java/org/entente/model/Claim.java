package org.entente.model;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one event.
 *
 * @param id path of its resource below the base IRI, {@code claim/ARTICLE/HASH}; made from its
 *     content
 * @param article name of the article
 * @param eventType local name of the event's class in the ontology
 * @param roles fillers by the local name of the role, each list sorted; without {@code item} (see
 *     {@code lots})
 * @param lots the equipment; empty where the class knows none
 * @param values the sums of money named for it, sorted; several where the article gives several
 *     currencies
 * @param status local name of the status
 * @param date when the event happened or is to happen
 * @param claimer who says so: a person or body that is quoted; null for the article itself
 * @param certainty how surely the text says it
 * @param confidence how sure the extraction is, from 0 to 1
 * @param evidence the sentences that say it, in the order of the text; at least one
 */
public record Claim(
    String id,
    String article,
    String eventType,
    SortedMap<String, List<Entity>> roles,
    List<Lot> lots,
    List<Money> values,
    String status,
    @Nullable Edtf date,
    @Nullable Entity claimer,
    Certainty certainty,
    double confidence,
    List<Evidence> evidence) {

  /** How surely the text itself puts a claim; names as in the ontology. */
  public enum Certainty {
    /** Said flatly. */
    ASSERTED,
    /** "reportedly", "according to sources", "is said to". */
    REPORTED,
    /** "may", "could", "is likely to". */
    POSSIBLE
  }

  public Claim {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim needs evidence: " + id);
    }
    SortedMap<String, List<Entity>> sorted = new TreeMap<>();
    roles.forEach(
        (role, fillers) -> sorted.put(role, fillers.stream().distinct().sorted().toList()));
    roles = java.util.Collections.unmodifiableSortedMap(sorted);
    lots = lots.stream().distinct().sorted().toList();
    values = values.stream().distinct().sorted().toList();
    evidence = evidence.stream().distinct().sorted().toList();
  }

  /** Returns the fillers of a role, none if the claim has none. */
  public List<Entity> role(String name) {
    return roles.getOrDefault(name, List.of());
  }

  /** Returns everything that it names, linked or not, each spelling once. */
  public SortedSet<Entity> entities() {
    SortedSet<Entity> entities = new TreeSet<>();
    roles.values().forEach(fillers -> entities.addAll(fillers));
    lots.forEach(lot -> entities.add(lot.item()));
    if (claimer != null) {
      entities.add(claimer);
    }
    return entities;
  }

  /** Returns the same claim as another article's. */
  public Claim withArticle(String name) {
    return new Claim(
        id,
        name,
        eventType,
        roles,
        lots,
        values,
        status,
        date,
        claimer,
        certainty,
        confidence,
        evidence);
  }
}
