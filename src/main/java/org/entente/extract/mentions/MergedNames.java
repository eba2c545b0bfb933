package org.entente.extract.mentions;

import java.util.List;

/** Tells where the tagger has run several known names together to one. */
final class MergedNames {

  private MergedNames() {}

  /** The tagger takes "Peru - Chile", and a state with the verb after it, for one name. */
  static boolean merges(Mention m, List<Mention> known) {
    List<Mention> inside =
        known.stream()
            .filter(k -> m.first() <= k.first() && k.end() <= m.end() && k.length() < m.length())
            .filter(Mention::isState)
            .toList();
    boolean place = m.form() == Form.PLACE;
    boolean titled = known.stream().anyMatch(k -> k.isPerson() && m.covers(k.first()));
    if (titled || mergesNames(m, known)) {
      return true;
    }
    return inside.size() > 1 || (place && inside.stream().anyMatch(k -> k.end() == m.end()));
  }

  /** "Told Reuters Congress might": two known names side by side. */
  private static boolean mergesNames(Mention m, List<Mention> known) {
    List<Mention> inside =
        known.stream().filter(k -> m.covers(k.first()) && k.length() < m.length()).toList();
    return inside.size() > 1
        && inside.stream().allMatch(k -> k.isBody() && k.end() <= m.end())
        && inside.stream().mapToInt(Mention::length).sum() == m.length();
  }
}
