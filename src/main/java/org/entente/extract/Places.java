package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.DateValue;
import org.entente.extract.values.Value;
import org.entente.model.Entity;
import org.entente.model.Lexicon;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an event takes place: first what hangs on its own words, then what its name says
 * ("the Lima summit"), then the visit, the talks or the clause that frames it ("signed during a
 * visit to Lima", "flew to Lima for talks").
 */
final class Places {

  private static final String ROLE = "place";
  private static final int CLIMB = 3;

  /** The sentences that tell a story's news: headline and lead. */
  private static final int OPENING = 2;

  private static final Set<String> OBJECTS = Set.of("obj", "nsubj", "nsubj:pass");

  /** Prepositions by which another event frames this one. */
  private static final Set<String> FRAMING =
      Set.of("during", "after", "following", "on", "upon", "at", "in", "amid");

  /** Prepositions between a support verb and its noun: "agreed on a ceasefire". */
  private static final Set<String> AGREED = Set.of("on", "to", "into", "upon");

  private static final Set<String> WITH = Set.of("with", "between", "by", "among");

  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "conj");

  private final Pack pack;
  private final ArticleMentions mentions;
  private final LightWords light;
  private final PlacePhrases phrases;
  private final @Nullable String filedFrom;

  /** The state whose capital the article was sent from; empty if none. */
  private final String host;

  /**
   * Prepares for an article.
   *
   * @param filedFrom the city that it was sent from; null if unknown
   */
  Places(Pack pack, ArticleMentions mentions, @Nullable String filedFrom) {
    this.pack = pack;
    this.mentions = mentions;
    this.light = new LightWords(pack.lexicon());
    this.phrases = new PlacePhrases(pack, mentions, filedFrom);
    this.filedFrom = filedFrom;
    this.host =
        pack.actors().stream()
            .filter(a -> a.names().stream().anyMatch(n -> isCapital(n, filedFrom)))
            .map(Pack.ActorEntry::name)
            .findFirst()
            .orElse("");
  }

  private static boolean isCapital(Pack.ActorName name, @Nullable String city) {
    return name.kind().equals("capital") && name.text().equalsIgnoreCase(city);
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
    List<Mention> persons =
        draft.actors.values().stream()
            .flatMap(List::stream)
            .filter(m -> m.form() == Form.PERSON)
            .toList();
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
    List<Entity> found = own(trigger);
    if (found.isEmpty()) {
      found = namesake(trigger);
    }
    if (found.isEmpty()) {
      found = framed(trigger, rivals);
    }
    return found.isEmpty() ? climbed(trigger, values, rivals) : found;
  }

  /** Whether an event is named by the city, so that the city is no actor: "the Lima summit". */
  boolean isNamesake(Trigger trigger, Mention mention) {
    return namesakes(trigger).contains(mention);
  }

  // --- the event's own words ------------------------------------------------------------------

  private List<Entity> own(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    List<Entity> found =
        trigger.isVerb() ? ofVerb(graph, trigger.head()) : ofNoun(graph, trigger.head());
    return found.isEmpty() ? afterActors(trigger) : found;
  }

  /** "talks between Rama and Vucic in Lima": the parser may hang the place on the last name. */
  private List<Entity> afterActors(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    List<Entity> found = new ArrayList<>();
    for (SyntacticArguments.Argument argument : SyntacticArguments.of(trigger, light)) {
      boolean after = argument.token() > trigger.head() && WITH.contains(argument.marker());
      boolean name =
          mentions.in(graph.sentence()).stream()
              .anyMatch(m -> m.head() == argument.token() && m.form().isActor());
      if (after && name) {
        found.addAll(phrases.at(graph, argument.token()));
      }
    }
    return PlacePhrases.narrowFirst(found);
  }

  private List<Entity> ofVerb(SentenceGraph graph, int verb) {
    List<Entity> found = new ArrayList<>(phrases.at(graph, verb));
    if (found.isEmpty()) {
      for (int object : graph.children(verb, Set.of("obj"))) {
        found.addAll(phrases.at(graph, object));
      }
    }
    return found;
  }

  private List<Entity> ofNoun(SentenceGraph graph, int noun) {
    List<Entity> found = new ArrayList<>();
    int at = noun;
    while (true) {
      found.addAll(dependents(graph, at));
      int up = graph.parent(at);
      boolean shares =
          up != SentenceGraph.NONE
              && (light.isTransparent(graph, up) || graph.relation(at).equals("compound"));
      if (!found.isEmpty() || !shares) {
        break;
      }
      at = up;
    }
    return found.isEmpty() ? governor(graph, at) : found;
  }

  /** "talks in Lima", "an agreement signed in Lima", "a drill that began in Lima". */
  private List<Entity> dependents(SentenceGraph graph, int noun) {
    List<Entity> found = new ArrayList<>(phrases.at(graph, noun));
    for (int clause : graph.children(noun, Set.of("acl", "acl:relcl"))) {
      boolean told =
          graph.relation(clause).equals("acl:relcl")
              ? !isMatter(graph, clause)
              : graph.pos(clause).equals("VBN");
      if (told && graph.isVerb(clause)) {
        found.addAll(phrases.at(graph, clause));
      }
    }
    return found;
  }

  /** "an agreement under which roads are built in Peru": the clause tells what is agreed. */
  private static boolean isMatter(SentenceGraph graph, int clause) {
    return graph.children(clause).stream()
        .anyMatch(c -> graph.word(c).equals("which") && graph.hasChild(c, "case"));
  }

  /** "signed the accord in Lima", "talks are due to begin in Lima", "the summit is in Lima". */
  private List<Entity> governor(SentenceGraph graph, int noun) {
    int up = graph.parent(noun);
    if (up == SentenceGraph.NONE || !OBJECTS.contains(graph.relation(noun))) {
      return List.of();
    }
    List<Entity> found = new ArrayList<>();
    boolean copula = graph.hasChild(up, "cop");
    if (graph.isVerb(up) || (copula && !graph.hasChild(up, "det"))) {
      found.addAll(phrases.at(graph, up));
    }
    if (copula) {
      found.addAll(phrases.phrase(graph, up));
    }
    for (int clause : graph.children(up, Set.of("xcomp"))) {
      found.addAll(phrases.at(graph, clause));
    }
    return found;
  }

  // --- the event's name -----------------------------------------------------------------------

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
            .filter(m -> m.end() <= trigger.end() && m.form().isActor() || m.form() == Form.PLACE)
            .filter(m -> premodifies(graph, m, trigger))
            .toList();
    boolean alone = before.size() == 1 && isCity(graph, before.get(0));
    return alone && severalActors(trigger) ? before : List.of();
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

  private boolean severalActors(Trigger trigger) {
    return pack.eventClass(trigger.frame().eventType()).roles().stream()
        .anyMatch(r -> r.core() && r.minimum() > 1);
  }

  // --- what frames it -------------------------------------------------------------------------

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
          found.addAll(rival.isVerb() ? ofVerb(graph, head) : dependents(graph, head));
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
    for (int step = 0; step < CLIMB && graph.parent(at) != SentenceGraph.NONE; step++) {
      int up = graph.parent(at);
      boolean purpose = PlacePhrases.preposition(graph, at).equals("for");
      boolean object =
          graph.isVerb(up)
              && (OBJECTS.contains(graph.relation(at))
                  || (AGREED.contains(PlacePhrases.preposition(graph, at))
                      && light.isSupportVerb(graph, up)));
      boolean clause = CLAUSES.contains(graph.relation(at)) && graph.isVerb(at);
      clause |= graph.relation(at).equals("acl:relcl");
      if ((!purpose && !object && !clause) || isDatedApart(graph, at, values)) {
        return List.of();
      }
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

  /** "met in Lima in 2014 and signed a pact in 2015": another day, perhaps another place. */
  private static boolean isDatedApart(SentenceGraph graph, int verb, List<Value> values) {
    return graph.relation(verb).equals("conj")
        && values.stream().anyMatch(v -> v instanceof DateValue && graph.dominates(verb, v.head()));
  }
}
