package org.entente.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Entity;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a visit goes whose words leave it out: where the story was sent from ("will arrive
 * here on Saturday").
 *
 * <p>Only for roles that the frame infers.
 */
final class Hosts {

  private static final String HERE = "here";
  private static final String PLACE = "Place";

  private static final Set<String> PLACED = Set.of("in", "at", "to", "into", "from", "for", "on");

  private final @Nullable String filedFrom;
  private final @Nullable String state;

  /**
   * Prepares for an article.
   *
   * @param filedFrom the city that it was sent from; null if unknown
   */
  Hosts(PackNames names, @Nullable String filedFrom) {
    this.filedFrom = filedFrom;
    this.state =
        filedFrom == null ? null : names.stateOfCapital().get(filedFrom.toLowerCase(Locale.ROOT));
  }

  /** Fills the role that wants a place with where the story was sent from, if that is meant. */
  void complete(Draft draft) {
    String city = filedFrom;
    if (city == null) {
      return;
    }
    for (Pack.Role role : draft.type.roles()) {
      boolean open = role.core() && role.fillers().contains(PLACE) && !draft.hasFiller(role.name());
      if (open && !draft.actors.isEmpty() && isMeant(draft, role.name())) {
        Mention host = host(draft, city);
        draft.actors.values().forEach(guests -> keepForeign(guests, host));
        if (!draft.isOnAnotherSide(role.name(), host)) {
          draft.inferActor(role.name(), host);
        }
      }
    }
  }

  /**
   * "The visiting minister Rojas and his host": of several visitors none is of the host's state.
   */
  private static void keepForeign(List<Mention> guests, Mention host) {
    Predicate<Mention> own = m -> States.name(m).equals(States.name(host));
    if (!guests.stream().allMatch(own)) {
      guests.removeIf(own);
    }
  }

  private static boolean isMeant(Draft draft, String role) {
    Trigger trigger = draft.trigger;
    SentenceGraph graph = trigger.graph();
    int head = trigger.head();
    int up = graph.parent(head);
    if (saysHere(graph, head) || (up != SentenceGraph.NONE && saysHere(graph, up))) {
      return true;
    }
    boolean alone =
        graph.children(head).stream()
            .filter(c -> graph.relation(c).startsWith("obl") || graph.relation(c).equals("advmod"))
            .noneMatch(c -> graph.hasCase(c, PLACED) && !isTime(graph, c));
    return trigger.isVerb() && trigger.frame().infers().contains(role) && alone;
  }

  private static boolean isTime(SentenceGraph graph, int token) {
    return graph.token(token).ner().equals("DATE") || graph.hasChild(token, "nummod");
  }

  /** "Arrived here", "is here", "on a visit here". */
  private static boolean saysHere(SentenceGraph graph, int word) {
    return graph.word(word).equals(HERE)
        || graph.children(word).stream()
            .anyMatch(c -> graph.word(c).equals(HERE) && !graph.hasChild(c, "nsubj"));
  }

  private Mention host(Draft draft, String city) {
    SentenceGraph graph = draft.trigger.graph();
    int head = draft.trigger.head();
    Entity place = new Entity(PLACE, city, HERE, "");
    Entity entity = state == null ? place : new Entity("State", state, HERE, "");
    Form form = state == null ? Form.PLACE : Form.CAPITAL;
    return new Mention(
        graph.sentence().index(), head, head, head, entity, form, null, place, "", false);
  }
}
