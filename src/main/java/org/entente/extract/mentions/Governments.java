package org.entente.extract.mentions;

import org.entente.model.Entity;

/** Reads "the Bachelet government" as the state that the person governs. */
final class Governments {

  private Governments() {}

  static Mention ofPerson(Gazetteer gazetteer, SentenceView s, Mention m) {
    Entity state = m.state();
    boolean compound = m.isPerson() && m.length() == 1 && m.end() < s.size();
    NameIndex.Hit<String> noun =
        compound && state != null ? gazetteer.governmentNouns.longest(s, m.end()) : null;
    if (noun == null || state == null) {
      return m;
    }
    return Mention.of(s, m.first(), noun.end(), Form.METONYM, Types.STATE, state.name())
        .withHead(noun.end() - 1);
  }
}
