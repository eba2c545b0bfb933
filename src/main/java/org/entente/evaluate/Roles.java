package org.entente.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Pack;
import org.entente.model.Pack.EventClass;
import org.entente.model.Pack.Role;

/** The roles of each event class as the ontology declares them, and how their fillers agree. */
final class Roles {

  static final String ITEM = "item";
  static final String QUANTITY = "quantity";
  static final String VALUE = "value";
  static final String DELIVERY_DATE = "deliveryDate";

  private final Map<String, EventClass> classes;

  Roles(Pack pack) {
    this.classes =
        pack.eventClasses().stream()
            .collect(Collectors.toUnmodifiableMap(EventClass::name, Function.identity()));
  }

  /** Returns the roles of a class, the core ones first; none for a class that is not declared. */
  List<Role> of(String type) {
    EventClass found = classes.get(type);
    return found == null ? List.of() : found.roles();
  }

  /** Tells whether a filler is one of the spellings that count as right. */
  static boolean agree(Role role, String said, List<String> accepted) {
    return switch (role.name()) {
      case DELIVERY_DATE -> Agreement.ofDate(said, accepted) > 0;
      case VALUE -> Agreement.ofMoney(said, accepted);
      case QUANTITY -> Agreement.ofNumber(said, accepted);
      // A role whose persons bring their state along is one for persons.
      default -> Agreement.ofName(said, accepted, role.withState());
    };
  }
}
