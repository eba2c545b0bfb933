package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entity;

/** Reads a state, or who governs it, and a noun such as "government" as the state. */
final class Governments {

  private Governments() {}

  /** "The Bachelet government": the state that the person governs. */
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

  /** Joins a state and a noun such as "government" to one mention of the state. */
  static List<Mention> join(Gazetteer gazetteer, SentenceView s, List<Mention> found) {
    List<Mention> joined = new ArrayList<>();
    for (Mention m : found) {
      joined.add(m.isState() ? government(gazetteer, s, m) : m);
    }
    return joined;
  }

  private static Mention government(Gazetteer gazetteer, SentenceView s, Mention m) {
    int next = s.isPossessive(m.end()) ? m.end() + 1 : m.end();
    NameIndex.Hit<String> after =
        next < s.size() ? gazetteer.governmentNouns.longest(s, next) : null;
    if (after != null) {
      return metonym(s, m, m.first(), after.end(), after.end() - 1);
    }
    int of = s.lower(m.first() - 1).equals("the") ? m.first() - 2 : m.first() - 1;
    if (of > 0 && s.lower(of).equals("of")) {
      for (int i = Math.max(0, of - 2); i < of; i++) {
        NameIndex.Hit<String> before = gazetteer.governmentNouns.longest(s, i);
        if (before != null && before.end() == of) {
          return metonym(s, m, i, m.end(), of - 1);
        }
      }
    }
    return m;
  }

  private static Mention metonym(SentenceView s, Mention m, int first, int end, int head) {
    return Mention.of(s, first, end, Form.METONYM, Types.STATE, m.entity().name()).withHead(head);
  }
}
