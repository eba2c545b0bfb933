package org.entente.model;

import java.util.Comparator;

/**
 * What fills a role: an actor, a piece of equipment, a place, or a plain word.
 *
 * @param type local name of its class in the ontology ({@code State}, {@code GovernmentBody},
 *     {@code Organization}, {@code ArmedGroup}, {@code Person}, {@code Equipment}, {@code Place}),
 *     or {@link #TEXT} for a word that is not linked
 * @param name its name: a state's short English name, a person's fullest name in the article, a
 *     designation as written
 * @param mention the literal words of the article, such as "Moscow" for Russia
 * @param id path of its resource below the base IRI, such as {@code actor/russia}; empty until it
 *     is linked and for text
 */
public record Entity(String type, String name, String mention, String id)
    implements Comparable<Entity> {

  /** The type of a filler that is no resource, such as the name of an exercise. */
  public static final String TEXT = "";

  private static final Comparator<Entity> ORDER =
      Comparator.comparing(Entity::type)
          .thenComparing(Entity::name)
          .thenComparing(Entity::id)
          .thenComparing(Entity::mention);

  /** Returns a filler that is plain text. */
  public static Entity text(String name) {
    return new Entity(TEXT, name, name, "");
  }

  public boolean isText() {
    return type.equals(TEXT);
  }

  public Entity withId(String newId) {
    return new Entity(type, name, mention, newId);
  }

  @Override
  public int compareTo(Entity other) {
    return ORDER.compare(this, other);
  }
}
