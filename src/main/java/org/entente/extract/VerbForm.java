package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Claim;

/** Reads tense, modals, negation and conditions at a verb. */
final class VerbForm {

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "should", "ca");
  private static final Set<String> WOULD = Set.of("would", "'d");
  private static final Set<String> COUNTERFACTUAL = Set.of("would", "'d", "should");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> UNLESS = Set.of("unless");
  private static final Set<String> QUESTIONS = Set.of("whether");
  private static final Set<String> FACTS = Set.of("that");
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "only");
  private static final Set<String> PAST = Set.of("had", "has", "was", "were", "did");
  private static final Set<String> TIMES = Set.of("once", "after");

  /** "before it joins": it may or may not. */
  private static final Set<String> AWAITED = Set.of("before", "until");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> NON_FINITE = Set.of("VB", "VBN", "VBG");
  private static final Set<String> WITHOUT = Set.of("without", "against");

  private final SentenceGraph graph;
  private final StatusCourse course;
  private Claim.Certainty certainty = Claim.Certainty.ASSERTED;

  VerbForm(SentenceGraph graph, StatusCourse course) {
    this.graph = graph;
    this.course = course;
  }

  Claim.Certainty certainty() {
    return certainty;
  }

  /** Applies what the words about a verb say to the status. */
  void read(int verb) {
    read(verb, true);
  }

  /**
   * The same.
   *
   * @param headline whether an infinitive at the root is that of a headline
   */
  void read(int verb, boolean headline) {
    boolean off = course.isOff();
    modals(verb);
    boolean root = graph.parent(verb) == SentenceGraph.NONE;
    if ((isAhead(verb) && (headline || !root)) || isYetTo(verb)) {
      course.weaken("planned");
    }
    if (isMissed(verb)) {
      course.miss();
    }
    negation(verb, off);
    boolean then = hasMark(verb, TIMES) || isWhenAhead(verb);
    if (then && PRESENT.contains(graph.pos(verb))) {
      course.weaken("planned");
    }
    if (hasMark(verb, AWAITED) && PRESENT.contains(graph.pos(verb))) {
      course.suppose();
    }
    if (isQuestion(verb)) {
      course.ask();
    } else if (hasMark(verb, CONDITIONS)) {
      course.suppose();
    } else if (isWithout(verb)) {
      course.negate(false);
    }
  }

  /** "a policy against selling arms": the parser may give the preposition to the arms. */
  private boolean isWithout(int verb) {
    return hasMark(verb, WITHOUT)
        || (verb > 0 && graph.pos(verb).equals("VBG") && WITHOUT.contains(word(verb - 1)));
  }

  /** "no agreement", "any agreement" */
  void determiner(int noun) {
    for (int determiner : graph.children(noun, Set.of("det"))) {
      if (word(determiner).equals("no")) {
        course.negate(false);
      } else if (word(determiner).equals("any")) {
        course.suppose();
      }
    }
  }

  /** "the visit will focus on", "the admission would bring": so the event is still ahead. */
  void ofSubject(int verb) {
    for (int auxiliary : auxiliaries(verb)) {
      if (WOULD.contains(word(auxiliary)) && !isReported(verb)) {
        course.suppose();
      } else if (course.isUntoldAct()
          && (FUTURE.contains(word(auxiliary)) || WOULD.contains(word(auxiliary)))) {
        course.weaken("planned");
      }
    }
    if (course.isUntoldAct() && isAhead(verb)) {
      course.weaken("planned");
    }
  }

  /**
   * "will travel to sign", "will travel for talks": what is meant to be done lies ahead with it.
   */
  void ofPurpose(int verb) {
    for (int auxiliary : auxiliaries(verb)) {
      if (FUTURE.contains(word(auxiliary))
          || (WOULD.contains(word(auxiliary)) && isReported(verb))) {
        course.weaken("planned");
      } else if (POSSIBLE.contains(word(auxiliary)) || WOULD.contains(word(auxiliary))) {
        course.suppose();
      }
    }
    if (isAhead(verb) || !isPast(verb)) {
      course.weaken("planned");
    }
  }

  /** The "to" of an infinitive. */
  Optional<Integer> toOf(int verb) {
    return graph.children(verb).stream()
        .filter(c -> graph.word(c).equals("to") && c < verb && !graph.relation(c).equals("case"))
        .findFirst();
  }

  /** Whether a verb is an infinitive that tells of nothing done: "to sell", not "to have sold". */
  boolean isOpen(int verb) {
    return toOf(verb).isPresent()
        && !followsOrdinal(verb)
        && auxiliaries(verb).stream().noneMatch(a -> word(a).equals("have"))
        && (graph.pos(verb).equals("VB") || graph.hasChild(verb, "aux:pass"));
  }

  /** "became the first minister to visit" */
  private boolean followsOrdinal(int verb) {
    int up = graph.parent(verb);
    return graph.children(up, Set.of("xcomp", "obj")).stream()
        .flatMap(n -> graph.children(n, Set.of("amod")).stream())
        .anyMatch(a -> a < verb && ORDINALS.contains(word(a)));
  }

  /** Whether a verb tells of what has been. */
  boolean isPast(int verb) {
    return graph.pos(verb).equals("VBD")
        || auxiliaries(verb).stream().map(this::word).anyMatch(PAST::contains);
  }

  boolean isPresent(int verb) {
    String pos = graph.pos(verb);
    return PRESENT.contains(pos) || isUnderWay(verb);
  }

  /** "is holding"; in a headline "holding" */
  boolean isUnderWay(int verb) {
    boolean now =
        auxiliaries(verb).stream().anyMatch(a -> Set.of("is", "are", "'s").contains(word(a)));
    return graph.pos(verb).equals("VBG") && (now || graph.parent(verb) == SentenceGraph.NONE);
  }

  private String word(int token) {
    return graph.word(token);
  }

  private List<Integer> auxiliaries(int verb) {
    List<Integer> own =
        graph.children(verb).stream()
            .filter(c -> graph.relation(c).startsWith("aux") || graph.relation(c).equals("cop"))
            .toList();
    // "will be built and delivered": one auxiliary for both.
    return own.isEmpty() && sharesAuxiliaries(verb) ? auxiliaries(graph.parent(verb)) : own;
  }

  private boolean sharesAuxiliaries(int verb) {
    if (!graph.relation(verb).equals("conj") || !graph.isVerb(graph.parent(verb))) {
      return false;
    }
    // The tagger may take the second participle for a past tense.
    boolean participle =
        graph.pos(verb).equals("VBD")
            && graph.hasChild(graph.parent(verb), "aux:pass")
            && !graph.hasChild(verb, "obj");
    return (participle || NON_FINITE.contains(graph.pos(verb)))
        && graph.children(verb).stream().noneMatch(c -> graph.relation(c).startsWith("nsubj"));
  }

  private void modals(int verb) {
    // Not "would have to be sold".
    boolean perfect =
        toOf(verb).isEmpty() && auxiliaries(verb).stream().anyMatch(a -> word(a).equals("have"));
    for (int auxiliary : auxiliaries(verb)) {
      String word = word(auxiliary);
      if (perfect && COUNTERFACTUAL.contains(word)) {
        course.miss();
      } else if (FUTURE.contains(word) || (WOULD.contains(word) && isReported(verb))) {
        course.weaken("planned");
      } else if (POSSIBLE.contains(word) || WOULD.contains(word)) {
        certainty = Claim.Certainty.POSSIBLE;
        if (!perfect) {
          course.suppose();
        }
      }
    }
  }

  /** "said it would sell" tells of a plan, "would sell if" of a possibility. */
  private boolean isReported(int verb) {
    if (sharesAuxiliaries(verb)) {
      return isReported(graph.parent(verb));
    }
    int up = graph.parent(verb);
    boolean conditional =
        graph.children(verb, Set.of("advcl")).stream().anyMatch(c -> hasMark(c, CONDITIONS));
    return !conditional
        && (graph.relation(verb).equals("ccomp") || hasMark(verb, FACTS))
        && (graph.pos(up).equals("VBD") || graph.pos(up).equals("VBN"));
  }

  private void negation(int verb, boolean off) {
    for (int child : graph.children(verb)) {
      if (NEGATIONS.contains(word(child)) && !graph.relation(child).equals("conj")) {
        if (off) {
          course.negate(false);
        } else if (graph.children(verb, Set.of("advcl")).stream()
            .anyMatch(c -> hasMark(c, UNLESS))) {
          course.demand();
        } else if (graph.children(verb).stream().anyMatch(c -> word(c).equals("yet"))) {
          course.weaken("planned");
        } else {
          course.negate(liesAhead(verb));
        }
      }
    }
  }

  private boolean liesAhead(int verb) {
    return toOf(verb).isPresent()
        || auxiliaries(verb).stream()
            .map(this::word)
            .anyMatch(w -> FUTURE.contains(w) || WOULD.contains(w) || POSSIBLE.contains(w));
  }

  private boolean hasMark(int verb, Set<String> words) {
    return graph.children(verb, Set.of("mark")).stream().anyMatch(m -> words.contains(word(m)));
  }

  /** "is to supply", "is going to supply"; in a headline "to supply". */
  private boolean isAhead(int verb) {
    if (graph.pos(verb).equals("VBG") && graph.lemma(verb).equals("go")) {
      return graph.hasChild(verb, "xcomp");
    }
    int up = graph.parent(verb);
    boolean headline = up == SentenceGraph.NONE;
    boolean below = !headline && graph.lemma(up).equals("be");
    boolean beside = auxiliaries(verb).stream().anyMatch(c -> graph.lemma(c).equals("be"));
    return toOf(verb).isPresent() && isInfinitive(verb) && (headline || below || beside);
  }

  private boolean isInfinitive(int verb) {
    return graph.pos(verb).equals("VB")
        || auxiliaries(verb).stream().anyMatch(a -> word(a).equals("be"));
  }

  /** "undecided whether to buy": "whether" may stand between, as an object. */
  private boolean isQuestion(int verb) {
    int up = graph.parent(verb);
    return hasMark(verb, QUESTIONS) || (up != SentenceGraph.NONE && QUESTIONS.contains(word(up)));
  }

  /** "now that it has joined": whatever is thought of it. */
  boolean isFact(int verb) {
    return graph.relation(verb).equals("ccomp") && hasMark(verb, FACTS) && isPast(verb);
  }

  /** "will meet when he visits" */
  private boolean isWhenAhead(int verb) {
    int up = graph.parent(verb);
    return graph.children(verb).stream().anyMatch(c -> word(c).equals("when"))
        && up != SentenceGraph.NONE
        && (auxiliaries(up).stream().anyMatch(a -> FUTURE.contains(word(a)))
            || graph.relation(verb).startsWith("acl"));
  }

  /** "has yet to sign" */
  private boolean isYetTo(int verb) {
    return toOf(verb).isPresent()
        && graph.children(verb).stream().anyMatch(c -> word(c).equals("yet"));
  }

  /** "was to have visited" */
  private boolean isMissed(int verb) {
    List<String> words = auxiliaries(verb).stream().map(this::word).toList();
    return toOf(verb).isPresent()
        && words.contains("have")
        && (words.contains("was") || words.contains("were"));
  }
}
