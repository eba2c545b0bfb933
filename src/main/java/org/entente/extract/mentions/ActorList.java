package org.entente.extract.mentions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Entity;

/** The actors that an article names, each once. */
final class ActorList {

  private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "outside", "around");

  private final Gazetteer gazetteer;
  private final List<SentenceView> sentences;
  private final Map<Integer, List<Mention>> bySentence;
  private final Map<String, Entity> actors = new TreeMap<>();

  ActorList(
      Gazetteer gazetteer, List<SentenceView> sentences, Map<Integer, List<Mention>> bySentence) {
    this.gazetteer = gazetteer;
    this.sentences = sentences;
    this.bySentence = bySentence;
  }

  List<Entity> actors() {
    for (SentenceView s : sentences) {
      for (Mention m : bySentence.getOrDefault(s.index(), List.of())) {
        if (names(s, m)) {
          actors.putIfAbsent(m.entity().type() + "\n" + m.entity().name(), m.entity());
        }
      }
    }
    // The adjective inside a body's name tells the state too: "the Peruvian Navy".
    for (List<Mention> mentions : bySentence.values()) {
      for (Mention m : mentions) {
        Entity state = m.state();
        if (m.form() == Form.BODY && state != null && m.entity().mention().length() > 0) {
          actors.putIfAbsent(state.type() + "\n" + state.name(), state);
        }
      }
    }
    return actors.values().stream().sorted().toList();
  }

  private boolean names(SentenceView s, Mention m) {
    if (!m.form().isActor()) {
      return false;
    }
    // A capital after "in", or before "accords", is the city.
    boolean city =
        LOCATIVES.contains(s.lower(m.first() - 1))
            || !gazetteer.otherNouns.exact(s.word(m.end())).isEmpty();
    return m.form() != Form.CAPITAL || !city;
  }
}
