package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Dependency;

/** Finds whose act a verb tells of, where its subject stands with another word or with none. */
final class VerbSubjects {

  static final Set<String> RELATIVE_PRONOUNS = Set.of("WDT", "WP", "WP$", "WRB");
  private static final Set<String> CLAUSES =
      Set.of("xcomp", "ccomp", "advcl", "conj", "acl", "acl:relcl", "parataxis", "dep");

  private final SentenceGraph graph;

  VerbSubjects(SentenceGraph graph) {
    this.graph = graph;
  }

  boolean isPassive(int verb) {
    return graph.out(verb).stream()
            .anyMatch(d -> d.relation().startsWith("nsubj:pass") || d.relation().equals("aux:pass"))
        || (graph.pos(verb).equals("VBN") && graph.relation(verb).equals("acl"))
        || isBareParticiple(verb);
  }

  boolean isBareParticiple(int verb) {
    // In a headline the tagger takes the participle for a past tense.
    boolean participle =
        graph.pos(verb).equals("VBN")
            || (graph.pos(verb).equals("VBD") && !graph.hasChild(verb, "obj"));
    return participle
        && graph.children(verb).stream().noneMatch(c -> graph.relation(c).startsWith("aux"))
        && graph.out(verb).stream()
            .anyMatch(d -> d.relation().equals("obl:by") || d.relation().equals("obl:agent"));
  }

  /** "interest in buying tanks": the parser takes the gerund for a modifier of its object. */
  boolean isGerund(int verb) {
    return graph.relation(verb).equals("amod")
        && graph.pos(verb).equals("VBG")
        && (graph.children(graph.parent(verb), Set.of("case")).contains(verb - 1)
            || isOfVerbBefore(verb));
  }

  /** "began selling tanks to Chile": all hangs on the verb before. */
  boolean isOfVerbBefore(int gerund) {
    int noun = graph.parent(gerund);
    return graph.relation(noun).equals("obj")
        && graph.parent(noun) == gerund - 1
        && graph.isVerb(gerund - 1);
  }

  /** Subject of the clause that controls a verb without one: "plans to buy", "in talks to buy". */
  List<Integer> controller(int verb) {
    List<Integer> named = forWhom(verb);
    if (!named.isEmpty()) {
      return named;
    }
    int at = verb;
    for (int step = 0; step < 5 && graph.parent(at) != SentenceGraph.NONE; step++) {
      String relation = graph.relation(at);
      int up = graph.parent(at);
      boolean throughClause = CLAUSES.contains(relation);
      boolean throughNoun = step > 0 ? !graph.isVerb(at) : isGerund(at);
      if (!throughClause && !throughNoun) {
        return List.of();
      }
      if (graph.isNoun(up)) {
        List<Integer> owners = owners(up);
        if (!owners.isEmpty()) {
          return owners;
        }
      }
      List<Integer> subjects = subjects(up);
      if (!subjects.isEmpty()) {
        return subjects;
      }
      at = up;
    }
    return List.of();
  }

  /** "an option for Chile to buy tanks": the noun right before the infinitive. */
  private List<Integer> forWhom(int verb) {
    int to = verb - 1;
    boolean infinitive = to > 0 && graph.word(to).equals("to") && graph.pos(verb).equals("VB");
    return infinitive && graph.isNoun(to - 1) && graph.hasCase(to - 1, Set.of("for"))
        ? List.of(to - 1)
        : List.of();
  }

  private List<Integer> subjects(int verb) {
    return graph.out(verb).stream()
        .filter(d -> d.relation().startsWith("nsubj"))
        .map(Dependency::dependent)
        .filter(t -> !RELATIVE_PRONOUNS.contains(graph.pos(t)))
        .toList();
  }

  List<Integer> subjectsOf(int verb) {
    List<Integer> own = isPassive(verb) ? List.of() : subjects(verb);
    return own.isEmpty() ? controller(verb) : own;
  }

  private List<Integer> owners(int noun) {
    List<Integer> owners = new ArrayList<>();
    for (Dependency d : graph.out(noun)) {
      if (d.relation().equals("nmod:poss")
          || d.relation().equals("nmod:by")
          || (d.relation().equals("amod") && graph.isNoun(d.dependent()))) {
        owners.add(d.dependent());
      }
    }
    return owners;
  }
}
