package org.entente.consolidate;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Pack;

/**
 * What tells events of one class apart, as the ontology declares it.
 *
 * @param core roles that claims must share to be compared
 * @param actors identifying roles that actors fill
 * @param texts identifying roles that plain words fill
 * @param places identifying roles that places fill
 * @param date whether the date identifies
 * @param item whether the equipment does
 * @param quantity whether its number does
 * @param value whether the sum of money does
 * @param wording whether the words of the sentences do
 * @param tolerance how far dates of one event may lie apart
 */
record Identity(
    List<String> core,
    List<String> actors,
    List<String> texts,
    List<String> places,
    boolean date,
    boolean item,
    boolean quantity,
    boolean value,
    boolean wording,
    Period tolerance) {

  private static final String DATE = "date";

  static Identity of(Pack.EventClass type) {
    List<String> core = type.blockedBy().isEmpty() ? coreRoles(type) : blockingRoles(type);
    List<String> slots = type.identifiedBy();
    if (slots.isEmpty()) {
      slots = new ArrayList<>(core);
      slots.add(DATE);
    }
    List<String> actors = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (Pack.Role role : type.roles()) {
      if (slots.contains(role.name()) || core.contains(role.name())) {
        listFor(role, actors, texts, places).add(role.name());
      }
    }
    return new Identity(
        List.copyOf(core),
        List.copyOf(actors),
        List.copyOf(texts),
        List.copyOf(places),
        slots.contains(DATE),
        slots.contains("item"),
        slots.contains("quantity"),
        slots.contains("value"),
        slots.contains("evidence"),
        type.dateTolerance());
  }

  /**
   * Equipment, numbers, money and dates have places of their own in a claim, not among its roles.
   */
  private static List<String> listFor(
      Pack.Role role, List<String> actors, List<String> texts, List<String> places) {
    if (isPlace(role)) {
      return places;
    }
    return role.fillers().contains("Literal") ? texts : actors;
  }

  /** Tells whether a role says where something happened, by a linked place or by plain words. */
  static boolean isPlace(Pack.Role role) {
    return !role.core() && role.fillers().contains("Place");
  }

  /** In the order of the roles, which is that of labels: who gives stands before who receives. */
  private static List<String> blockingRoles(Pack.EventClass type) {
    return type.roles().stream().map(Pack.Role::name).filter(type.blockedBy()::contains).toList();
  }

  private static List<String> coreRoles(Pack.EventClass type) {
    return type.roles().stream().filter(Pack.Role::core).map(Pack.Role::name).toList();
  }

  /** Tells whether the core actors alone identify the event, as with a membership. */
  boolean byActorsAlone() {
    return texts.isEmpty() && places.isEmpty() && !date && !item && !quantity && !value && !wording;
  }

  /** Tells whether events of the class go on for years, from talks to the last delivery. */
  boolean longLived() {
    return tolerance.getYears() > 0;
  }

  /** Tells whether the two sides of the event fill one role, as the parties of a treaty do. */
  boolean symmetric() {
    return core.size() == 1;
  }
}
