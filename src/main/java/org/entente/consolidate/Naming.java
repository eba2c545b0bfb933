package org.entente.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Amount;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.Pack;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Makes an event's identifier and its line for people. */
final class Naming {

  private static final int ACTORS_IN_ID = 4;
  private static final int ACTOR_LENGTH = 40;
  private static final int HASH_LENGTH = 8;

  private final Pack.EventClass type;
  private final Identity identity;
  private final Context context;

  Naming(Pack.EventClass type, Identity identity, Context context) {
    this.type = type;
    this.identity = identity;
    this.context = context;
  }

  /**
   * Returns {@code event/TYPE-ACTORS-HASH}. The hash is that of the first claim, which is in no
   * other event: an identifier is unique, and stays the same while claims with later ids come and
   * go.
   */
  String id(SortedMap<String, List<Entity>> roles, String firstClaim) {
    String kebab = type.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>(List.of(kebab));
    identity.core().stream()
        .flatMap(r -> actors(roles, r).stream())
        .limit(ACTORS_IN_ID)
        .map(Naming::lastSegment)
        .filter(s -> !s.isEmpty())
        .forEach(parts::add);
    parts.add(Sha256.of(firstClaim, HASH_LENGTH));
    return "event/" + String.join("-", parts);
  }

  /** The states of a role; where none is known, the actors themselves. */
  private SortedSet<String> actors(SortedMap<String, List<Entity>> roles, String role) {
    List<Entity> fillers = roles.getOrDefault(role, List.of());
    SortedSet<String> actors = new TreeSet<>();
    for (Entity filler : fillers) {
      String state = context.stateOf(filler);
      if (state != null) {
        actors.add(state);
      }
    }
    if (actors.isEmpty()) {
      fillers.forEach(f -> actors.add(f.id()));
    }
    return actors;
  }

  private static String lastSegment(String id) {
    String segment =
        id.substring(id.lastIndexOf('/') + 1)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = segment.length() > ACTOR_LENGTH ? segment.substring(0, ACTOR_LENGTH) : segment;
    return cut.replaceAll("^-+|-+$", "");
  }

  /** Returns a line such as "Russia to Pakistan: 4 Mi-35M (2016-06)". */
  String label(
      SortedMap<String, List<Entity>> roles,
      List<Lot> lots,
      List<Money> values,
      @Nullable Edtf date) {
    List<String> sides = new ArrayList<>();
    for (String role : identity.core()) {
      List<Entity> fillers = roles.getOrDefault(role, List.of());
      if (!fillers.isEmpty()) {
        sides.add(names(fillers));
      }
    }
    String what = what(roles, lots, values);
    String who = String.join(lots.isEmpty() ? " – " : " to ", sides);
    String head = lots.isEmpty() ? type.label() + ": " + who : who;
    String when = date == null ? "" : " (" + date + ")";
    return head + (what.isEmpty() ? "" : lots.isEmpty() ? ", " + what : ": " + what) + when;
  }

  /** A person's own state goes without saying beside the person. */
  private String names(List<Entity> fillers) {
    SortedSet<String> names = new TreeSet<>();
    SortedSet<String> implied = new TreeSet<>();
    for (Entity filler : fillers) {
      String state = context.stateOf(filler);
      if (state != null && !state.equals(filler.id())) {
        implied.add(state);
      }
    }
    fillers.stream().filter(f -> !implied.contains(f.id())).forEach(f -> names.add(f.name()));
    return String.join(", ", names);
  }

  private String what(SortedMap<String, List<Entity>> roles, List<Lot> lots, List<Money> values) {
    if (!lots.isEmpty()) {
      return lots.stream().map(Naming::lotName).collect(Collectors.joining(", "));
    }
    String texts =
        identity.texts().stream()
            .flatMap(r -> roles.getOrDefault(r, List.of()).stream())
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    return !texts.isEmpty() ? texts : values.isEmpty() ? "" : values.get(0).toString();
  }

  private static String lotName(Lot lot) {
    Amount number = lot.ordered() != null ? lot.ordered() : lot.delivered();
    return number == null ? lot.item().name() : number.plain() + " " + lot.item().name();
  }
}
