package org.entente.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Claim;
import org.entente.model.Lexicon;

/** The way from a trigger up through the words that govern it, and what these say of its event. */
final class StatusScope {

  private static final Set<String> CLIMB =
      Set.of(
          "xcomp",
          "ccomp",
          "acl",
          "obj",
          "nsubj:pass",
          "nsubj",
          "compound",
          "amod",
          "csubj",
          "advmod");

  /** Prepositions by which a word has the event as its matter: "talks on", "bid for". */
  private static final Set<String> ADJUNCTS =
      Set.of(
          "of", "for", "on", "about", "over", "regarding", "to", "into", "against", "from", "with");

  /** Prepositions by which only a noun or an adjective has it: "interest in". */
  private static final Set<String> NOUN_ADJUNCTS = Set.of("in");

  private static final Set<String> PURPOSE = Set.of("for");
  private static final Set<String> CLAUSES =
      Set.of("xcomp", "ccomp", "acl", "advcl", "dep", "csubj");
  private static final Set<String> DONE = Set.of("agreed", "completed");
  private static final Set<String> OBJECTS = Set.of("obj", "ccomp", "xcomp", "iobj");
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which", "they");
  private static final Set<String> SHARED_FORMS = Set.of("VB", "VBG", "VBN");

  private final Trigger trigger;
  private final SentenceGraph graph;
  private final StatusCues cues;
  private final StatusCourse course;
  private final VerbForm tense;
  private final Set<Integer> seen = new HashSet<>();
  private boolean asserted;

  StatusScope(Trigger trigger, StatusCues cues) {
    this.trigger = trigger;
    this.graph = trigger.graph();
    this.cues = cues;
    String own = trigger.entry().status();
    this.course =
        new StatusCourse(
            own.isEmpty() ? trigger.frame().status() : own,
            trigger.frame().fixed(),
            trigger.isVerb() && !own.isEmpty());
    this.tense = new VerbForm(graph, course);
    this.asserted = trigger.isVerb();
  }

  StatusReader.Reading reading() {
    int head = trigger.head();
    String now = trigger.entry().presentStatus();
    if (!now.isEmpty() && trigger.isVerb() && tense.isPresent(head)) {
      course.start(now);
    }
    modifiers();
    if (trigger.isVerb() || graph.hasChild(head, "cop")) {
      tense.read(head, nounOfInfinitive(head).isEmpty());
    } else {
      tense.determiner(head);
    }
    if (graph.relation(head).equals("cop")) {
      cue(graph.parent(head), "cop").ifPresent(course::modify); // "is due in Lima"
    }
    climb(head);
    underAgreement(head);
    Claim.Certainty certainty = cues.certainty(graph, head, tense.certainty());
    boolean told = course.told() || trigger.isVerb();
    return new StatusReader.Reading(course.status(), certainty, course.fixed(), asserted, told);
  }

  private void climb(int from) {
    int at = from;
    while (seen.add(at)) {
      Optional<Integer> noun = nounOfInfinitive(at);
      if (noun.isPresent()) {
        govern(noun.get(), "acl", at);
        if (graph.parent(noun.get()) != at) {
          at = noun.get();
          continue;
        }
      }
      afterthought(at);
      if (!climbs(at)) {
        if (!graph.relation(at).equals("advcl") || !tense.isOpen(at)) {
          return;
        }
        at = graph.parent(at);
        tense.ofPurpose(at);
        continue;
      }
      String relation = graph.relation(at);
      int up = graph.parent(at);
      if (relation.equals("conj")) {
        if (graph.isVerb(at)) {
          tense.read(up);
        }
      } else {
        govern(up, relation, at);
        if (tense.isFact(at) || isUnknownActOn(up, relation) || isOtherMatter(up, at, relation)) {
          return;
        }
      }
      at = up;
    }
  }

  /** Whether what governs the token says something of the event, too. */
  private boolean climbs(int token) {
    int up = graph.parent(token);
    if (up == SentenceGraph.NONE) {
      return false;
    }
    String relation = graph.relation(token);
    if (relation.equals("conj")) {
      return !graph.isVerb(token) || sharesForm(token, up);
    }
    if (relation.equals("dep")) {
      return graph.isVerb(token) && (graph.isVerb(up) || graph.pos(up).startsWith("JJ"));
    }
    if (relation.equals("acl") && graph.pos(token).equals("VBN") && tense.toOf(token).isEmpty()) {
      return false; // "a ban imposed in May": the verb acts on the ban.
    }
    if (relation.equals("amod") && graph.pos(token).equals("VBN")) {
      return false; // "jointly built ships": they are there.
    }
    if (relation.equals("advcl") && graph.pos(token).equals("VBG")) {
      return graph.children(token, Set.of("mark", "case")).stream()
          .map(graph::word)
          .anyMatch(m -> isAdjunct(m, up));
    }
    String preposition = preposition(token, relation);
    return CLIMB.contains(relation)
        || isAdjunct(preposition, up)
        || (NOUN_ADJUNCTS.contains(preposition) && graph.hasChild(up, "nummod"));
  }

  private boolean isAdjunct(String preposition, int up) {
    return ADJUNCTS.contains(preposition)
        || (NOUN_ADJUNCTS.contains(preposition) && hasNominalCue(up));
  }

  private boolean hasNominalCue(int token) {
    return cues.at(graph, token, trigger.frame().eventType()).stream()
        .anyMatch(c -> !c.partOfSpeech().equals("verb"));
  }

  private String preposition(int token, String relation) {
    if (!relation.startsWith("obl") && !relation.startsWith("nmod")) {
      return "";
    }
    List<Integer> cases = graph.children(token, Set.of("case"));
    // "lifting up of the embargo": the parser takes "up" for a preposition.
    return cases.isEmpty() ? "" : graph.word(cases.get(cases.size() - 1));
  }

  /** "wants to buy tanks and sell howitzers": both verbs hang on the first one's governor. */
  private boolean sharesForm(int token, int first) {
    return graph.pos(token).equals(graph.pos(first))
        && SHARED_FORMS.contains(graph.pos(token))
        && !graph.hasChild(token, "nsubj")
        && !graph.hasChild(token, "nsubj:pass");
  }

  /** "a bid to join", "signed a contract with Chile to buy": the parser skips the noun. */
  private Optional<Integer> nounOfInfinitive(int verb) {
    Optional<Integer> to = tense.toOf(verb);
    if (to.isEmpty() || to.get() == 0) {
      return Optional.empty();
    }
    int before = to.get() - 1;
    if (hasNounCue(before)) {
      return Optional.of(before);
    }
    int up = graph.parent(verb);
    List<Integer> owners =
        up != SentenceGraph.NONE && graph.isVerb(up)
            ? graph.children(up, Set.of("obj", "nsubj:pass"))
            : List.of();
    List<Integer> subjects = graph.children(verb, Set.of("nsubj"));
    return Stream.concat(subjects.stream(), owners.stream())
        .filter(n -> n < to.get() && hasNounCue(n))
        .findFirst();
  }

  private boolean hasNounCue(int token) {
    return graph.isNoun(token)
        && !seen.contains(token)
        && cues.at(graph, token, trigger.frame().eventType()).stream()
            .anyMatch(c -> c.partOfSpeech().equals("noun"));
  }

  // --- what the words say -----------------------------------------------------------------------

  /** "a planned visit", "the proposed sale", "a sale approved in May". */
  private void modifiers() {
    String type = trigger.frame().eventType();
    for (int child : graph.children(trigger.head(), Set.of("amod", "compound"))) {
      cues.modifier(graph, child, type).ifPresent(course::modify);
    }
    for (int child : graph.children(trigger.head(), Set.of("acl", "acl:relcl"))) {
      boolean passive =
          graph.pos(child).equals("VBN")
              && (graph.relation(child).equals("acl") || graph.hasChild(child, "nsubj:pass"));
      if (passive && !trigger.isVerb()) {
        govern(child, "obj", trigger.head());
      }
    }
  }

  /** "will train them under an agreement": what a signed deal provides for is agreed. */
  private void underAgreement(int verb) {
    boolean agreed =
        graph.children(verb, Set.of("obl", "obl:under")).stream()
            .filter(n -> graph.hasCase(n, Set.of("under")))
            .flatMap(n -> Stream.concat(Stream.of(n), graph.children(n, Set.of("nmod")).stream()))
            .filter(
                n ->
                    graph.children(n, Set.of("amod", "compound")).stream()
                        .noneMatch(
                            m -> cues.modifier(graph, m, trigger.frame().eventType()).isPresent()))
            .flatMap(n -> cues.at(graph, n, trigger.frame().eventType()).stream())
            .anyMatch(c -> c.partOfSpeech().equals("noun") && c.status().equals("agreed"));
    if (agreed) {
      course.settle();
    }
  }

  /** "..., but it was cancelled" */
  private void afterthought(int token) {
    for (int child : graph.children(token, Set.of("conj", "parataxis", "ccomp"))) {
      boolean ofIt =
          child > trigger.head()
              && graph.children(child, Set.of("nsubj:pass", "nsubj")).stream()
                  .anyMatch(s -> PRONOUNS.contains(graph.word(s)) || isDefinite(s));
      if (ofIt && seen.add(child)) {
        cues.at(graph, child, trigger.frame().eventType()).stream()
            .filter(c -> c.status().equals("cancelled") && !graph.hasChild(child, "obj"))
            .findFirst()
            .ifPresent(c -> course.govern(c, false));
      }
    }
  }

  /** "the deal", "the visit": the trigger's own word once more, or one of its kind. */
  private boolean isDefinite(int noun) {
    return graph.lemma(noun).equals(graph.lemma(trigger.head()))
        && graph.children(noun, Set.of("det")).stream().anyMatch(d -> graph.word(d).equals("the"));
  }

  private void govern(int token, String relation, int from) {
    boolean inClause = CLAUSES.contains(relation);
    Optional<Lexicon.Cue> cue = cue(token, relation);
    if (cue.isPresent()) {
      Lexicon.Cue found = cue.get();
      if (relation.equals("ccomp") && !found.status().equals("denied") && tense.isPast(from)) {
        return;
      }
      if (!found.support() || !DONE.contains(found.status())) {
        course.govern(found, inClause);
      } else if (!inClause) {
        String now = trigger.entry().presentStatus();
        if (!now.isEmpty() && tense.isUnderWay(token)) {
          course.start(now);
        }
        course.support(found);
      }
      // "the exercise opened", but not "the talks opened a new chapter"
      asserted |= found.support() && !(relation.equals("nsubj") && graph.hasChild(token, "obj"));
    } else if (inClause && tense.isOpen(from) && graph.isVerb(token)) {
      course.weaken("planned");
    }
    if (isUnknownActOn(token, relation)) {
      if (course.isUntoldAct() && graph.hasCase(from, PURPOSE)) {
        tense.ofPurpose(token);
      }
      return;
    }
    // "the visit may be seen as a sign": what is done to it is not it.
    boolean speaksOfIt = cue.isPresent() || !relation.startsWith("nsubj");
    if (!speaksOfIt && !trigger.isVerb()) {
      tense.ofSubject(token);
    }
    if (speaksOfIt && (graph.isVerb(token) || graph.hasChild(token, "cop"))) {
      tense.read(token);
    } else if (cue.isPresent()) {
      tense.determiner(token);
    }
  }

  /** "will strengthen the agreement": what is done to an event says that there is one. */
  private boolean isUnknownActOn(int token, String relation) {
    return !trigger.isVerb()
        && cue(token, relation).isEmpty()
        && graph.isVerb(token)
        && (relation.equals("obj") || relation.startsWith("obl"));
  }

  /**
   * "reservations on the visit", "the first day of the visit": what they do, the visit does not.
   */
  private boolean isOtherMatter(int up, int token, String relation) {
    String preposition = preposition(token, relation);
    return graph.isNoun(up)
        && !preposition.isEmpty()
        && (!preposition.equals("of") || !preposition(up, graph.relation(up)).isEmpty())
        && !graph.hasChild(up, "nummod")
        && cue(up, relation).isEmpty();
  }

  /** A support verb carries its object's arguments, but says little of a clause. */
  private Optional<Lexicon.Cue> cue(int token, String relation) {
    boolean inClause = CLAUSES.contains(relation);
    List<Lexicon.Cue> here =
        cues.at(graph, token, trigger.frame().eventType()).stream()
            .filter(c -> !relation.equals("nsubj") || saysOfSubject(c, token))
            .toList();
    return here.stream()
        .filter(c -> !inClause || !c.support() || !DONE.contains(c.status()))
        .findFirst()
        .or(() -> here.stream().findFirst());
  }

  /** "talks collapsed" speaks of the talks, "the visit shows that" does not of the visit. */
  private boolean saysOfSubject(Lexicon.Cue cue, int token) {
    if (!cue.partOfSpeech().equals("verb")) {
      return true;
    }
    boolean passive = graph.pos(token).equals("VBN") && graph.hasChild(token, "aux:pass");
    boolean transitive = graph.children(token, OBJECTS).stream().findAny().isPresent();
    boolean ofItself = !cue.status().equals("proposed") && !cue.status().equals("negotiating");
    return passive || (ofItself && !transitive);
  }
}
