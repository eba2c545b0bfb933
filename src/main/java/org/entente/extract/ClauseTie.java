package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.values.DateValue;

/** Tells from the clauses between an act and a date what the date has to do with the act. */
final class ClauseTie {

  /** What a date has to do with an act. */
  enum Tie {
    /** The act's own. */
    OWN,
    /** Sets the time of a larger whole that holds the act. */
    FRAME,
    /** When somebody told of the act. */
    REPORT,
    /** Of something else. */
    NONE
  }

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "csubj", "parataxis", "advcl", "acl", "acl:relcl", "xcomp");
  private static final Set<String> TOLD = Set.of("ccomp", "parataxis", "csubj");
  private static final Set<String> ATTRIBUTES = Set.of("nummod", "compound", "amod", "nmod:poss");
  private static final Set<String> SAME_TIME = Set.of("when", "while", "as", "during");
  private static final Set<String> WITHIN = Set.of("in", "at", "during", "on");

  /**
   * "under the accord, rule will end in 1999": the date is of what it brings. "Under an accord of
   * 1987, they will sell": what it brings is of its time.
   */
  private static final Set<String> BASIS = Set.of("under");

  private static final Set<String> HORIZON = Set.of("for");

  private final SentenceGraph graph;
  private final Trigger trigger;
  private final int date;

  private ClauseTie(SentenceGraph graph, Trigger trigger, int date) {
    this.graph = graph;
    this.trigger = trigger;
    this.date = date;
  }

  /**
   * Returns what a date has to do with an act: the closest tie of its tokens, since the parser may
   * hang day and year on different words.
   */
  static Tie of(SentenceGraph graph, Trigger trigger, DateValue date) {
    return IntStream.rangeClosed(date.first(), date.last())
        .filter(t -> graph.parent(t) < date.first() || graph.parent(t) > date.last())
        .mapToObj(t -> new ClauseTie(graph, trigger, t).tie())
        .min(Comparator.naturalOrder())
        .orElse(Tie.NONE);
  }

  private Tie tie() {
    List<Integer> up = graph.path(date);
    List<Integer> other = graph.path(trigger.head());
    int meeting = other.stream().filter(up::contains).findFirst().orElse(SentenceGraph.NONE);
    if (meeting == SentenceGraph.NONE) {
      return Tie.OWN;
    }
    Tie above = fromDate(up.subList(0, up.indexOf(meeting)), meeting);
    Tie below = toTrigger(other.subList(0, other.indexOf(meeting)));
    return later(above, below);
  }

  private static Tie later(Tie a, Tie b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** What lies on the way from the date up to where it meets the act. */
  private Tie fromDate(List<Integer> way, int meeting) {
    Tie tie = Tie.OWN;
    for (int at : way) {
      tie = later(tie, stepFromDate(at, meeting));
    }
    return tie;
  }

  private Tie stepFromDate(int at, int meeting) {
    String relation = graph.relation(at);
    int up = graph.parent(at);
    if (at == date && graph.isNoun(up) && up != trigger.head()) {
      return ofNoun(relation, up);
    }
    if (relation.equals("conj") && graph.isVerb(at)) {
      // "Signed a pact and left on Friday": one subject, likely one day.
      return graph.children(at).stream().anyMatch(c -> graph.relation(c).startsWith("nsubj"))
          ? Tie.NONE
          : Tie.FRAME;
    }
    if (!CLAUSES.contains(relation)) {
      return Tie.OWN;
    }
    boolean ofTrigger = up == trigger.head() && up == meeting && !trigger.isVerb();
    if (ofTrigger && relation.startsWith("acl")) {
      // "A pact signed in May" is of May, "a pact to end by May" is not.
      return isInfinitive(at) ? Tie.NONE : Tie.OWN;
    }
    if (isComplement(at) && up == meeting && isSubjectOf(meeting)) {
      // "Talks are due to begin in May."
      return Tie.OWN;
    }
    boolean frame =
        relation.equals("advcl")
            ? hasMark(at, SAME_TIME)
            : relation.equals("acl") && graph.pos(at).equals("VBN") && graph.hasCase(up, BASIS);
    return frame ? Tie.FRAME : Tie.NONE;
  }

  /** "met on Friday and signed a pact": one subject, one tense. */
  private boolean isSameCourse(int verb) {
    return graph.pos(verb).equals(graph.pos(graph.parent(verb)))
        && graph.children(verb).stream().noneMatch(c -> graph.relation(c).startsWith("nsubj"));
  }

  private boolean isSubjectOf(int verb) {
    return graph.path(trigger.head()).stream()
        .anyMatch(t -> graph.parent(t) == verb && graph.relation(t).startsWith("nsubj"));
  }

  private boolean isComplement(int at) {
    String relation = graph.relation(at);
    return relation.equals("xcomp") || (relation.equals("ccomp") && isInfinitive(at));
  }

  /** "The 1979 coup", "jets for the 1990s": the date is the noun's. */
  private Tie ofNoun(String relation, int noun) {
    if (relation.startsWith("nmod") && graph.hasCase(date, HORIZON)) {
      return Tie.NONE;
    }
    boolean attribute =
        ATTRIBUTES.contains(relation)
            || (relation.startsWith("nmod") && graph.hasCase(date, Set.of("of")));
    boolean partOfTrigger = trigger.first() <= noun && noun < trigger.end();
    // "The 2018 edition of the exercise"
    boolean stageOfTrigger =
        graph.parent(trigger.head()) == noun && graph.hasCase(trigger.head(), Set.of("of"));
    if (!attribute || partOfTrigger || stageOfTrigger) {
      return Tie.OWN;
    }
    return graph.hasCase(noun, WITHIN) || graph.hasCase(noun, BASIS) ? Tie.FRAME : Tie.NONE;
  }

  /** What lies on the way from the act up to where it meets the date. */
  private Tie toTrigger(List<Integer> way) {
    Tie tie = Tie.OWN;
    for (int at : way) {
      tie = later(tie, stepToTrigger(at));
    }
    return tie;
  }

  private Tie stepToTrigger(int at) {
    String relation = graph.relation(at);
    if (relation.equals("conj") && graph.isVerb(at)) {
      return date < graph.parent(at) || isSameCourse(at) ? Tie.FRAME : Tie.NONE;
    }
    if (relation.startsWith("obl") && graph.hasCase(at, BASIS) && !graph.hasChild(at, "acl")) {
      return Tie.NONE;
    }
    if (isCleft(graph.parent(at)) || (graph.parent(at) == date && hasMark(at, SAME_TIME))) {
      return Tie.OWN; // "in 2003, when two jets arrived"
    }
    if (TOLD.contains(relation) && !isInfinitive(at)) {
      return Tie.REPORT;
    }
    if (relation.equals("advcl")) {
      return isInfinitive(at) || hasMark(at, SAME_TIME) ? Tie.FRAME : Tie.NONE;
    }
    // "A plan to sell" is of the plan's time, "the tanks sold by Chile" need not be.
    boolean content = isInfinitive(at) || graph.pos(at).equals("VBG");
    return relation.startsWith("acl") && !content ? Tie.NONE : Tie.OWN;
  }

  /** "It was in 2014 that they signed." */
  private boolean isCleft(int up) {
    int root = up == date && graph.relation(up).equals("dep") ? graph.parent(up) : up;
    return root != SentenceGraph.NONE
        && graph.hasChild(root, "cop")
        && (root == date || graph.parent(date) == root)
        && graph.children(root, Set.of("nsubj")).stream().anyMatch(c -> graph.word(c).equals("it"));
  }

  private boolean isInfinitive(int verb) {
    return graph.pos(verb).equals("VB")
        && graph.children(verb).stream().anyMatch(c -> graph.pos(c).equals("TO"));
  }

  private boolean hasMark(int verb, Set<String> words) {
    return graph.children(verb).stream()
        .filter(c -> graph.relation(c).equals("mark") || graph.relation(c).equals("advmod"))
        .anyMatch(c -> words.contains(graph.word(c)));
  }
}
