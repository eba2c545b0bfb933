package org.entente.pipeline;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Extraction;

/**
 * What the articles that a build replaced or dropped told before, and what they tell now.
 *
 * @param claims ids of their claims of events
 * @param entities ids of the actors, equipment and places that they name
 * @param persons ids of the persons of whose offices they tell
 * @param families keys of the families of the persons that they name, by the ids of the persons
 */
record Changes(
    SortedSet<String> claims,
    SortedSet<String> entities,
    SortedSet<String> persons,
    SortedMap<String, String> families) {

  Changes() {
    this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
  }

  /** Adds what an article told or tells. */
  void add(Extraction told) {
    told.claims().forEach(claim -> claims.add(claim.id()));
    told.entities().forEach(entity -> entities.add(entity.id()));
    told.positions().forEach(position -> persons.add(position.person().id()));
  }
}
