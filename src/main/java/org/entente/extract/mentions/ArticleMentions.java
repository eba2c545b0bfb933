package org.entente.extract.mentions;

import java.util.List;
import java.util.Map;
import org.entente.annotate.Sentence;
import org.entente.model.Entity;
import org.entente.model.PositionClaim;

/** What an article mentions, under the names that hold in this article. */
public final class ArticleMentions {

  private final Map<Integer, List<Mention>> bySentence;
  private final List<Mention> all;
  private final List<Entity> actors;
  private final List<PositionClaim> positions;

  ArticleMentions(
      Map<Integer, List<Mention>> bySentence, List<Entity> actors, List<PositionClaim> positions) {
    this.bySentence = Map.copyOf(bySentence);
    this.all =
        bySentence.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(e -> e.getValue().stream())
            .toList();
    this.actors = List.copyOf(actors);
    this.positions = List.copyOf(positions);
  }

  /**
   * Returns the mentions of a sentence in the order of its words. They do not overlap; only the
   * actors of one hyphenated word ("Peru-Chile") share their token.
   */
  public List<Mention> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** Returns the mentions of all sentences, in the order of the text. */
  public List<Mention> all() {
    return all;
  }

  /** Returns the mentions of the sentences before one, in the order of the text. */
  public List<Mention> before(Sentence sentence) {
    return all.stream().takeWhile(m -> m.sentence() < sentence.index()).toList();
  }

  /** Returns each actor that the prose names, once, sorted. */
  public List<Entity> actors() {
    return actors;
  }

  /** Returns the offices that the article says somebody holds or held, sorted by id. */
  public List<PositionClaim> positions() {
    return positions;
  }
}
