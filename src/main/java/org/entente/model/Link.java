package org.entente.model;

import java.util.Comparator;

/**
 * What a thing is elsewhere: Wikidata, DBpedia, GeoNames.
 *
 * @param iri its IRI there
 * @param confidence how likely it is the same thing, from 0 to 1; 1 for a link that somebody
 *     checked
 */
public record Link(String iri, double confidence) implements Comparable<Link> {

  /** Makes a link that somebody checked. */
  public static Link checked(String iri) {
    return new Link(iri, 1);
  }

  /** Tells whether somebody checked the link. */
  public boolean isSure() {
    return confidence == 1;
  }

  @Override
  public int compareTo(Link other) {
    return Comparator.comparing(Link::iri).thenComparing(Link::confidence).compare(this, other);
  }
}
