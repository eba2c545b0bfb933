package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.extract.mentions.Mention;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Money;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** A claim in the making: what one trigger says, later what several sentences say together. */
final class Draft {

  /** An item with the number that stands before it. */
  record Item(Entity entity, boolean designation, @Nullable Amount quantity) {

    /** Its name without case, marks and plural, by which items are compared. */
    String key() {
      return entity.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]|s$", "");
    }

    /** The same item under another name. */
    Item named(Entity other) {
      return new Item(other, designation, quantity);
    }

    /** The same item with another's number, if it has none. */
    Item counted(Item other) {
      return quantity == null ? new Item(entity, designation, other.quantity) : this;
    }
  }

  final Pack.EventClass type;
  final Trigger trigger;
  final Matter matter;
  final Map<String, List<Mention>> actors = new LinkedHashMap<>();
  final Map<String, String> literals = new LinkedHashMap<>();
  final List<Item> items = new ArrayList<>();
  final List<Money> values = new ArrayList<>();
  final List<Edtf> dates = new ArrayList<>();
  final List<Edtf> deliveries = new ArrayList<>();

  /** When the text around it takes place: its date where it has none of its own. */
  @Nullable Edtf setting;

  final Set<Entity> places = new LinkedHashSet<>();
  final Set<Integer> sentences = new TreeSet<>();

  /** What the trigger may also mean: "the deal" of an agreement may be one of arms. */
  final List<Draft> otherReadings = new ArrayList<>();

  String status = "";
  Claim.Certainty certainty = Claim.Certainty.ASSERTED;
  @Nullable Entity claimer;

  /** Whether more than the default of the trigger's word gave the status. */
  boolean told;

  /** Whether a support verb or the word itself says that the act took place. */
  boolean asserted;

  /**
   * Whether an argument fills a role, and not only words before a noun ("the Chile-Peru talks").
   */
  boolean firm;

  /** Whether the trigger is a noun that points back: "the deal", "this visit". */
  boolean definite;

  /** Whether an organisation of states is among its actors: "an OPEC meeting". */
  boolean union;

  /** Whether the place of an actor is taken by what names none: "we", "to meet demand". */
  boolean actorUnknown;

  /** Whether a company stands where only who is public may: "an airline's order". */
  boolean business;

  /** Fillers that were not said at the trigger itself but found by reference. */
  int inferred;

  /** How many of its words no list names. */
  int unlisted;

  Draft(Pack.EventClass type, Trigger trigger) {
    this.type = type;
    this.trigger = trigger;
    this.matter = Matter.of(trigger);
    unlisted = trigger.unlisted() == null ? 0 : 1;
    sentences.add(trigger.graph().sentence().index());
  }

  /** Index of the first sentence that tells of it. */
  int first() {
    return sentences.iterator().next();
  }

  /** Index of the last sentence that tells of it. */
  int last() {
    return sentences.stream().mapToInt(i -> i).max().orElse(0);
  }

  List<Mention> actors(String role) {
    return actors.getOrDefault(role, List.of());
  }

  /** The actors of all roles. */
  Stream<Mention> allActors() {
    return actors.values().stream().flatMap(List::stream);
  }

  /** The actors of the core roles. */
  Stream<Mention> coreActors() {
    return type.roles().stream().filter(Pack.Role::core).flatMap(r -> actors(r.name()).stream());
  }

  void addActor(String role, Mention mention) {
    List<Mention> list = actors.computeIfAbsent(role, r -> new ArrayList<>());
    if (list.stream().noneMatch(m -> sameActor(m.entity(), mention.entity()))) {
      list.add(mention);
    }
  }

  /** Adds an actor that the trigger's own words do not name. */
  void inferActor(String role, Mention mention) {
    addActor(role, mention);
    inferred++;
  }

  /** Whether an actor fills another core role: nobody sells to himself. */
  boolean isOnAnotherSide(String role, Mention mention) {
    return type.roles().stream()
        .filter(r -> r.core() && !r.name().equals(role))
        .flatMap(r -> actors(r.name()).stream())
        .anyMatch(m -> States.name(m).equals(States.name(mention)));
  }

  /** Whether an actor has a role already. */
  boolean has(Mention mention) {
    return allActors().anyMatch(m -> sameActor(m.entity(), mention.entity()));
  }

  static boolean sameActor(Entity a, Entity b) {
    return a.type().equals(b.type()) && a.name().equals(b.name());
  }

  /** Takes over what a noun that is part of this act tells of it. */
  void absorb(Draft part) {
    if (dates.isEmpty()) {
      dates.addAll(part.dates);
    }
    if (deliveries.isEmpty() && type.hasRole("deliveryDate")) {
      deliveries.addAll(part.deliveries);
    }
    setting = setting == null ? part.setting : setting;
    if (values.isEmpty() && type.hasRole("value")) {
      values.addAll(part.values);
    }
    boolean ahead = status.equals("planned") || status.equals("proposed");
    if (ahead && part.asserted && part.status.equals("agreed")) {
      status = part.status;
    }
    if (places.isEmpty() && type.hasRole("place")) {
      places.addAll(part.places);
    }
    asserted |= part.asserted;
    told |= part.told;
  }

  /** Keeps an actor on one side only, where a role with several has one that fills another role. */
  void separateSides() {
    List<Pack.Role> core = type.roles().stream().filter(Pack.Role::core).toList();
    for (Pack.Role role : core) {
      for (Pack.Role other : core) {
        List<Mention> here = actors(role.name());
        if (!role.equals(other) && here.size() > 1) {
          here.removeIf(
              m -> actors(other.name()).stream().anyMatch(o -> sameActor(m.entity(), o.entity())));
        }
      }
    }
  }

  /** Its equipment: what a word such as "loan" names says nothing of which event it is. */
  List<Item> equipment() {
    return items.stream().filter(i -> !i.entity().isText()).toList();
  }

  /** Whether all its items are nouns such as "helicopters". */
  boolean isGeneric() {
    return items.stream().noneMatch(Item::designation);
  }

  /** Adds an item that a word such as "loan" names, unless a fuller one ("food aid") is there. */
  void addNamed(Item item) {
    String name = item.entity().name();
    if (items.stream().noneMatch(i -> endsWith(i, name))) {
      items.removeIf(i -> i.entity().isText() && endsWith(item, i.entity().name()));
      items.add(item);
    }
  }

  private static boolean endsWith(Item item, String words) {
    return (" " + item.entity().name()).endsWith(" " + words);
  }

  /**
   * Whether it goes somewhere, a core role of its class wanting a place: such an event has its own
   * traveller and goal, whatever the text told of others.
   */
  boolean isJourney() {
    return type.roles().stream().anyMatch(r -> r.core() && r.fillers().contains("Place"));
  }

  boolean hasFiller(String role) {
    return switch (role) {
      case "item" -> !items.isEmpty();
      case "value" -> !values.isEmpty();
      case "place" -> !places.isEmpty();
      default -> !actors(role).isEmpty() || literals.containsKey(role);
    };
  }

  /** Tells whether it says anything of who or what, or when that was delivered. */
  boolean isFilled() {
    return !actors.isEmpty() || !items.isEmpty() || !deliveries.isEmpty();
  }

  /** Tells whether the class's demand for core fillers is met. */
  boolean hasCore() {
    return type.roles().stream()
        .filter(Pack.Role::core)
        .anyMatch(r -> sides(r.name()) >= minimum(r));
  }

  /** How many sides fill a role: a state and its minister are one. */
  long sides(String role) {
    List<Mention> fillers = actors(role);
    return fillers.stream()
        .filter(
            a -> fillers.stream().noneMatch(b -> !b.equals(a) && States.standsFor(b, a.entity())))
        .count();
  }

  private int minimum(Pack.Role role) {
    return union && role.unionAlone() ? 1 : Math.max(1, role.minimum());
  }

  /** Tells whether the roles are filled that its frame demands. */
  boolean meetsFrame() {
    return meets(trigger.frame().requires());
  }

  boolean meets(List<String> required) {
    return required.stream().allMatch(this::hasFiller);
  }

  /** Tells whether it tells an event by itself: neither class nor frame demands more. */
  boolean isComplete() {
    return hasCore() && meetsFrame();
  }
}
