package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.values.DateValue;
import org.entente.extract.values.Value;
import org.entente.model.Entity;
import org.entente.model.Lexicon;
import org.entente.model.Pack;

/**
 * Finds the place of an event in what frames it: the visit or the talks during which it happens, or
 * the clause above ("signed during a visit to Lima", "met in Lima to sign").
 */
final class PlaceFrames {

  private static final int CLIMB = 3;

  private static final Set<String> OBJECTS = Set.of("obj", "nsubj", "nsubj:pass");

  /** Prepositions by which another event frames this one. */
  private static final Set<String> FRAMING =
      Set.of("during", "after", "following", "on", "upon", "at", "in", "amid");

  /** Prepositions between a support verb and its noun: "agreed on a ceasefire". */
  private static final Set<String> AGREED = Set.of("on", "to", "into", "upon");

  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "conj");

  private final Pack pack;
  private final ArticleMentions mentions;
  private final LightWords light;
  private final PlacePhrases phrases;
  private final OwnPlaces own;

  PlaceFrames(
      Pack pack, ArticleMentions mentions, LightWords light, PlacePhrases phrases, OwnPlaces own) {
    this.pack = pack;
    this.mentions = mentions;
    this.light = light;
    this.phrases = phrases;
    this.own = own;
  }

  /**
   * Returns the places of what frames a trigger's event, the best first.
   *
   * @param values the sentence's dates, sums and numbers
   * @param rivals all triggers of the sentence
   */
  List<Entity> of(Trigger trigger, List<Value> values, List<Trigger> rivals) {
    List<Entity> found = framed(trigger, rivals);
    return found.isEmpty() ? climbed(trigger, values, rivals) : found;
  }

  private List<Entity> framed(Trigger trigger, List<Trigger> rivals) {
    SentenceGraph graph = trigger.graph();
    int verb = clause(trigger);
    return verb == SentenceGraph.NONE ? List.of() : framed(graph, verb, trigger, rivals);
  }

  private List<Entity> framed(
      SentenceGraph graph, int verb, Trigger trigger, List<Trigger> rivals) {
    for (int child : graph.children(verb)) {
      String relation = graph.relation(child);
      String preposition = PlacePhrases.preposition(graph, child);
      List<Entity> found = List.of();
      if (relation.startsWith("obl") && FRAMING.contains(preposition)) {
        found = ofFrame(graph, child, trigger, rivals);
        if (found.isEmpty() && preposition.equals("during")) {
          found = phrases.at(graph, child);
        }
      } else if (relation.equals("advcl")) {
        found = ofFrame(graph, child, trigger, rivals);
        for (int object : graph.children(child, Set.of("obj"))) {
          found = found.isEmpty() ? ofFrame(graph, object, trigger, rivals) : found;
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The verb of the clause that tells the event; {@link SentenceGraph#NONE} if there is none. */
  private int clause(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    int at = trigger.head();
    if (trigger.isVerb()) {
      return at;
    }
    while (graph.parent(at) != SentenceGraph.NONE && light.isTransparent(graph, graph.parent(at))) {
      at = graph.parent(at);
    }
    for (int child : graph.children(at, Set.of("acl", "acl:relcl"))) {
      if (graph.isVerb(child)) {
        return child;
      }
    }
    return OBJECTS.contains(graph.relation(at)) ? graph.parent(at) : SentenceGraph.NONE;
  }

  /** The place of another event of the sentence, or where a visit goes. */
  private List<Entity> ofFrame(
      SentenceGraph graph, int head, Trigger trigger, List<Trigger> rivals) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Trigger rival : rivals) {
      if (rival.head() == head && head != trigger.head()) {
        found.addAll(destinations(rival));
        if (found.isEmpty()) {
          found.addAll(rival.isVerb() ? own.ofVerb(graph, head) : own.ofNounAlone(graph, head));
        }
      }
    }
    return PlacePhrases.narrowFirst(List.copyOf(found));
  }

  /** The fillers of a role that wants a place, such as the destination of a visit. */
  private List<Entity> destinations(Trigger rival) {
    Pack.EventClass type = pack.eventClass(rival.frame().eventType());
    List<Entity> found = new ArrayList<>();
    for (SyntacticArguments.Argument argument : SyntacticArguments.of(rival, light)) {
      for (Lexicon.Argument slot : rival.frame().arguments()) {
        boolean place =
            type.roles().stream()
                .anyMatch(r -> r.name().equals(slot.role()) && r.fillers().contains("Place"));
        if (place
            && slot.function().equals(argument.function())
            && slot.marker().equals(argument.marker())) {
          found.addAll(placesAt(rival.graph(), argument.token()));
        }
      }
    }
    return found;
  }

  private List<Entity> placesAt(SentenceGraph graph, int token) {
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.first() <= token && token < m.end())
        .filter(PlacePhrases::isPlace)
        .map(PlacePhrases::entity)
        .toList();
  }

  /** "met in Lima to sign", "flew to Lima for talks", "a visit to Lima for talks". */
  private List<Entity> climbed(Trigger trigger, List<Value> values, List<Trigger> rivals) {
    SentenceGraph graph = trigger.graph();
    int at = trigger.head();
    for (int step = 0; step < CLIMB && leadsUp(graph, at, values); step++) {
      int up = graph.parent(at);
      List<Entity> found = ofFrame(graph, up, trigger, rivals);
      if (found.isEmpty()) {
        found = phrases.antecedent(graph, at);
      }
      if (found.isEmpty() && graph.isVerb(up)) {
        found = phrases.at(graph, up);
      }
      if (found.isEmpty() && graph.isVerb(up)) {
        found = framed(graph, up, trigger, rivals);
      }
      if (!found.isEmpty()) {
        return found;
      }
      at = up;
    }
    return List.of();
  }

  /** Whether what a word hangs on happens at the same place. */
  private boolean leadsUp(SentenceGraph graph, int at, List<Value> values) {
    int up = graph.parent(at);
    if (up == SentenceGraph.NONE || isDatedApart(graph, at, values)) {
      return false;
    }
    String relation = graph.relation(at);
    String preposition = PlacePhrases.preposition(graph, at);
    boolean support = light.isSupportVerb(graph, up);
    boolean noun = !graph.isVerb(at);
    if (noun && graph.isVerb(up)) {
      boolean carried = AGREED.contains(preposition) && support;
      return OBJECTS.contains(relation) || carried || preposition.equals("for");
    }
    boolean clause = CLAUSES.contains(relation) && !noun;
    // "agreed in Lima to hold drills": they are held elsewhere; "was due in Lima to sign" is not.
    boolean matter = support && !relation.equals("conj") && !graph.hasChild(up, "aux:pass");
    return preposition.equals("for") || relation.equals("acl:relcl") || (clause && !matter);
  }

  /** "met in Lima in 2014 and signed a pact in 2015": another day, perhaps another place. */
  private static boolean isDatedApart(SentenceGraph graph, int verb, List<Value> values) {
    return graph.relation(verb).equals("conj")
        && values.stream().anyMatch(v -> v instanceof DateValue && graph.dominates(verb, v.head()));
  }
}
