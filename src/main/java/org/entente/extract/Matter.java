package org.entente.extract;

import java.util.Set;

/** Reads what an event noun is about, and whether it tells of something new. */
final class Matter {

  private static final Set<String> NEW = Set.of("a", "an", "another");
  private static final Set<String> ADDED = Set.of("also", "separate", "separately", "second");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod");
  private static final Set<String> ABOUT = Set.of("on", "for", "about", "over", "to");

  private Matter() {}

  /** Writes it into the draft. */
  static void read(Draft draft) {
    Trigger trigger = draft.trigger;
    SentenceGraph graph = trigger.graph();
    int up = graph.parent(trigger.head());
    draft.another =
        isAdded(graph, trigger.head()) || (up != SentenceGraph.NONE && isAdded(graph, up));
    if (trigger.isVerb()) {
      return;
    }
    draft.indefinite =
        graph.children(trigger.head()).stream()
            .anyMatch(c -> NEW.contains(graph.word(c)) || graph.relation(c).equals("nummod"));
    read(graph, draft);
  }

  /** "They also agreed", "a separate agreement". */
  private static boolean isAdded(SentenceGraph graph, int word) {
    return graph.children(word, Set.of("advmod", "amod")).stream()
        .anyMatch(c -> ADDED.contains(graph.word(c)));
  }

  private static void read(SentenceGraph graph, Draft draft) {
    Trigger trigger = draft.trigger;
    for (int child : graph.children(trigger.head())) {
      boolean modifier = MODIFIERS.contains(graph.relation(child)) && graph.isNoun(child);
      boolean about = graph.relation(child).equals("nmod") && graph.hasCase(child, ABOUT);
      if (modifier || about) {
        graph.withConjuncts(child).forEach(t -> draft.matter.add(graph.lemma(t)));
      }
      if (graph.relation(child).equals("acl")
          && graph.isVerb(child)
          && graph.hasChild(child, "mark")) {
        graph.children(child, Set.of("obj")).forEach(t -> draft.matter.add(graph.lemma(t)));
        draft.matter.add(graph.lemma(child));
      }
    }
  }
}
