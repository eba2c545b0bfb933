package org.entente.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Pack;
import org.entente.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Gives what articles name its identifier.
 *
 * <p>Linking knows the pack and the article, nothing else, so that an article's claims stay the
 * same whatever else is in the store. A curated actor or designation gets the pack's id; everything
 * else gets one made of its name: {@code actor/SLUG}, {@code equipment/SLUG}, {@code place/SLUG}.
 *
 * <p>Transliterations of a curated person's name ("Sergei", "Sergey") get that person's id; those
 * of others get one id as soon as all articles are known, see {@link #persons}.
 *
 * <pre>{@code
 * Linker linker = new Linker(pack);
 * Extraction linked = linker.link(extraction);
 * List<KnownEntity> known = linker.known(List.of(linked));
 * }</pre>
 */
public final class Linker {

  static final String EQUIPMENT = "Equipment";
  static final String PLACE = "Place";
  private static final String BODY = "GovernmentBody";
  private static final String ORGANIZATION = "Organization";

  /** Whom the pack lists stands for others, then who is named most fully. */
  private static final Comparator<SamePersons.Person> FULLEST_FIRST =
      Comparator.comparing((SamePersons.Person p) -> !p.listed())
          .thenComparing(p -> -p.name().given().size())
          .thenComparing(SamePersons.Person::id);

  private final Pack pack;
  private final Names names;
  private final ActorIndex actors;
  private final Designations designations;
  private final StateNames states;

  public Linker(Pack pack) {
    this.pack = pack;
    names = new Names(pack.nameWords());
    actors = new ActorIndex(pack.actors(), names);
    designations = new Designations(pack.equipment(), names);
    states = new StateNames(pack.actors(), names);
  }

  /** Returns the extraction with the id of every entity filled in; text fillers stay without. */
  public Extraction link(Extraction extraction) {
    String article = extraction.article().name();
    return new Relabelling(entity -> link(entity, article)).of(extraction);
  }

  /**
   * Returns what gives the persons of linked extractions the ids that all spellings of them share.
   *
   * <p>Which spellings are one person's depends on all articles; an article's own links do not.
   *
   * @param told all that articles say of persons of some families, see {@link #family}
   */
  public PersonIds persons(Collection<Extraction> told) {
    List<Extraction> linked = told.stream().map(this::link).map(Linker::personsOnly).toList();
    SortedSet<String> families = new TreeSet<>();
    linked.stream()
        .flatMap(e -> e.actors().stream())
        .forEach(person -> families.add(family(person.id(), person.name())));
    List<SamePersons.Person> persons =
        known(linked).stream()
            .filter(k -> k.type().equals(ActorIndex.PERSON))
            .map(this::person)
            .sorted(FULLEST_FIRST)
            .toList();
    return new PersonIds(this, families, SamePersons.of(persons));
  }

  private static Extraction personsOnly(Extraction told) {
    List<Entity> persons =
        told.entities().stream().filter(e -> e.type().equals(ActorIndex.PERSON)).toList();
    return new Extraction(told.article(), persons, List.of(), told.positions(), told.sketch());
  }

  private SamePersons.Person person(KnownEntity known) {
    boolean listed = actors.byId(known.id()) != null;
    PersonName name = PersonName.of(names.slug(known.name()));
    return new SamePersons.Person(known.id(), name, known.ofState(), listed);
  }

  /** Returns what all spellings of a person share: the family name, folded. */
  public String family(String id, String name) {
    Pack.ActorEntry curated = actors.byId(id);
    return PersonName.of(names.slug(curated == null ? name : curated.name())).key();
  }

  /**
   * Returns the actors, equipment and places that linked extractions name, with every spelling
   * seen, sorted by id.
   */
  public List<KnownEntity> known(Collection<Extraction> linked) {
    return new KnownEntities(pack, actors, designations, states).of(linked);
  }

  /** Returns an actor that stands in no article with its id. */
  public Entity link(Entity actor) {
    return link(actor, "");
  }

  Entity link(Entity entity, String article) {
    return entity.isText() ? entity : entity.withId(id(entity, article));
  }

  private String id(Entity entity, String article) {
    return switch (entity.type()) {
      case EQUIPMENT -> designations.id(entity.name());
      case PLACE -> "place/" + names.slug(entity.name());
      default -> actorId(entity, article);
    };
  }

  private String actorId(Entity actor, String article) {
    boolean company = actor.type().equals(ORGANIZATION);
    String slug = company ? names.companySlug(actor.name()) : names.slug(actor.name());
    Pack.ActorEntry curated = actors.find(actor.type(), actor.name());
    if (curated == null && company) {
      curated = actors.find(ORGANIZATION, slug);
    }
    if (curated != null) {
      return curated.id();
    }
    if (actor.type().equals(BODY) && states.in(actor.name()).isEmpty()) {
      return bodyId(actor, article);
    }
    return newActor(slug);
  }

  /** A ministry without its state's name is the state's of the mention, or this article's alone. */
  private String bodyId(Entity body, String article) {
    SortedSet<String> named = states.in(body.mention());
    if (named.size() == 1) {
      String state = named.first();
      String own = state.substring(state.indexOf('/') + 1) + " " + body.name();
      Pack.@Nullable ActorEntry curated = actors.find(BODY, own);
      return curated != null ? curated.id() : newActor(names.slug(own));
    }
    String slug = names.slug(body.name());
    return newActor(states.isCommon(body.name()) ? Slugs.withHash(slug, article) : slug);
  }

  /** An id that is made up must not be that of a curated actor of another type. */
  private String newActor(String slug) {
    String id = "actor/" + slug;
    return actors.byId(id) == null ? id : "actor/" + Slugs.withHash(slug, id);
  }
}
