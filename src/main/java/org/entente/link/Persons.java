package org.entente.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.entente.model.Pack;
import org.entente.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The curated persons, under whatever transliteration of their names.
 *
 * <p>A pack may list spellings of one person as entries of their own, since an article's spelling
 * is kept with its claims. The entry that says most stands for all.
 */
final class Persons {

  private final Map<String, Pack.ActorEntry> byId = new HashMap<>();
  private final Map<String, List<SamePersons.Person>> byFamily = new HashMap<>();
  private final SortedMap<String, String> first;

  Persons(Collection<Pack.ActorEntry> actors) {
    List<Pack.ActorEntry> entries =
        actors.stream()
            .filter(actor -> actor.type().equals(ActorIndex.PERSON))
            .sorted(
                Comparator.comparingInt((Pack.ActorEntry p) -> p.names().size())
                    .reversed()
                    .thenComparing(Pack.ActorEntry::id))
            .toList();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    List<SamePersons.Person> persons = entries.stream().map(Persons::person).toList();
    persons.forEach(p -> byFamily.computeIfAbsent(p.name().key(), k -> new ArrayList<>()).add(p));
    first = SamePersons.of(persons);
  }

  private static SamePersons.Person person(Pack.ActorEntry entry) {
    String state = entry.ofState().isEmpty() ? null : entry.ofState();
    return new SamePersons.Person(entry.id(), PersonName.of(entry.name()), state, false);
  }

  /** Returns the entry that stands for all spellings of a curated person. */
  Pack.ActorEntry standingFor(Pack.ActorEntry person) {
    return byId.getOrDefault(first.getOrDefault(person.id(), person.id()), person);
  }

  /** Returns the only curated person whose name is a spelling of this one; null if none is. */
  Pack.@Nullable ActorEntry spelled(String name) {
    PersonName asked = PersonName.of(name);
    List<String> found =
        byFamily.getOrDefault(asked.key(), List.of()).stream()
            .filter(p -> p.name().isFull() && asked.isFull() && p.name().compatible(asked))
            .map(p -> first.getOrDefault(p.id(), p.id()))
            .distinct()
            .toList();
    return found.size() == 1 ? byId.get(found.get(0)) : null;
  }
}
