package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.model.Entity;

/** Finds the places that hang on an event's own words, or on the verb that it depends on. */
final class OwnPlaces {

  private static final Set<String> OBJECTS = Set.of("obj", "nsubj", "nsubj:pass");

  private static final Set<String> WITH = Set.of("with", "between", "by", "among");

  private final ArticleMentions mentions;
  private final LightWords light;
  private final PlacePhrases phrases;

  OwnPlaces(ArticleMentions mentions, LightWords light, PlacePhrases phrases) {
    this.mentions = mentions;
    this.light = light;
    this.phrases = phrases;
  }

  /** Returns the places that the words of a trigger's own clause give, the best first. */
  List<Entity> of(Trigger trigger) {
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

  /** "signed in Lima", "built a road in Peru". */
  List<Entity> ofVerb(SentenceGraph graph, int verb) {
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
      found.addAll(ofNounAlone(graph, at));
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
  List<Entity> ofNounAlone(SentenceGraph graph, int noun) {
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
    for (int clause : graph.children(up, Set.of("xcomp", "conj"))) {
      boolean shared = graph.relation(clause).equals("xcomp") || sharesSubject(graph, clause, noun);
      if (shared && found.isEmpty()) {
        found.addAll(phrases.at(graph, clause));
      }
    }
    return found;
  }

  /** "the drill began on Monday and is held in Lima". */
  private static boolean sharesSubject(SentenceGraph graph, int verb, int subject) {
    return graph.isVerb(verb)
        && graph.relation(subject).startsWith("nsubj")
        && graph.children(verb).stream().noneMatch(c -> graph.relation(c).startsWith("nsubj"));
  }
}
