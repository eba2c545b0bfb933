package org.entente.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extract.mentions.Mention;
import org.entente.model.Entity;
import org.entente.model.Pack;
import org.entente.model.ValueWords;

/**
 * Names and words of the pack that every article is read with, gathered once for all of them.
 *
 * @param unions all names of the organisations of states, in lower case
 * @param bodies all names of the organisations that belong to no state
 * @param placeNouns nouns that head names of places, in lower case
 * @param timeNames names of months and weekdays, in lower case
 * @param stateOfCapital the state of a capital, by the capital's name in lower case
 */
record PackNames(
    Set<String> unions,
    Set<String> bodies,
    Set<String> placeNouns,
    Set<String> timeNames,
    Map<String, String> stateOfCapital) {

  static PackNames of(Pack pack) {
    Set<String> unionIds = pack.nameWords().unions();
    ValueWords.TimeWords time = pack.valueWords().time();
    return new PackNames(
        lowered(allNames(pack, a -> unionIds.contains(a.id()))),
        allNames(pack, a -> !a.type().equals("State") && a.ofState().isEmpty())
            .collect(Collectors.toUnmodifiableSet()),
        lowered(pack.nameWords().placeNouns().stream()),
        lowered(
            Stream.concat(
                time.months().stream().map(m -> m.name()),
                time.weekdays().stream().map(d -> d.name()))),
        capitals(pack.actors()));
  }

  private static Stream<String> allNames(Pack pack, Predicate<Pack.ActorEntry> which) {
    return pack.actors().stream()
        .filter(which)
        .flatMap(
            a -> Stream.concat(Stream.of(a.name()), a.names().stream().map(Pack.ActorName::text)));
  }

  /** Whether an actor is an organisation of states, under any of its names. */
  boolean isUnion(Entity actor) {
    return unions.contains(actor.name().toLowerCase(Locale.ROOT));
  }

  /** What a mention adds to the sides of a dealing: the state it stands for, or a union. */
  Stream<Mention> sides(Mention mention) {
    boolean union = mention.form().isActor() && isUnion(mention.entity());
    return union ? Stream.of(mention) : States.of(mention).stream();
  }

  /** The same of what belongs to one by its name: "the UN Development Fund". */
  boolean isOfUnion(Entity actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return isUnion(actor)
        || IntStream.range(0, name.length())
            .anyMatch(end -> name.charAt(end) == ' ' && unions.contains(name.substring(0, end)));
  }

  private static Set<String> lowered(Stream<String> words) {
    return words.map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> capitals(List<Pack.ActorEntry> actors) {
    Map<String, String> states = new LinkedHashMap<>();
    for (Pack.ActorEntry actor : actors) {
      actor.names().stream()
          .filter(n -> n.kind().equals("capital"))
          .forEach(n -> states.putIfAbsent(n.text().toLowerCase(Locale.ROOT), actor.name()));
    }
    return Map.copyOf(states);
  }
}
