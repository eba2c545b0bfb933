package org.entente.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Lexicon;

/**
 * Reads how far an event has got and how surely it is told: from the words that govern the trigger,
 * their tense, modals and negation, and the words that modify it.
 */
final class StatusReader {

  /**
   * What was read.
   *
   * @param status local name
   * @param certainty how surely it is told
   * @param fixed values that the governing words give, such as {@code action} "lifted"
   * @param asserted whether a governing word or the trigger itself says that the act took place
   */
  record Reading(
      String status, Claim.Certainty certainty, Map<String, String> fixed, boolean asserted) {}

  private static final Set<String> CLIMB =
      Set.of("xcomp", "ccomp", "acl", "obj", "nsubj:pass", "nsubj", "compound", "amod");

  /** Prepositions by which a word has the event as its matter: "talks on", "bid for". */
  private static final Set<String> ADJUNCTS =
      Set.of("of", "for", "on", "about", "over", "regarding", "to", "into", "against");

  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "acl", "dep", "csubj");
  private static final Set<String> DONE = Set.of("agreed", "completed");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "should", "would", "'d", "ca");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final Set<String> NO_EVENT = Set.of("cancelled", "denied");

  private final WordIndex<Lexicon.Cue> cues;

  StatusReader(Lexicon lexicon) {
    this.cues = new WordIndex<>(lexicon.cues(), Lexicon.Cue::lemma, Lexicon.Cue::partOfSpeech);
  }

  Reading read(Trigger trigger) {
    return new Climb(trigger).reading();
  }

  /** The cue at a token; a verb carries its object's arguments, but not those of a clause. */
  private Optional<Lexicon.Cue> statusCue(
      SentenceGraph graph, int token, String eventType, boolean asObject) {
    List<Lexicon.Cue> here =
        cues.at(graph, token).stream()
            .map(WordIndex.Match::entry)
            .filter(c -> !c.status().isEmpty())
            .filter(c -> c.eventType().isEmpty() || c.eventType().equals(eventType))
            .filter(c -> asObject || !c.support() || !DONE.contains(c.status()))
            .toList();
    return here.stream()
        .filter(c -> !c.eventType().isEmpty())
        .findFirst()
        .or(() -> here.stream().findFirst());
  }

  /** The way from a trigger up to the word that governs all of it. */
  private final class Climb {
    private final Trigger trigger;
    private final SentenceGraph graph;
    private final String eventType;
    private final Map<String, String> fixed = new LinkedHashMap<>();
    private Claim.Certainty certainty = Claim.Certainty.ASSERTED;
    private String status;
    private boolean cued;
    private boolean asserted;

    Climb(Trigger trigger) {
      this.trigger = trigger;
      this.graph = trigger.graph();
      this.eventType = trigger.frame().eventType();
      this.status =
          trigger.entry().status().isEmpty() ? trigger.frame().status() : trigger.entry().status();
      this.asserted = trigger.isVerb();
    }

    Reading reading() {
      fixed.putAll(trigger.frame().fixed());
      modifiers();
      tense(trigger.head());
      int at = trigger.head();
      while (climbs(at)) {
        String relation = graph.relation(at);
        at = graph.parent(at);
        govern(at, relation);
      }
      sentenceCertainty();
      return new Reading(status, certainty, fixed, asserted);
    }

    /** Whether what governs the token says something of the event, too. */
    private boolean climbs(int token) {
      if (graph.parent(token) == SentenceGraph.NONE) {
        return false;
      }
      String relation = graph.relation(token);
      if (relation.equals("conj")) {
        return !graph.isVerb(token);
      }
      if (relation.equals("dep")) {
        return graph.isVerb(token) && graph.isVerb(graph.parent(token));
      }
      return CLIMB.contains(relation) || ADJUNCTS.contains(preposition(token, relation));
    }

    private String preposition(int token, String relation) {
      if (!relation.startsWith("obl") && !relation.startsWith("nmod")) {
        return "";
      }
      // "lifting up of the embargo" has two
      return graph.children(token, Set.of("case")).stream()
          .map(graph::word)
          .filter(ADJUNCTS::contains)
          .findFirst()
          .orElse("");
    }

    /** "a planned visit", "the proposed sale". */
    private void modifiers() {
      for (int child : graph.children(trigger.head(), Set.of("amod", "compound"))) {
        statusCue(graph, child, eventType, true)
            .filter(c -> c.partOfSpeech().equals("adjective") || c.partOfSpeech().equals("noun"))
            .ifPresent(this::take);
      }
    }

    private void govern(int token, String relation) {
      boolean throughSubject = relation.equals("nsubj");
      boolean asObject = !CLAUSES.contains(relation);
      Optional<Lexicon.Cue> cue = statusCue(graph, token, eventType, asObject);
      if (cue.isPresent()) {
        if (cue.get().support()
            && DONE.contains(cue.get().status())
            && cue.get().fixed().isEmpty()) {
          support(cue.get());
        } else {
          take(cue.get());
        }
        // "the exercise opened", but not "the talks opened a new chapter"
        asserted |= cue.get().support() && !(throughSubject && graph.hasChild(token, "obj"));
      }
      boolean speaksOfIt = cue.isPresent() || !throughSubject;
      if (speaksOfIt && (graph.isVerb(token) || graph.hasChild(token, "cop"))) {
        tense(token);
      }
    }

    /** A support verb says that its noun took place; what that means is the noun's own affair. */
    private void support(Lexicon.Cue cue) {
      if (!cued && !status.equals("completed") && !status.equals("agreed")) {
        status = cue.status();
      }
    }

    private void take(Lexicon.Cue cue) {
      boolean overrides = NO_EVENT.contains(cue.status()) && !NO_EVENT.contains(status);
      if (!cued || overrides) {
        status = cue.status();
        cue.fixed().forEach(fixed::put);
        cued = true;
      }
    }

    private void tense(int verb) {
      for (int child : graph.children(verb)) {
        String word = graph.word(child);
        String relation = graph.relation(child);
        if (relation.equals("advmod") && NEGATIONS.contains(word)) {
          set("denied");
        } else if (relation.startsWith("aux") && FUTURE.contains(word)) {
          weaken("planned");
        } else if (relation.startsWith("aux") && POSSIBLE.contains(word)) {
          weaken("proposed");
          certainty = Claim.Certainty.POSSIBLE;
        } else if (relation.equals("mark") && word.equals("if")) {
          weaken("proposed");
        }
      }
      if (isTo(verb)) {
        weaken("planned");
      }
    }

    /** "is to supply"; in a headline "to supply". */
    private boolean isTo(int verb) {
      int up = graph.parent(verb);
      boolean headline = up == SentenceGraph.NONE;
      boolean below = !headline && graph.lemma(up).equals("be");
      boolean beside =
          graph.children(verb).stream()
              .anyMatch(c -> graph.relation(c).startsWith("aux") && graph.lemma(c).equals("be"));
      boolean to =
          graph.children(verb).stream().anyMatch(c -> graph.word(c).equals("to") && c < verb);
      return to && graph.pos(verb).equals("VB") && (headline || below || beside);
    }

    private void set(String newStatus) {
      status = newStatus;
      cued = true;
    }

    /** What lies ahead is not done yet, but a cancelled plan stays cancelled. */
    private void weaken(String newStatus) {
      if (status.equals("completed") || status.equals("agreed")) {
        set(newStatus);
      }
    }

    private void sentenceCertainty() {
      for (int i = 0; i < graph.size(); i++) {
        for (WordIndex.Match<Lexicon.Cue> m : cues.at(graph, i)) {
          String name = m.entry().certainty();
          if (!name.isEmpty() && graph.distance(i, trigger.head()) <= 2) {
            Claim.Certainty read = Claim.Certainty.valueOf(name.toUpperCase(Locale.ROOT));
            certainty = read.compareTo(certainty) > 0 ? read : certainty;
          }
        }
      }
    }
  }
}
