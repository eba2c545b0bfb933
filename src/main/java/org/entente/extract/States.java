package org.entente.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Entity;

/** Tells for which states actors stand: for themselves, or as a body or a person of one. */
final class States {

  private States() {}

  /** The state that a mention names or is of; none of a place and of who only reports. */
  static Optional<Mention> of(Mention mention) {
    Entity state = mention.state();
    if (mention.form() == Form.PLACE || mention.media()) {
      return Optional.empty();
    }
    return mention.isState()
        ? Optional.of(mention)
        : Optional.ofNullable(state).map(s -> named(mention, s));
  }

  /** A mention of a state by the words that name its body or person. */
  private static Mention named(Mention by, Entity state) {
    return new Mention(
        by.sentence(), by.first(), by.end(), by.head(), state, by.form(), null, null, "", false);
  }

  /** Keeps the first mention of each state, in the order of the text. */
  static List<Mention> distinct(Stream<Mention> states) {
    Map<String, Mention> byName = new LinkedHashMap<>();
    states.forEach(s -> byName.putIfAbsent(s.entity().name(), s));
    return List.copyOf(byName.values());
  }

  /** The name of the state that an actor is of, or the actor's own. */
  static String name(Mention actor) {
    Entity state = actor.state();
    return state == null ? actor.entity().name() : state.name();
  }

  static Set<String> names(Stream<Mention> actors) {
    return actors.map(States::name).collect(Collectors.toSet());
  }

  /** Whether an actor is a state or a body or person of it. */
  static boolean standsFor(Mention actor, Entity state) {
    Entity own = actor.state();
    return Draft.sameActor(actor.entity(), state) || (own != null && Draft.sameActor(own, state));
  }

  /** Fills a role of several with two states, if these are all and it has no other actor. */
  static void fill(Draft draft, String role, Collection<Mention> states) {
    List<Mention> actors = List.copyOf(draft.actors(role));
    boolean mine =
        actors.stream().allMatch(a -> states.stream().anyMatch(s -> standsFor(a, s.entity())));
    if (states.size() == 2 && mine && states.stream().allMatch(Mention::isState)) {
      states.stream()
          .filter(s -> actors.stream().noneMatch(a -> standsFor(a, s.entity())))
          .forEach(s -> draft.inferActor(role, s));
    }
  }
}
