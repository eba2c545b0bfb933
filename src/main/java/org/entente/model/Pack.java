package org.entente.model;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A domain pack: all that the program knows of its field, read from the Turtle files of {@code
 * ontology/}.
 *
 * @param version SHA-256, in hexadecimal, of all files of the pack
 * @param eventClasses the classes of events, in the order of their names
 * @param statuses from the least to the most advanced
 * @param actors curated actors
 * @param equipment classes and designations of equipment
 * @param lexicon words and their frames
 * @param furniture what is no prose on a page
 * @param nameWords nouns and titles that make names of bodies and persons
 * @param valueWords words that make numbers, sums of money and dates
 * @param reliability how often claims were right
 * @param links what actors, equipment and places are elsewhere, by their ids, each list sorted
 */
public record Pack(
    String version,
    List<EventClass> eventClasses,
    List<Status> statuses,
    List<ActorEntry> actors,
    List<EquipmentEntry> equipment,
    Lexicon lexicon,
    Furniture furniture,
    NameWords nameWords,
    ValueWords valueWords,
    Reliability reliability,
    Map<String, List<Link>> links) {

  public Pack {
    eventClasses = List.copyOf(eventClasses);
    statuses = List.copyOf(statuses);
    actors = List.copyOf(actors);
    equipment = List.copyOf(equipment);
    links = Map.copyOf(links);
  }

  /** Returns what a thing is elsewhere. */
  public List<Link> links(String id) {
    return links.getOrDefault(id, List.of());
  }

  /**
   * Returns the class of that name; unknown names are an error of the pack that its reader has
   * found before.
   */
  public EventClass eventClass(String name) {
    return eventClasses.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event class " + name));
  }

  /** Returns the status of a name. */
  public Optional<Status> status(String name) {
    return statuses.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /**
   * A class of events.
   *
   * @param name local name in the ontology, such as {@code ArmsTransfer}
   * @param label for people
   * @param roles its roles, the core ones first
   * @param identifiedBy what tells one event of the class from another: local names of roles, and
   *     {@code date}, {@code item}, {@code quantity}, {@code value}, {@code evidence} (the words of
   *     the sentences); empty for the core roles and the date
   * @param blockedBy the roles that claims must share to be compared at all; empty for the core
   *     roles
   * @param dateTolerance how far the dates that sources give for one event may lie apart
   * @param absorbedBy names of the classes of which a noun of this class tells a part: "talks on
   *     the sale"
   */
  public record EventClass(
      String name,
      String label,
      List<Role> roles,
      List<String> identifiedBy,
      List<String> blockedBy,
      Period dateTolerance,
      List<String> absorbedBy) {
    public EventClass {
      absorbedBy = List.copyOf(absorbedBy);
      roles = List.copyOf(roles);
      identifiedBy = List.copyOf(identifiedBy);
      blockedBy = List.copyOf(blockedBy);
    }

    /** Tells whether the class knows a role of that name. */
    public boolean hasRole(String role) {
      return role(role).isPresent();
    }

    /** Returns the role of a name. */
    public Optional<Role> role(String role) {
      return roles.stream().filter(r -> r.name().equals(role)).findFirst();
    }

    /** Makes a class whose core roles and date identify its events. */
    public EventClass(String name, String label, List<Role> roles) {
      this(name, label, roles, List.of(), List.of(), Period.ZERO, List.of());
    }
  }

  /**
   * A role of an event class.
   *
   * @param name local name of the property, such as {@code supplier}
   * @param core whether an event of the class needs one of its core roles filled
   * @param minimum how many fillers an event of the class needs in this role where no other core
   *     role is filled
   * @param fillers local names of the classes that may fill it; {@code Literal} for plain text
   * @param withState whether a person who fills it brings the state along as a second filler
   * @param publicOnly whether nobody but states, their bodies and unions, armed groups and those
   *     who act for them may fill it: an airline's order is no transfer of arms
   * @param unionAlone whether an organisation of states may fill it alone, whatever the minimum:
   *     "an OPEC meeting"
   */
  public record Role(
      String name,
      boolean core,
      int minimum,
      List<String> fillers,
      boolean withState,
      boolean publicOnly,
      boolean unionAlone) {
    public Role {
      fillers = List.copyOf(fillers);
    }
  }

  /**
   * A status of the SKOS scheme.
   *
   * @param name local name, such as {@code agreed}
   * @param rank how far an event has got with it, from 0
   * @param contradicts statuses that can't be true of the same event, such as cancelled and
   *     completed
   * @param follows the status that the date of a claim is of where the claim dates the delivery
   *     apart, as agreed is for completed; null if there is none
   */
  public record Status(String name, int rank, List<String> contradicts, @Nullable String follows) {
    public Status {
      contradicts = List.copyOf(contradicts);
    }

    /** Makes a status that contradicts no other and follows none. */
    public Status(String name, int rank) {
      this(name, rank, List.of(), null);
    }
  }

  /**
   * A curated actor.
   *
   * @param id path below the base IRI, such as {@code actor/russia}
   * @param type local name of its class
   * @param name common English short name
   * @param names every other name, with its kind
   * @param ofState id of the state that a body belongs to; empty if none
   */
  public record ActorEntry(
      String id, String type, String name, List<ActorName> names, String ofState) {
    public ActorEntry {
      names = List.copyOf(names);
    }
  }

  /**
   * A further name of an actor.
   *
   * @param text the name
   * @param kind local name of the property that gives it: {@code officialName}, {@code altLabel},
   *     {@code abbreviation}, {@code capital} (a city that stands for the state), {@code metonym}
   *     (a palace or building that does), {@code demonym} (noun: "Pakistani"), {@code adjective}
   *     ("Russian")
   */
  public record ActorName(String text, String kind) {

    /** Tells whether it names where the government of a state sits. */
    public boolean isSeat() {
      return kind.equals("capital") || kind.equals("metonym");
    }
  }

  /**
   * A kind of equipment or a designation.
   *
   * @param id path below the base IRI, such as {@code equipment/mi-35m}
   * @param name preferred name
   * @param names other spellings; for a class its nouns, singular
   * @param broader ids of the classes above it, all the way up
   * @param designation whether it is a designation (Mi-35M) rather than a class (attack helicopter)
   * @param origins ids of the states that developed it
   * @param dualUse whether it is traded without being arms, too: trucks
   * @param senses for a class, the senses of WordNet whose kinds it takes in
   */
  public record EquipmentEntry(
      String id,
      String name,
      List<String> names,
      List<String> broader,
      boolean designation,
      List<String> origins,
      boolean dualUse,
      WordSenses senses) {
    public EquipmentEntry {
      origins = List.copyOf(origins);
      names = List.copyOf(names);
      broader = List.copyOf(broader);
    }

    /** Makes an entry that is known by its names alone. */
    public EquipmentEntry(
        String id,
        String name,
        List<String> names,
        List<String> broader,
        boolean designation,
        List<String> origins) {
      this(id, name, names, broader, designation, origins, false, WordSenses.NONE);
    }
  }

  /**
   * What is no prose on a page.
   *
   * @param lines regular expressions; a line in which one is found is dropped
   * @param endings regular expressions; a line in which one is found ends the article
   */
  public record Furniture(List<String> lines, List<String> endings) {
    public Furniture {
      lines = List.copyOf(lines);
      endings = List.copyOf(endings);
    }
  }
}
