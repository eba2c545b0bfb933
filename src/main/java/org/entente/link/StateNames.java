package org.entente.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** Finds the states that a body's name holds, as in "Finnish Defence Forces". */
final class StateNames {

  private static final String STATE = "State";
  private static final String BODY = "GovernmentBody";
  private static final int LONGEST = 4;

  private final Map<String, String> states = new HashMap<>();
  private final Set<String> common;
  private final Names names;

  StateNames(List<Pack.ActorEntry> actors, Names names) {
    this.names = names;
    Set<String> shared = new HashSet<>();
    for (Pack.ActorEntry actor : actors) {
      if (actor.type().equals(STATE)) {
        add(actor.name(), actor.id(), shared);
        // A capital stands for its state ("Paris"), but is no part of the names of its bodies.
        actor.names().stream()
            .filter(name -> !name.isSeat())
            .forEach(name -> add(name.text(), actor.id(), shared));
      }
    }
    shared.forEach(states::remove);
    common = commonWords(actors);
  }

  private void add(String name, String state, Set<String> shared) {
    String key = names.slug(name);
    String before = states.putIfAbsent(key, state);
    if (before != null && !before.equals(state)) {
      shared.add(key);
    }
  }

  /** Words of which the names of several states' bodies are made: ministry, navy, foreign. */
  private Set<String> commonWords(Collection<Pack.ActorEntry> actors) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Pack.ActorEntry actor : actors) {
      if (actor.type().equals(BODY) && !actor.ofState().isEmpty()) {
        names
            .words(actor.name())
            .forEach(w -> owners.computeIfAbsent(w, k -> new HashSet<>()).add(actor.ofState()));
      }
    }
    Set<String> words = new HashSet<>(Set.of("of", "and", "for", "the"));
    owners.forEach(
        (word, of) -> {
          if (of.size() > 1) {
            words.add(word);
          }
        });
    return words;
  }

  /** Returns the ids of the states that a name holds, whole words only. */
  SortedSet<String> in(String name) {
    List<String> words = names.words(name);
    SortedSet<String> found = new TreeSet<>();
    for (int from = 0; from < words.size(); from++) {
      int length = lengthAt(words, from);
      if (length > 0) {
        found.add(stateOf(words.subList(from, from + length)));
        from += length - 1;
      }
    }
    return found;
  }

  /** Returns the state with whose name a name begins; null if there is none. */
  @Nullable String atStart(String name) {
    List<String> words = names.words(name);
    int length = lengthAt(words, 0);
    return length == 0 ? null : stateOf(words.subList(0, length));
  }

  private int lengthAt(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      if (states.containsKey(String.join("-", words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }

  private String stateOf(List<String> words) {
    return states.getOrDefault(String.join("-", words), "");
  }

  /**
   * Tells whether a body's name fits bodies of many states ("Defence Ministry", "parliament"), so
   * that it names nothing without the article it stands in.
   */
  boolean isCommon(String name) {
    boolean lowerCase = name.equals(name.toLowerCase(java.util.Locale.ROOT));
    return lowerCase || common.containsAll(names.words(name));
  }
}
