package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses among the drafts of one sentence where a word or a phrase gave several. */
final class SentenceDrafts {

  /** A noun this near to another act is a part of it. */
  private static final int SAME_ACT = 2;

  private static final Set<String> THINGS = Set.of("it", "they");

  private static final Set<String> NAMED = Set.of("appos", "compound");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");

  private static final Set<String> SAME = Set.of("the", "this", "these", "those", "its", "their");

  /** "agreed during talks": what frames an act is another. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("during", "after", "before", "at", "following", "in");

  private SentenceDrafts() {}

  /**
   * Returns one draft for each triggering word that tells an event by itself, every reading of one
   * that only points back, and none of a noun that is part of another act.
   */
  static List<Draft> select(List<Draft> all) {
    List<Draft> drafts =
        all.stream()
            .filter(d -> d.meets(d.trigger.frame().onlyWith()))
            .filter(d -> !isOfAnotherThing(d, all))
            .toList();
    Map<Integer, List<Draft>> byHead = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      byHead.computeIfAbsent(draft.trigger.head(), h -> new ArrayList<>()).add(draft);
    }
    List<Draft> chosen = new ArrayList<>();
    drafts.forEach(d -> pointWithSubject(d, drafts));
    drafts.forEach(noun -> lendItems(noun, drafts));
    drafts.forEach(noun -> lendSums(noun, drafts));
    byHead.values().removeIf(nouns -> phraseAround(nouns.get(0).trigger, drafts).isPresent());
    byHead.values().forEach(rivals -> best(rivals, chosen));
    dropCarriers(chosen);
    dropControllers(chosen);
    absorb(chosen);
    return chosen;
  }

  /** "sent a team": no arms, whatever else was sent. */
  private static boolean isOfAnotherThing(Draft verb, List<Draft> all) {
    SentenceGraph graph = verb.trigger.graph();
    return verb.trigger.isVerb()
        && verb.trigger.frame().requires().contains("item")
        && verb.items.isEmpty()
        && graph.children(verb.trigger.head(), Set.of("obj", "nsubj:pass")).stream()
            .filter(o -> graph.pos(o).matches("NNS?"))
            .filter(o -> graph.children(o).stream().map(graph::word).noneMatch(SAME::contains))
            .anyMatch(
                o ->
                    all.stream().noneMatch(d -> d.trigger.head() == o && d.type.equals(verb.type)));
  }

  /** "The first batch arrived", "they were delivered": the verb points back with its subject. */
  private static void pointWithSubject(Draft verb, List<Draft> drafts) {
    SentenceGraph graph = verb.trigger.graph();
    verb.definite |=
        verb.trigger.isVerb()
            && graph.children(verb.trigger.head(), Set.of("nsubj", "nsubj:pass")).stream()
                .anyMatch(s -> isPassedOn(graph, s) || pointsBack(verb, s, drafts));
  }

  private static boolean isPassedOn(SentenceGraph graph, int subject) {
    return graph.relation(subject).equals("nsubj:pass") && THINGS.contains(graph.word(subject));
  }

  private static boolean pointsBack(Draft verb, int subject, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.definite && d.type.equals(verb.type) && !d.trigger.isVerb())
        .anyMatch(d -> d.trigger.head() == subject);
  }

  /** "gave Mali 5 mln dlrs in aid", "got a loan": the noun names what the verb's act gives. */
  private static void lendItems(Draft noun, List<Draft> drafts) {
    SentenceGraph graph = noun.trigger.graph();
    drafts.stream()
        .filter(d -> d.trigger.isVerb() && d.type.equals(noun.type) && d.isComplete())
        .filter(d -> graph.dominates(d.trigger.head(), noun.trigger.head()))
        .filter(d -> graph.distance(d.trigger.head(), noun.trigger.head()) <= SAME_ACT)
        .forEach(d -> noun.items.stream().filter(i -> i.entity().isText()).forEach(d::addNamed));
  }

  /** "won an order": the verb's phrase tells it all, if it tells enough. */
  private static Optional<Draft> phraseAround(Trigger noun, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> !noun.isVerb() && d.trigger.isVerb() && d.meetsFrame())
        .filter(d -> d.trigger.head() < noun.head() && noun.head() < d.trigger.end())
        .findFirst();
  }

  /** "won a 5 mln dlr order": the sum stands with the noun of the phrase. */
  private static void lendSums(Draft noun, List<Draft> drafts) {
    phraseAround(noun.trigger, drafts)
        .filter(verb -> verb.values.isEmpty() && verb.type.hasRole("value"))
        .ifPresent(verb -> verb.values.addAll(noun.values));
  }

  /** Of several readings of one word, the one whose demands are met and that found most. */
  private static void best(List<Draft> rivals, List<Draft> chosen) {
    List<Draft> ranked =
        rivals.stream()
            .filter(d -> !d.business && (d.meetsFrame() || pointsBack(d)))
            .sorted(
                Comparator.comparingInt((Draft d) -> d.meetsFrame() ? 0 : 1)
                    .thenComparingInt(d -> -d.trigger.frame().requires().size())
                    .thenComparingInt(d -> -fillers(d)))
            .toList();
    if (!ranked.isEmpty() && ranked.get(0).isComplete()) {
      Draft first = ranked.get(0);
      rivals.stream().filter(r -> !r.type.equals(first.type)).forEach(first.otherReadings::add);
      chosen.add(first);
    } else {
      // "the deal": what came before tells which reading is meant.
      chosen.addAll(ranked);
    }
  }

  /** Words that lack what they need may still tell more of an event named before. */
  private static boolean pointsBack(Draft draft) {
    SentenceGraph graph = draft.trigger.graph();
    boolean copula = graph.relation(draft.trigger.head()).equals("cop");
    return draft.definite || (draft.trigger.isVerb() && !copula);
  }

  private static int fillers(Draft draft) {
    return draft.actors.values().stream().mapToInt(List::size).sum() + draft.items.size();
  }

  /** "signed a contract", "negotiates a sale": the noun tells it all. */
  private static void dropCarriers(List<Draft> drafts) {
    List<Draft> carriers = new ArrayList<>();
    for (Draft verb : drafts) {
      for (Draft noun : drafts) {
        if (verb.trigger.isVerb()
            && !noun.trigger.isVerb()
            && (carries(verb.trigger, noun.trigger)
                || (noun.isComplete() && isPurpose(verb, noun))
                || (noun.isComplete() && isClauseOf(verb.trigger, noun.trigger)))) {
          noun.absorb(verb);
          carriers.add(verb);
        }
      }
    }
    drafts.removeAll(carriers);
  }

  private static boolean carries(Trigger verb, Trigger noun) {
    SentenceGraph graph = verb.graph();
    String relation = graph.relation(noun.head());
    boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
    return graph.parent(noun.head()) == verb.head() && (object || isObjectOf(verb, noun));
  }

  /** "Troops meet for the drill": those who meet take part in the other act. */
  private static boolean isPurpose(Draft verb, Draft noun) {
    SentenceGraph graph = noun.trigger.graph();
    int head = noun.trigger.head();
    boolean named = NAMED.contains(graph.relation(head)); // "the exercise Amber Shield"
    int purpose = named ? graph.parent(head) : head;
    return graph.parent(purpose) == verb.trigger.head()
        && graph.hasCase(purpose, Set.of("for"))
        && !noun.actors.isEmpty()
        && noun.actors.keySet().equals(verb.actors.keySet());
  }

  /** "an accord that they signed": the clause tells of the noun's own act. */
  private static boolean isClauseOf(Trigger verb, Trigger noun) {
    SentenceGraph graph = verb.graph();
    return graph.parent(verb.head()) == noun.head()
        && !verb.frame().actOn()
        && graph.relation(verb.head()).startsWith("acl")
        && verb.frame().eventType().equals(noun.frame().eventType());
  }

  /** "agreed on a sale": the preposition is the verb's. */
  private static boolean isObjectOf(Trigger verb, Trigger noun) {
    return verb.graph().children(noun.head(), Set.of("case")).stream()
        .anyMatch(c -> verb.first() < c && c < verb.end());
  }

  /** "agreed to sell", "agreed that they would hold talks": the clause tells what was agreed. */
  private static void dropControllers(List<Draft> drafts) {
    drafts.removeIf(
        verb ->
            verb.trigger.isVerb()
                && drafts.stream()
                    .filter(d -> d != verb && d.isComplete())
                    .anyMatch(d -> isInClauseOf(verb.trigger, d.trigger)));
  }

  private static boolean isInClauseOf(Trigger verb, Trigger other) {
    SentenceGraph graph = verb.graph();
    return graph.dominates(verb.head(), other.head())
        && graph.children(verb.head()).stream()
            .filter(c -> COMPLEMENTS.contains(graph.relation(c)) || isMatterOf(verb, c))
            .anyMatch(clause -> graph.dominates(clause, other.head()));
  }

  /** "agreed to talks", "agreed on holding talks": the preposition is the verb's own. */
  private static boolean isMatterOf(Trigger verb, int matter) {
    return verb.graph().children(matter, Set.of("mark", "case")).stream()
        .anyMatch(c -> verb.first() < c && c < verb.end());
  }

  /** "talks on the sale", "supplies under a contract": the noun only tells more of the other. */
  private static void absorb(List<Draft> drafts) {
    List<Draft> absorbed = new ArrayList<>();
    for (Draft draft : drafts) {
      drafts.stream()
          .filter(other -> draft.type.absorbedBy().contains(other.type.name()))
          .filter(Draft::meetsFrame)
          .filter(other -> isPartOf(draft.trigger, other.trigger))
          .findFirst()
          .ifPresent(
              other -> {
                other.absorb(draft);
                absorbed.add(draft);
              });
    }
    drafts.removeAll(absorbed);
  }

  private static boolean isPartOf(Trigger noun, Trigger other) {
    SentenceGraph graph = noun.graph();
    boolean linked =
        graph.dominates(noun.head(), other.head())
            || (graph.dominates(other.head(), noun.head())
                && !graph.hasCase(noun.head(), CIRCUMSTANCES));
    boolean beside =
        graph.relation(noun.head()).equals("obj")
            && graph.relation(other.head()).equals("xcomp")
            && graph.parent(noun.head()) == graph.parent(other.head());
    // "won a contract to supply": the parser may hang both on the verb.
    return !noun.isVerb()
        && (linked || beside)
        && graph.distance(noun.head(), other.head()) <= SAME_ACT;
  }
}
