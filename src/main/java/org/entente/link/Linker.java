package org.entente.link;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Lot;
import org.entente.model.Pack;
import org.entente.model.PositionClaim;
import org.jspecify.annotations.Nullable;

/**
 * Gives what articles name its identifier.
 *
 * <p>Linking knows the pack and the article, nothing else, so that an article's claims stay the
 * same whatever else is in the store. A curated actor or designation gets the pack's id; everything
 * else gets one made of its name: {@code actor/SLUG}, {@code equipment/SLUG}, {@code place/SLUG}.
 *
 * <p>Transliterations of a curated person's name ("Sergei", "Sergey") get that person's id. Those
 * of others keep one id each, so that an id does not depend on which spelling came first;
 * consolidation compares persons by {@link org.entente.model.PersonName}.
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

  private final Pack pack;
  private final ActorIndex actors;
  private final Designations designations;
  private final StateNames states;

  public Linker(Pack pack) {
    this.pack = pack;
    actors = new ActorIndex(pack.actors());
    designations = new Designations(pack.equipment());
    states = new StateNames(pack.actors());
  }

  /** Returns the extraction with the id of every entity filled in; text fillers stay without. */
  public Extraction link(Extraction extraction) {
    String article = extraction.article().name();
    return new Extraction(
        extraction.article(),
        extraction.actors().stream().map(a -> link(a, article)).sorted().toList(),
        extraction.claims().stream().map(c -> link(c, article)).toList(),
        extraction.positions().stream().map(p -> link(p, article)).toList());
  }

  /**
   * Returns the actors, equipment and places that linked extractions name, with every spelling
   * seen, sorted by id.
   */
  public List<KnownEntity> known(Collection<Extraction> linked) {
    return new KnownEntities(pack, actors, designations, states).of(linked);
  }

  private Claim link(Claim claim, String article) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    claim
        .roles()
        .forEach(
            (role, fillers) ->
                roles.put(role, fillers.stream().map(f -> link(f, article)).toList()));
    Entity claimer = claim.claimer();
    return new Claim(
        claim.id(),
        claim.article(),
        claim.eventType(),
        roles,
        claim.lots().stream().map(lot -> link(lot, article)).toList(),
        claim.values(),
        claim.status(),
        claim.date(),
        claimer == null ? null : link(claimer, article),
        claim.certainty(),
        claim.confidence(),
        claim.evidence());
  }

  private Lot link(Lot lot, String article) {
    return new Lot(link(lot.item(), article), lot.ordered(), lot.delivered(), lot.deliveries());
  }

  private PositionClaim link(PositionClaim position, String article) {
    Entity of = position.of();
    return new PositionClaim(
        position.id(),
        position.article(),
        link(position.person(), article),
        position.role(),
        of == null ? null : link(of, article),
        position.former(),
        position.evidence());
  }

  private Entity link(Entity entity, String article) {
    return entity.isText() ? entity : entity.withId(id(entity, article));
  }

  private String id(Entity entity, String article) {
    return switch (entity.type()) {
      case EQUIPMENT -> designations.id(entity.name());
      case PLACE -> "place/" + Names.slug(entity.name());
      default -> actorId(entity, article);
    };
  }

  private String actorId(Entity actor, String article) {
    Pack.ActorEntry curated = actors.find(actor.type(), actor.name());
    if (curated != null) {
      return curated.id();
    }
    if (actor.type().equals(BODY) && states.in(actor.name()).isEmpty()) {
      return bodyId(actor, article);
    }
    return newActor(Names.slug(actor.name()));
  }

  /** A ministry without its state's name is the state's of the mention, or this article's alone. */
  private String bodyId(Entity body, String article) {
    SortedSet<String> named = states.in(body.mention());
    if (named.size() == 1) {
      String state = named.first();
      String own = state.substring(state.indexOf('/') + 1) + " " + body.name();
      Pack.@Nullable ActorEntry curated = actors.find(BODY, own);
      return curated != null ? curated.id() : newActor(Names.slug(own));
    }
    String slug = Names.slug(body.name());
    return newActor(states.isCommon(body.name()) ? Slugs.withHash(slug, article) : slug);
  }

  /** An id that is made up must not be that of a curated actor of another type. */
  private String newActor(String slug) {
    String id = "actor/" + slug;
    return actors.byId(id) == null ? id : "actor/" + Slugs.withHash(slug, id);
  }
}
