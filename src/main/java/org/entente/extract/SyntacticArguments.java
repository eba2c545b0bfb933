package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.annotate.Dependency;
import org.entente.model.Lexicon;

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
   * @param function as in {@link Lexicon.Argument}
   * @param marker preposition of an adjunct, else empty
   * @param token index of its head token
   * @param weak whether it fills a role only where nothing else does: the subject of a verb that
   *     governs an event noun without being its support verb
   */
  record Argument(String function, String marker, int token, boolean weak) {

    /** Whether it stands where a slot of a frame wants its filler. */
    boolean fits(Lexicon.Argument slot) {
      return slot.function().equals(function) && slot.marker().equals(marker);
    }

    /** Whether it stands before a noun: "the Chile talks". */
    boolean isModifier() {
      return function.equals("modifier");
    }
  }

  private static final Set<String> MEASURES = Set.of("of", "in", "as");
  private static final Set<String> OCCASIONS = Set.of("during", "after", "before", "following");
  private static final Set<String> OWN = Set.of("of", "by", "between");

  private final SentenceGraph graph;
  private final LightWords light;
  private final VerbSubjects verbs;
  private final Set<Argument> found = new LinkedHashSet<>();

  private SyntacticArguments(SentenceGraph graph, LightWords light) {
    this.graph = graph;
    this.light = light;
    this.verbs = new VerbSubjects(graph);
  }

  /** Returns the arguments of a trigger, the weak ones last. */
  static List<Argument> of(Trigger trigger, LightWords light) {
    SyntacticArguments reader = new SyntacticArguments(trigger.graph(), light);
    if (trigger.isVerb()) {
      reader.verb(trigger);
    } else {
      reader.noun(trigger.head(), trigger.first());
      for (int i = trigger.head() + 1; i < trigger.end(); i++) {
        reader.nounDependents(i, SentenceGraph.NONE); // "a memorandum of understanding on"
      }
    }
    return List.copyOf(reader.found);
  }

  private void add(String function, int token) {
    add(function, "", token);
  }

  private void add(String function, String marker, int token) {
    if (!VerbSubjects.RELATIVE_PRONOUNS.contains(graph.pos(token))) {
      found.add(new Argument(function, marker, token, false));
    }
  }

  private void addWeakSubject(int token) {
    found.add(new Argument("subject", "", token, true));
  }

  private boolean has(String function) {
    return found.stream().anyMatch(a -> a.function().equals(function));
  }

  // --- verbs ----------------------------------------------------------------------------------

  private void verb(Trigger trigger) {
    int verb = trigger.head();
    int end = trigger.end();
    if (graph.relation(verb).equals("cop")) {
      location(graph.parent(verb));
      return;
    }
    for (Dependency d : graph.out(verb)) {
      if (trigger.isPhraseWord(d.dependent())) {
        phraseObjects(d.dependent(), end);
      } else if (belongsToPhrase(d.dependent(), verb, end)) {
        add("directObject", d.dependent());
      } else {
        verbDependent(d);
      }
    }
    recipientBefore(verb);
    for (int object : objects(verb)) {
      // "bought tanks from Chile": the parser may hang the adjunct on the noun.
      adjuncts(object, true);
    }
    clauseAntecedent(verb);
    if (!has("subject") && !verbs.isPassive(verb)) {
      verbs.controller(verb).forEach(t -> add("subject", t));
    }
    if (graph.relation(verb).equals("xcomp") && graph.hasChild(graph.parent(verb), "obj")) {
      // "won a contract to supply": the object that the parser takes for the subject may be none.
      verbs.subjectsOf(graph.parent(verb)).forEach(this::addWeakSubject);
    }
  }

  /** "sold Morocco 24 tanks": the parser may take the first object for a part of the second. */
  private void recipientBefore(int verb) {
    int next = verb + 1;
    if (next < graph.size()
        && graph.pos(next).startsWith("NNP")
        && graph.relation(next).equals("compound")
        && graph.children(next).stream().anyMatch(c -> c > next && graph.pos(c).equals("CD"))
        && graph.children(verb, Set.of("obj")).contains(graph.parent(next))) {
      add("indirectObject", next);
    }
  }

  /**
   * "took delivery of two frigates", "won a helicopter order from": what hangs on the phrase's own
   * noun is the verb's.
   */
  private void phraseObjects(int noun, int end) {
    if (!graph.isNoun(noun)) {
      return;
    }
    nounDependents(noun, SentenceGraph.NONE);
    for (Dependency d : graph.out(noun)) {
      if (d.relation().startsWith("nmod:") && belongsToPhrase(d.dependent(), noun, end)) {
        add("directObject", d.dependent());
      } else if (d.dependent() >= end && d.relation().startsWith("nmod:")) {
        prepositional(d.relation(), d.dependent(), false); // "became a member of"
      } else if (d.relation().equals("nmod:poss")) {
        add("possessiveAdjunct", d.dependent()); // "became the bloc's member"
      }
    }
  }

  /** "contracted for two frigates": whether its preposition is a word of the verb's phrase. */
  private boolean belongsToPhrase(int token, int first, int end) {
    return token >= end
        && graph.children(token, Set.of("case")).stream().anyMatch(c -> c > first && c < end);
  }

  /** "was in Lima": the place governs the verb. */
  private void location(int place) {
    for (Dependency d : graph.out(place)) {
      if (d.relation().startsWith("nsubj")) {
        add("subject", d.dependent());
      } else if (d.relation().equals("case")) {
        add("prepositionalAdjunct", graph.word(d.dependent()), place);
      } else if (d.relation().startsWith("obl:") && light.isPlan(graph, place)) {
        prepositional(d.relation(), d.dependent(), false); // "is due in Lima"
      }
    }
  }

  private void verbDependent(Dependency d) {
    String relation = d.relation();
    if (relation.startsWith("nsubj:pass")) {
      // "Malawi was granted a loan" has an object besides.
      add(graph.hasChild(d.governor(), "obj") ? "indirectObject" : "directObject", d.dependent());
    } else if (relation.startsWith("nsubj")) {
      // "radars sold by Chile are": the parser may take the participle for the verb.
      add(verbs.isBareParticiple(d.governor()) ? "directObject" : "subject", d.dependent());
    } else if (relation.equals("obj") || relation.equals("dobj")) {
      // "sold Peru ten tanks": the parser may take the tanks for an adverb.
      boolean two = graph.hasChild(d.governor(), "obl:npmod");
      add(two ? "indirectObject" : "directObject", d.dependent());
    } else if (relation.equals("obl:npmod") && graph.hasChild(d.governor(), "obj")) {
      add("directObject", d.dependent());
    } else if (relation.equals("iobj")) {
      add("indirectObject", d.dependent());
    } else if (relation.startsWith("obl:agent")) {
      add("subject", d.dependent());
    } else if (relation.startsWith("obl:") || relation.startsWith("nmod:")) {
      prepositional(relation, d.dependent(), verbs.isPassive(d.governor()));
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

  /** The noun that a relative or participle clause hangs on is one of the verb's arguments. */
  private void clauseAntecedent(int verb) {
    String relation = graph.relation(verb);
    int noun = graph.parent(verb);
    if (noun == SentenceGraph.NONE) {
      return;
    }
    // The parser may take "jets that Chile flies" for "the news that Chile flies".
    boolean misread =
        relation.equals("ccomp")
            && graph.isNoun(noun)
            && graph.children(verb).stream().anyMatch(c -> graph.pos(c).equals("WDT"));
    boolean where =
        graph.children(verb, Set.of("advmod")).stream()
            .anyMatch(c -> graph.word(c).equals("where"));
    if (where && relation.equals("acl:relcl")) {
      add("prepositionalAdjunct", "in", noun); // "in Lima, where he had come for talks"
    } else if (relation.equals("acl:relcl") || misread) {
      boolean subjectIsRelative =
          graph.children(verb).stream()
              .anyMatch(
                  c ->
                      graph.relation(c).startsWith("nsubj")
                          && VerbSubjects.RELATIVE_PRONOUNS.contains(graph.pos(c)));
      boolean passive = verbs.isPassive(verb);
      if (subjectIsRelative) {
        add(passive ? "directObject" : "subject", noun);
      } else if (!has("directObject") && has("subject")) {
        add("directObject", noun);
      }
    } else if (verbs.isGerund(verb)) {
      gerund(noun);
      if (verbs.isOfVerbBefore(verb)) {
        graph.out(verb - 1).stream()
            .filter(d -> d.relation().startsWith("obl:"))
            .forEach(d -> prepositional(d.relation(), d.dependent(), false));
      }
    } else if (relation.equals("amod") && graph.pos(verb).equals("VBG")) {
      add("subject", noun); // "the visiting minister"
    } else if (relation.equals("acl") && graph.pos(verb).equals("VBN")) {
      add("directObject", noun);
    } else if (relation.equals("acl") && graph.pos(verb).equals("VBG")) {
      add("subject", noun);
    }
  }

  private void gerund(int noun) {
    add("directObject", noun);
    adjuncts(noun, true);
    int governor = graph.parent(noun);
    if (governor != SentenceGraph.NONE) {
      verbs.subjectsOf(governor).forEach(t -> add("subject", t));
    }
  }

  // --- nouns ----------------------------------------------------------------------------------

  private void noun(int noun, int first) {
    nounDependents(noun, SentenceGraph.NONE);
    for (int i = first; i < noun; i++) {
      // The parser may hang a modifier on the first word of "arms embargo".
      graph.children(i).forEach(this::modifier);
    }
    for (Dependency d : graph.out(noun)) {
      if (d.relation().equals("nmod:of") || d.relation().equals("nmod:for")) {
        // "the purchase of frigates from Chile": the parser may hang the adjunct on the frigates.
        adjuncts(d.dependent(), true);
      }
    }
    governor(pastTransparent(noun));
  }

  /** "is on a visit", "are in talks" */
  private boolean isState(int noun) {
    return graph.hasChild(noun, "cop") && graph.hasCase(noun, Set.of("on", "in"));
  }

  /** The arguments among a noun's dependents. */
  private void nounDependents(int noun, int except) {
    for (Dependency d : graph.out(noun)) {
      String relation = d.relation();
      if (d.dependent() == except) {
        continue;
      }
      if (relation.equals("nmod:poss")) {
        add("possessiveAdjunct", d.dependent());
      } else if (relation.equals("amod") && d.dependent() > noun) {
        // "an order worth 5 mln dlrs for tanks"
        graph.children(d.dependent()).forEach(c -> adjuncts(c, false));
      } else if (relation.equals("compound")
          || relation.equals("amod")
          || relation.equals("nmod")
          || relation.equals("nmod:npmod")) {
        modifier(d.dependent());
      } else if (relation.equals("nsubj") && isState(noun)) {
        add("subject", d.dependent());
      } else if (relation.equals("acl") || relation.equals("acl:relcl")) {
        nounClause(d.dependent(), noun);
      } else if (relation.startsWith("nmod:")) {
        prepositional(relation, d.dependent(), false);
      }
    }
  }

  /**
   * "a package of loans for", "aid package": climbs to the last noun whose arguments are shared.
   */
  private int pastTransparent(int noun) {
    int at = firstConjunct(noun);
    int up = graph.parent(at);
    boolean shares =
        up != SentenceGraph.NONE
            && light.isTransparent(graph, up)
            && (isMeasured(at) || graph.relation(at).equals("compound"));
    if (!shares) {
      return at;
    }
    SyntacticArguments above = new SyntacticArguments(graph, light);
    above.nounDependents(up, at);
    above.found.stream().filter(a -> !hasAdjunct(a.marker())).forEach(found::add);
    return pastTransparent(up);
  }

  /** "a series of", "5 mln dlrs in"; not "5 mln dlrs for". */
  private boolean isMeasured(int noun) {
    return graph.relation(noun).startsWith("nmod") && graph.hasCase(noun, MEASURES);
  }

  /** "5 mln dlrs for Mali, 2 mln in aid for Niger": who has an adjunct of its own shares none. */
  private boolean hasAdjunct(String marker) {
    return !marker.isEmpty() && found.stream().anyMatch(a -> a.marker().equals(marker));
  }

  private int firstConjunct(int noun) {
    int first = noun;
    while (graph.relation(first).equals("conj")) {
      first = graph.parent(first);
    }
    return first;
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
        if (!d.relation().startsWith("nsubj") || light.isSupportVerb(graph, verb)) {
          lent(d, verbs.isPassive(verb));
        }
      }
    }
  }

  /** "the deal is for ten tanks", "the talks were between Chile and Peru". */
  private void predicate(int token) {
    for (Dependency d : graph.out(token)) {
      if (d.relation().equals("case")) {
        add("prepositionalAdjunct", graph.word(d.dependent()), token);
      } else if (d.relation().startsWith("nmod:") || d.relation().startsWith("obl:")) {
        prepositional(d.relation(), d.dependent(), false);
      }
    }
  }

  /** "signed an agreement with", "talks were held between". */
  private void governor(int noun) {
    int verb = graph.parent(noun);
    if (verb == SentenceGraph.NONE) {
      return;
    }
    if (graph.relation(noun).equals("nsubj") && graph.hasChild(verb, "cop")) {
      predicate(verb);
    }
    if (!graph.isVerb(verb)) {
      return;
    }
    String relation = graph.relation(noun);
    if (relation.equals("nsubj") && light.isContentVerb(graph, verb)) {
      matter(verb);
    }
    boolean isObject = relation.equals("obj") || relation.startsWith("obl");
    if ((!isObject && !relation.equals("nsubj:pass")) || isOthersOccasion(noun)) {
      return;
    }
    boolean support = light.isSupportVerb(graph, verb, noun);
    for (Dependency d : graph.out(verb)) {
      boolean subject = d.relation().startsWith("nsubj") || isAgent(d, verb);
      if (d.dependent() != noun && (support || !subject)) {
        lent(d, verbs.isPassive(verb));
      }
      if (d.relation().equals("xcomp") && graph.pos(d.dependent()).startsWith("JJ")) {
        // "will be made available to"
        graph.out(d.dependent()).forEach(below -> lent(below, false));
      }
    }
    if (relation.startsWith("obl") && graph.hasCase(noun, Set.of("at"))) {
      verbs.subjectsOf(verb).forEach(this::addWeakSubject); // "they decided at a meeting"
    }
    if (relation.equals("obj") && !has("subject")) {
      if (support) {
        verbs.controller(verb).forEach(t -> add("subject", t));
      } else if (light.isStatusWord(graph, verb)) {
        verbs.subjectsOf(verb).forEach(this::addWeakSubject);
      }
    }
  }

  private boolean isAgent(Dependency d, int verb) {
    return d.relation().equals("obl:agent")
        || (d.relation().equals("obl:by") && verbs.isPassive(verb));
  }

  /** "They agreed during the visit of Rojas": the noun has actors of its own. */
  private boolean isOthersOccasion(int noun) {
    return graph.hasCase(noun, OCCASIONS)
        && found.stream()
            .anyMatch(a -> a.function().equals("possessiveAdjunct") || OWN.contains(a.marker()));
  }

  /** "the deal covers radars", "provides for radars": as "a deal for radars". */
  private void matter(int verb) {
    for (Dependency d : graph.out(verb)) {
      if (d.relation().equals("obj") || d.relation().equals("obl:for")) {
        add("prepositionalAdjunct", "for", d.dependent());
        add("prepositionalAdjunct", "involving", d.dependent());
        adjuncts(d.dependent(), true);
      }
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
