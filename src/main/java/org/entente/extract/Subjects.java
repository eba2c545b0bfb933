package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the subjects that a pronoun in the place of a subject most likely takes up: "Poland, a
 * country on Ukraine's border, announced that it would buy".
 */
final class Subjects {

  private Subjects() {}

  static boolean isSubject(SentenceGraph graph, int token) {
    return graph.relation(token).startsWith("nsubj");
  }

  /** The subjects of the clauses that hold a pronoun's own clause, the nearest first. */
  static List<Integer> above(SentenceGraph graph, int pronoun) {
    List<Integer> subjects = new ArrayList<>();
    for (int verb : graph.path(pronoun)) {
      of(graph, verb).stream().filter(s -> s < pronoun).forEach(subjects::add);
    }
    return subjects;
  }

  /** The subjects of a sentence: of its main clause, then of what that says. */
  static List<Integer> main(SentenceGraph graph) {
    List<Integer> subjects = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.parent(i) == SentenceGraph.NONE) {
        subjects.addAll(of(graph, i));
        graph.children(i, Set.of("ccomp")).forEach(c -> subjects.addAll(of(graph, c)));
      }
    }
    return subjects;
  }

  private static List<Integer> of(SentenceGraph graph, int verb) {
    return graph.children(verb, Set.of("nsubj", "nsubj:pass"));
  }
}
