package org.entente.model;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a piece of equipment or a place, as it stands in the knowledge graph.
 *
 * @param id path of its resource below the base IRI, such as {@code actor/russia}
 * @param type local name of its class in the ontology
 * @param name preferred name
 * @param aliases other spellings seen or curated, sorted
 * @param ofState id of the state it belongs to
 * @param links IRIs of the same thing elsewhere (Wikidata, DBpedia, GeoNames), sorted
 */
public record KnownEntity(
    String id,
    String type,
    String name,
    SortedSet<String> aliases,
    @Nullable String ofState,
    List<String> links) {}
