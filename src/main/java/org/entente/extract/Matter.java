package org.entente.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * What an event noun is about, and whether it tells of something new.
 *
 * @param words words that tell what it is about: "trade" and "wheat" of "a trade deal on wheat";
 *     none for a verb
 * @param indefinite whether the trigger is a noun that tells of something new: "an agreement", "two
 *     accords"
 * @param another whether the text adds it to what it told before: "also agreed", "a separate pact"
 */
record Matter(Set<String> words, boolean indefinite, boolean another) {

  private static final Set<String> NEW = Set.of("a", "an", "another");
  private static final Set<String> ADDED = Set.of("also", "separate", "separately", "second");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod");
  private static final Set<String> ABOUT = Set.of("on", "for", "about", "over", "to");

  Matter {
    words = Set.copyOf(words);
  }

  /** Reads what the words at a trigger tell of it. */
  static Matter of(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    int head = trigger.head();
    int up = graph.parent(head);
    boolean another = isAdded(graph, head) || (up != SentenceGraph.NONE && isAdded(graph, up));
    if (trigger.isVerb()) {
      return new Matter(Set.of(), false, another);
    }
    boolean indefinite =
        graph.children(head).stream()
            .anyMatch(c -> NEW.contains(graph.word(c)) || graph.relation(c).equals("nummod"));
    return new Matter(words(graph, head), indefinite, another);
  }

  /** "They also agreed", "a separate agreement". */
  private static boolean isAdded(SentenceGraph graph, int word) {
    return graph.children(word, Set.of("advmod", "amod")).stream()
        .anyMatch(c -> ADDED.contains(graph.word(c)));
  }

  private static Set<String> words(SentenceGraph graph, int noun) {
    Set<String> words = new HashSet<>();
    for (int child : graph.children(noun)) {
      boolean modifier = MODIFIERS.contains(graph.relation(child)) && graph.isNoun(child);
      boolean about = graph.relation(child).equals("nmod") && graph.hasCase(child, ABOUT);
      if (modifier || about) {
        graph.withConjuncts(child).forEach(t -> words.add(graph.lemma(t)));
      }
      if (graph.relation(child).equals("acl")
          && graph.isVerb(child)
          && graph.hasChild(child, "mark")) {
        graph.children(child, Set.of("obj")).forEach(t -> words.add(graph.lemma(t)));
        words.add(graph.lemma(child));
      }
    }
    return words;
  }
}
