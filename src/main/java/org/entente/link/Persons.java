package org.entente.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Pack;
import org.entente.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The curated persons, under whatever transliteration of their names.
 *
 * <p>A pack may list spellings of one person as entries of their own, since an article's spelling
 * is kept with its claims. They are one person where every pair of them agrees and no state
 * contradicts, so that an ambiguous spelling joins nobody; the entry that says most stands for all.
 */
final class Persons {

  private record Person(Pack.ActorEntry entry, PersonName name) {
    boolean mayBe(Person other) {
      String state = entry.ofState();
      String otherState = other.entry.ofState();
      return entry.id().equals(other.entry.id())
          || ((state.isEmpty() || otherState.isEmpty() || state.equals(otherState))
              && name.sameSpelledOtherwise(other.name));
    }
  }

  private final Map<String, List<Person>> byFamily = new HashMap<>();
  private final Map<String, Pack.ActorEntry> first = new HashMap<>();

  Persons(Collection<Pack.ActorEntry> actors) {
    actors.stream()
        .filter(actor -> actor.type().equals(ActorIndex.PERSON))
        .sorted(
            Comparator.comparingInt(Persons::names).reversed().thenComparing(Pack.ActorEntry::id))
        .map(actor -> new Person(actor, PersonName.of(actor.name())))
        .forEach(p -> byFamily.computeIfAbsent(p.name.key(), k -> new ArrayList<>()).add(p));
    byFamily.values().forEach(this::join);
  }

  /** How much an entry says of a person besides the name. */
  private static int names(Pack.ActorEntry person) {
    return person.names().size();
  }

  private void join(List<Person> family) {
    Map<String, SortedSet<String>> like = new HashMap<>();
    for (Person person : family) {
      SortedSet<String> ids = new TreeSet<>();
      family.stream().filter(person::mayBe).forEach(p -> ids.add(p.entry.id()));
      like.put(person.entry.id(), ids);
    }
    for (Person person : family) {
      SortedSet<String> ids = like.getOrDefault(person.entry.id(), new TreeSet<>());
      if (ids.stream().allMatch(id -> ids.equals(like.get(id)))) {
        family.stream()
            .filter(p -> ids.contains(p.entry.id()))
            .findFirst()
            .ifPresent(p -> first.put(person.entry.id(), p.entry));
      }
    }
  }

  /** Returns the entry that stands for all spellings of a curated person. */
  Pack.ActorEntry standingFor(Pack.ActorEntry person) {
    return first.getOrDefault(person.id(), person);
  }

  /** Returns the only curated person whose name is a spelling of this one; null if none is. */
  Pack.@Nullable ActorEntry spelled(String name) {
    PersonName asked = PersonName.of(name);
    List<Pack.ActorEntry> found =
        byFamily.getOrDefault(asked.key(), List.of()).stream()
            .filter(p -> p.name.sameSpelledOtherwise(asked))
            .map(p -> standingFor(p.entry))
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }
}
