package org.entente.extract;

import java.util.List;
import java.util.Locale;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.Value;
import org.entente.model.Entity;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an event takes place: first what hangs on its own words, then what its name says
 * ("the Lima summit"), then the visit, the talks or the clause that frames it ("signed during a
 * visit to Lima", "flew to Lima for talks").
 */
final class Places {

  private static final String ROLE = "place";
  private static final String NAME = "name";

  /** The sentences that tell a story's news: headline and lead. */
  private static final int OPENING = 2;

  private final Pack pack;
  private final ArticleMentions mentions;
  private final OwnPlaces own;
  private final PlaceFrames frames;
  private final @Nullable String filedFrom;

  /** The state whose capital the article was sent from; empty if none. */
  private final String host;

  /**
   * Prepares for an article.
   *
   * @param filedFrom the city that it was sent from; null if unknown
   */
  Places(
      Pack pack,
      PackNames names,
      ArticleMentions mentions,
      LightWords light,
      @Nullable String filedFrom) {
    this.pack = pack;
    this.mentions = mentions;
    PlacePhrases phrases = new PlacePhrases(names, mentions, filedFrom);
    this.own = new OwnPlaces(mentions, light, phrases);
    this.frames = new PlaceFrames(pack, mentions, light, phrases, own);
    this.filedFrom = filedFrom;
    this.host =
        filedFrom == null
            ? ""
            : names.stateOfCapital().getOrDefault(filedFrom.toLowerCase(Locale.ROOT), "");
  }

  /**
   * Gives a meeting of persons that is told without a place, in a story sent from the capital of
   * one of them, that capital as its place.
   */
  void completeAtHost(Draft draft) {
    boolean held = draft.status.equals("completed") && draft.type.identifiedBy().contains(ROLE);
    boolean news = draft.sentences.stream().anyMatch(i -> i <= OPENING);
    if (filedFrom == null || !held || !news || !draft.places.isEmpty()) {
      return;
    }
    List<Mention> persons = draft.allActors().filter(m -> m.form() == Form.PERSON).toList();
    if (persons.size() > 1 && persons.stream().anyMatch(this::isOfHost)) {
      draft.places.add(new Entity("Place", filedFrom, filedFrom, ""));
    }
  }

  private boolean isOfHost(Mention m) {
    Entity state = m.state();
    return state != null && host.equals(state.name());
  }

  /**
   * Returns the places of a trigger's event, the best first; none if its class has no place.
   *
   * @param values the sentence's dates, sums and numbers
   * @param rivals all triggers of the sentence
   */
  List<Entity> of(Trigger trigger, List<Value> values, List<Trigger> rivals) {
    if (!pack.eventClass(trigger.frame().eventType()).hasRole(ROLE)) {
      return List.of();
    }
    List<Entity> found = own.of(trigger);
    if (found.isEmpty()) {
      found = namesake(trigger);
    }
    return found.isEmpty() ? frames.of(trigger, values, rivals) : found;
  }

  /** Whether an event is named by the city, so that the city is no actor: "the Lima summit". */
  boolean isNamesake(Trigger trigger, Mention mention) {
    return namesakes(trigger).contains(mention);
  }

  private List<Entity> namesake(Trigger trigger) {
    return namesakes(trigger).stream().map(PlacePhrases::entity).toList();
  }

  /** The only city before a noun; two of them are the parties. */
  private List<Mention> namesakes(Trigger trigger) {
    if (trigger.isVerb()) {
      return List.of();
    }
    SentenceGraph graph = trigger.graph();
    List<Mention> before =
        mentions.in(graph.sentence()).stream()
            .filter(m -> m.form().isActor() || m.form() == Form.PLACE)
            .filter(m -> premodifies(graph, m, trigger))
            .toList();
    boolean alone = before.size() == 1 && isCity(graph, before.get(0));
    return alone && isHeld(trigger) ? before : List.of();
  }

  private static boolean premodifies(SentenceGraph graph, Mention m, Trigger trigger) {
    int parent = graph.parent(m.head());
    return graph.relation(m.head()).equals("compound")
        && parent >= trigger.first()
        && parent < trigger.end();
  }

  private static boolean isCity(SentenceGraph graph, Mention m) {
    boolean hyphenated = m.length() == 1 && graph.word(m.first()).indexOf('-') > 0;
    return m.form() == Form.PLACE || (m.form() == Form.CAPITAL && !hyphenated);
  }

  /** Whether several come together for it, and it has no name that a place may be part of. */
  boolean isHeld(Trigger trigger) {
    Pack.EventClass type = pack.eventClass(trigger.frame().eventType());
    return type.hasRole(ROLE)
        && !type.hasRole(NAME)
        && type.roles().stream().anyMatch(SharedRoles::isMutual);
  }
}
