package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.annotate.Dependency;

/**
 * Reads the arguments of a verb or an event noun off the dependency graph, whatever the
 * construction: active, passive, relative clause, participle, control, support verb.
 *
 * <p>Works on relations alone and knows no word but prepositions; relations are those of Universal
 * Dependencies as CoreNLP enhances them (https://universaldependencies.org/u/dep/).
 */
final class SyntacticArguments {

  /**
   * An argument before it has a role.
   *
   * @param function as in {@link org.entente.model.Lexicon.Argument}
   * @param marker preposition of an adjunct, else empty
   * @param token index of its head token
   */
  record Argument(String function, String marker, int token) {}

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("WDT", "WP", "WP$", "WRB");
  private static final Set<String> CLAUSES =
      Set.of("xcomp", "ccomp", "advcl", "conj", "acl", "acl:relcl", "parataxis", "dep");

  private final SentenceGraph graph;
  private final IntPredicate isSupportVerb;
  private final Set<Argument> found = new LinkedHashSet<>();

  private SyntacticArguments(SentenceGraph graph, IntPredicate isSupportVerb) {
    this.graph = graph;
    this.isSupportVerb = isSupportVerb;
  }

  /**
   * Returns the arguments of a trigger.
   *
   * @param isSupportVerb tells whether the verb at an index lends its arguments to its noun
   */
  static List<Argument> of(Trigger trigger, IntPredicate isSupportVerb) {
    SyntacticArguments reader = new SyntacticArguments(trigger.graph(), isSupportVerb);
    if (trigger.isVerb()) {
      reader.verb(trigger.head());
    } else {
      reader.noun(trigger.head(), trigger.first());
    }
    return List.copyOf(reader.found);
  }

  private void add(String function, int token) {
    add(function, "", token);
  }

  private void add(String function, String marker, int token) {
    if (!RELATIVE_PRONOUNS.contains(graph.pos(token))) {
      found.add(new Argument(function, marker, token));
    }
  }

  private boolean has(String function) {
    return found.stream().anyMatch(a -> a.function().equals(function));
  }

  // --- verbs ----------------------------------------------------------------------------------

  private void verb(int verb) {
    if (graph.relation(verb).equals("cop")) {
      location(graph.parent(verb));
      return;
    }
    for (Dependency d : graph.out(verb)) {
      verbDependent(d);
    }
    for (int object : objects(verb)) {
      // "bought tanks from Chile": the parser may hang the adjunct on the noun.
      adjuncts(object, true);
    }
    clauseAntecedent(verb);
    if (!has("subject") && !isPassive(verb)) {
      controller(verb).forEach(t -> add("subject", t));
    }
  }

  /** "was in Lima": the place governs the verb. */
  private void location(int place) {
    for (Dependency d : graph.out(place)) {
      if (d.relation().startsWith("nsubj")) {
        add("subject", d.dependent());
      } else if (d.relation().equals("case")) {
        add("prepositionalAdjunct", graph.word(d.dependent()), place);
      }
    }
  }

  private void verbDependent(Dependency d) {
    String relation = d.relation();
    if (relation.startsWith("nsubj:pass")) {
      add("directObject", d.dependent());
    } else if (relation.startsWith("nsubj")) {
      add("subject", d.dependent());
    } else if (relation.equals("obj") || relation.equals("dobj")) {
      add("directObject", d.dependent());
    } else if (relation.equals("iobj")) {
      add("indirectObject", d.dependent());
    } else if (relation.startsWith("obl:agent")) {
      add("subject", d.dependent());
    } else if (relation.startsWith("obl:") || relation.startsWith("nmod:")) {
      prepositional(relation, d.dependent(), isPassive(d.governor()));
    }
  }

  private void prepositional(String relation, int token, boolean passive) {
    String marker =
        relation.substring(relation.indexOf(':') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
    if (marker.equals("by") && passive) {
      add("subject", token);
    } else if (!marker.equals("poss")) {
      add("prepositionalAdjunct", marker, token);
    }
  }

  private List<Integer> objects(int verb) {
    return graph.out(verb).stream()
        .filter(d -> d.relation().equals("obj") || d.relation().equals("nsubj:pass"))
        .map(Dependency::dependent)
        .toList();
  }

  private boolean isPassive(int verb) {
    return graph.out(verb).stream()
            .anyMatch(d -> d.relation().startsWith("nsubj:pass") || d.relation().equals("aux:pass"))
        || (graph.pos(verb).equals("VBN") && graph.relation(verb).equals("acl"));
  }

  /** The noun that a relative or participle clause hangs on is one of the verb's arguments. */
  private void clauseAntecedent(int verb) {
    String relation = graph.relation(verb);
    int noun = graph.parent(verb);
    if (noun == SentenceGraph.NONE) {
      return;
    }
    if (relation.equals("acl:relcl")) {
      boolean subjectIsRelative =
          graph.children(verb).stream()
              .anyMatch(
                  c ->
                      graph.relation(c).startsWith("nsubj")
                          && RELATIVE_PRONOUNS.contains(graph.pos(c)));
      boolean passive = isPassive(verb);
      if (subjectIsRelative) {
        add(passive ? "directObject" : "subject", noun);
      } else if (!has("directObject") && has("subject")) {
        add("directObject", noun);
      }
    } else if (relation.equals("acl") && graph.pos(verb).equals("VBN")) {
      add("directObject", noun);
    } else if (relation.equals("acl") && graph.pos(verb).equals("VBG")) {
      add("subject", noun);
    }
  }

  /** Subject of the clause that controls a verb without one: "plans to buy", "in talks to buy". */
  private List<Integer> controller(int verb) {
    int at = verb;
    for (int step = 0; step < 5 && graph.parent(at) != SentenceGraph.NONE; step++) {
      String relation = graph.relation(at);
      int up = graph.parent(at);
      boolean throughClause = CLAUSES.contains(relation);
      boolean throughNoun = step > 0 && !graph.isVerb(at);
      if (!throughClause && !throughNoun) {
        return List.of();
      }
      if (graph.isNoun(up)) {
        List<Integer> owners = owners(up);
        if (!owners.isEmpty()) {
          return owners;
        }
      }
      List<Integer> subjects =
          graph.out(up).stream()
              .filter(d -> d.relation().startsWith("nsubj"))
              .map(Dependency::dependent)
              .filter(t -> !RELATIVE_PRONOUNS.contains(graph.pos(t)))
              .toList();
      if (!subjects.isEmpty()) {
        return subjects;
      }
      at = up;
    }
    return List.of();
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

  // --- nouns ----------------------------------------------------------------------------------

  private void noun(int noun, int first) {
    for (Dependency d : graph.out(noun)) {
      String relation = d.relation();
      if (relation.equals("nmod:poss")) {
        add("possessiveAdjunct", d.dependent());
      } else if (relation.equals("compound")
          || relation.equals("amod")
          || relation.equals("nmod")
          || relation.equals("nmod:npmod")) {
        modifier(d.dependent());
      } else if (relation.equals("acl") || relation.equals("acl:relcl")) {
        nounClause(d.dependent(), noun);
      }
    }
    for (int i = first; i < noun; i++) {
      // The parser may hang a modifier on the first word of "arms embargo".
      graph.children(i).forEach(this::modifier);
    }
    adjuncts(noun, false);
    governor(noun);
  }

  private void modifier(int token) {
    add("modifier", token);
    for (int child :
        graph.children(token, Set.of("compound", "amod", "nmod:poss", "conj", "dep"))) {
      add("modifier", child);
    }
  }

  private void adjuncts(int noun, boolean verbsObject) {
    for (Dependency d : graph.out(noun)) {
      if (d.relation().startsWith("nmod:")
          && !d.relation().equals("nmod:poss")
          && !(verbsObject && d.relation().equals("nmod:of"))) {
        prepositional(d.relation(), d.dependent(), false);
      }
    }
  }

  /** "an agreement signed by", "a visit that X paid". */
  private void nounClause(int verb, int noun) {
    if (!graph.isVerb(verb)) {
      return;
    }
    for (Dependency d : graph.out(verb)) {
      if (d.dependent() != noun && !d.relation().startsWith("nsubj:pass")) {
        if (!d.relation().startsWith("nsubj") || isSupportVerb.test(verb)) {
          lent(d, isPassive(verb));
        }
      }
    }
  }

  /** "signed an agreement with", "talks were held between". */
  private void governor(int noun) {
    int conjunct = noun;
    while (graph.relation(conjunct).equals("conj")) {
      conjunct = graph.parent(conjunct);
    }
    int verb = graph.parent(conjunct);
    if (verb == SentenceGraph.NONE || !graph.isVerb(verb)) {
      return;
    }
    String relation = graph.relation(conjunct);
    boolean isObject = relation.equals("obj") || relation.startsWith("obl");
    boolean isPassiveSubject = relation.equals("nsubj:pass");
    if (!isObject && !isPassiveSubject) {
      return;
    }
    boolean support = isSupportVerb.test(verb);
    for (Dependency d : graph.out(verb)) {
      if (d.dependent() != conjunct && !(d.relation().startsWith("nsubj") && !support)) {
        lent(d, isPassive(verb));
      }
    }
    if (support && isObject && !relation.startsWith("obl") && !has("subject")) {
      controller(verb).forEach(t -> add("subject", t));
    }
  }

  /** What a verb lends to its noun: its subject and adjuncts, not its objects. */
  private void lent(Dependency d, boolean passive) {
    String relation = d.relation();
    if (relation.startsWith("nsubj") && !relation.startsWith("nsubj:pass")) {
      add("subject", d.dependent());
    } else if (relation.equals("obl:agent")) {
      add("subject", d.dependent());
    } else if (relation.equals("iobj")) {
      add("prepositionalAdjunct", "to", d.dependent());
    } else if (relation.startsWith("obl:") || relation.startsWith("nmod:")) {
      prepositional(relation, d.dependent(), passive);
    }
  }
}
