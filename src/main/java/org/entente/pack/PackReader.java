package org.entente.pack;

import static org.entente.pack.Terms.ent;
import static org.entente.pack.Terms.first;
import static org.entente.pack.Terms.id;
import static org.entente.pack.Terms.instances;
import static org.entente.pack.Terms.literals;
import static org.entente.pack.Terms.names;
import static org.entente.pack.Terms.property;
import static org.entente.pack.Terms.values;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Pack;
import org.entente.model.Reliability;

/**
 * Reads a domain pack into records.
 *
 * <pre>{@code
 * Pack pack = PackReader.read(PackFiles.shipped());
 * }</pre>
 */
public final class PackReader {

  private static final List<String> ACTOR_TYPES =
      List.of("State", "GovernmentBody", "Organization", "ArmedGroup", "Person");

  private static final List<String> ACTOR_NAMES =
      List.of("officialName", "abbreviation", "capital", "metonym", "demonym", "adjective");

  private final PackFiles files;
  private final Model model;
  private final SenseReader senses;

  private PackReader(PackFiles files) {
    this.files = files;
    this.model = files.model();
    this.senses = new SenseReader(files);
  }

  /**
   * Reads a pack.
   *
   * @throws PackException with file and line if it names a class, role, status or frame that it
   *     does not declare
   */
  public static Pack read(PackFiles files) {
    return new PackReader(files).pack();
  }

  private Pack pack() {
    List<Pack.EventClass> classes = eventClasses();
    List<Pack.Status> statuses = statuses();
    Pack pack =
        new Pack(
            files.version(),
            classes,
            statuses,
            actors(),
            equipment(),
            new LexiconReader(files, classes, statuses, senses).read(),
            furniture(),
            NameWordsReader.read(model),
            ValueWordsReader.read(model),
            reliability(),
            LinkReader.read(files));
    senses.checkAll();
    return pack;
  }

  private List<Pack.EventClass> eventClasses() {
    return model.listResourcesWithProperty(ent("hasRole")).toList().stream()
        .map(this::eventClass)
        .sorted(Comparator.comparing(Pack.EventClass::name))
        .toList();
  }

  private Pack.EventClass eventClass(Resource type) {
    List<Pack.Role> roles =
        values(type, ent("hasRole"))
            .map(RDFNode::asResource)
            .sorted(Comparator.comparingInt(use -> number(use, "order")))
            .map(this::role)
            .toList();
    return new Pack.EventClass(
        Terms.localName(type),
        first(type, RDFS.label),
        roles,
        names(type, ent("identifiedBy")),
        names(type, ent("blockedBy")),
        dateTolerance(type),
        names(type, ent("absorbedBy")));
  }

  private Period dateTolerance(Resource type) {
    String value = first(type, ent("dateTolerance"));
    try {
      return value.isEmpty() ? Period.ZERO : Period.parse(value);
    } catch (DateTimeParseException e) {
      throw new PackException(
          files.place(type) + ": ent:dateTolerance must be a period such as P2Y", e);
    }
  }

  private Pack.Role role(Resource use) {
    String name = first(use, ent("role"));
    if (name.isEmpty()) {
      throw new PackException(files.place(use) + ": a role use needs ent:role");
    }
    return new Pack.Role(
        name,
        first(use, ent("core")).equals("true"),
        number(use, "minimum"),
        names(use, ent("fillerClass")),
        first(use, ent("withState")).equals("true"),
        first(use, ent("publicOnly")).equals("true"),
        first(use, ent("unionAlone")).equals("true"));
  }

  private int number(Resource subject, String property) {
    String value = first(subject, ent(property));
    try {
      return value.isEmpty() ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new PackException(
          files.place(subject) + ": ent:" + property + " must be a whole number", e);
    }
  }

  private List<Pack.Status> statuses() {
    return instances(model, ent("Status")).stream()
        .map(this::status)
        .sorted(Comparator.comparingInt(Pack.Status::rank))
        .toList();
  }

  private Pack.Status status(Resource status) {
    List<String> follows = names(status, ent("follows"));
    return new Pack.Status(
        Terms.localName(status),
        number(status, "rank"),
        names(status, ent("contradicts")),
        follows.isEmpty() ? null : follows.get(0));
  }

  private List<Pack.ActorEntry> actors() {
    List<Pack.ActorEntry> actors = new ArrayList<>();
    for (String type : ACTOR_TYPES) {
      for (Resource actor : instances(model, ent(type))) {
        actors.add(actor(actor, type));
      }
    }
    return actors;
  }

  private Pack.ActorEntry actor(Resource actor, String type) {
    List<Pack.ActorName> others = new ArrayList<>();
    literals(actor, SKOS.altLabel).forEach(n -> others.add(new Pack.ActorName(n, "altLabel")));
    for (String kind : ACTOR_NAMES) {
      literals(actor, ent(kind)).forEach(n -> others.add(new Pack.ActorName(n, kind)));
    }
    String state = values(actor, ent("ofState")).findFirst().map(Terms::id).orElse("");
    return new Pack.ActorEntry(id(actor), type, prefLabel(actor), others, state);
  }

  private String prefLabel(Resource resource) {
    String label = first(resource, SKOS.prefLabel);
    if (label.isEmpty()) {
      throw new PackException(files.place(resource) + ": needs a skos:prefLabel");
    }
    return label;
  }

  private List<Pack.EquipmentEntry> equipment() {
    List<Pack.EquipmentEntry> equipment = new ArrayList<>();
    for (String type : List.of("EquipmentClass", "EquipmentModel")) {
      for (Resource item : instances(model, ent(type))) {
        equipment.add(
            new Pack.EquipmentEntry(
                id(item),
                prefLabel(item),
                literals(item, SKOS.altLabel),
                broader(item),
                type.equals("EquipmentModel"),
                values(item, ent("origin")).map(Terms::id).toList(),
                first(item, ent("dualUse")).equals("true"),
                senses.read(item, "noun")));
      }
    }
    return equipment;
  }

  /** All classes above an item, nearest first. */
  private static List<String> broader(Resource item) {
    Set<String> found = new LinkedHashSet<>();
    Deque<Resource> open = new ArrayDeque<>(List.of(item));
    while (!open.isEmpty()) {
      values(open.poll(), SKOS.broader)
          .map(RDFNode::asResource)
          .filter(above -> found.add(id(above)))
          .forEach(open::add);
    }
    return List.copyOf(found);
  }

  private Pack.Furniture furniture() {
    List<String> lines = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    for (Resource pattern : instances(model, ent("FurniturePattern"))) {
      boolean ending = first(pattern, ent("scope")).equals("ending");
      (ending ? endings : lines).addAll(literals(pattern, ent("pattern")));
    }
    return new Pack.Furniture(lines, endings);
  }

  private Reliability reliability() {
    SortedMap<Integer, Double> shares = new TreeMap<>();
    for (Resource measured : instances(model, ent("Reliability"))) {
      shares.put(number(measured, "support"), share(measured));
    }
    return new Reliability(shares);
  }

  private double share(Resource measured) {
    return share(files, measured, "share");
  }

  /** Reads a number from 0 to 1. */
  static double share(PackFiles files, Resource subject, String property) {
    String value = first(subject, ent(property));
    try {
      double share = Double.parseDouble(value);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw new PackException(files.place(subject) + ": ent:" + property + " must be a number", e);
    }
    throw new PackException(files.place(subject) + ": ent:" + property + " must be from 0 to 1");
  }

  static boolean isA(Resource resource, String type) {
    return resource.hasProperty(RDF.type, property(Terms.ENT, type));
  }
}
