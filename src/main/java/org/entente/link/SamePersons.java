package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Finds which persons are one under several spellings.
 *
 * <p>They are where every pair of them agrees and no state contradicts, so that a spelling that may
 * be one of two people joins neither. One known by initials alone joins the only one they fit.
 */
final class SamePersons {

  /**
   * A person under one name.
   *
   * @param state id of the person's state; null where unknown
   * @param listed whether the pack tells this person from the others that it lists
   */
  record Person(String id, PersonName name, @Nullable String state, boolean listed) {

    boolean mayBe(Person other) {
      boolean apart = listed && other.listed && !id.equals(other.id);
      return !apart
          && (state == null || other.state == null || state.equals(other.state))
          && name.compatible(other.name);
    }
  }

  private final SortedMap<String, String> first = new TreeMap<>();

  /** Takes persons, that before others that is to stand for them. */
  private SamePersons(List<Person> persons) {
    Map<String, List<Person>> families = new HashMap<>();
    for (Person person : persons) {
      families.computeIfAbsent(person.name.key(), k -> new ArrayList<>()).add(person);
    }
    families.values().forEach(this::join);
  }

  /**
   * Returns the id of the person who stands for another, by the id of the other.
   *
   * @param persons in the order in which they are to stand for others
   */
  static SortedMap<String, String> of(List<Person> persons) {
    return new SamePersons(persons).first;
  }

  private void join(List<Person> family) {
    List<Person> full = family.stream().filter(p -> p.name.isFull()).toList();
    Map<Person, List<Person>> like = new HashMap<>();
    full.forEach(p -> like.put(p, full.stream().filter(p::mayBe).toList()));
    Set<String> standing = new HashSet<>();
    for (Person person : full) {
      List<Person> others = like.getOrDefault(person, List.of());
      boolean one = others.stream().allMatch(o -> others.equals(like.get(o)));
      note(person, one ? others.get(0) : person, standing);
    }
    family.stream().filter(p -> p.name.isInitialled()).forEach(p -> joinOnly(p, full, standing));
  }

  private void note(Person person, Person stands, Set<String> standing) {
    standing.add(stands.id);
    if (!stands.id.equals(person.id)) {
      first.put(person.id, stands.id);
    }
  }

  private void joinOnly(Person person, List<Person> full, Set<String> standing) {
    List<String> fitting =
        full.stream()
            .filter(p -> standing.contains(p.id) && p.mayBe(person))
            .map(Person::id)
            .distinct()
            .toList();
    if (fitting.size() == 1) {
      first.put(person.id, fitting.get(0));
    }
  }
}
