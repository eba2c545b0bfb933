package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Lexicon;

/** Finds the words of a sentence that evoke events. */
final class TriggerFinder {

  private static final Set<String> AFTER = Set.of("after", "following");

  private final Lexicon lexicon;
  private final WordIndex<Lexicon.Entry> index;
  private final UnlistedWords unlisted;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index =
        new WordIndex<>(lexicon.entries(), Lexicon.Entry::lemma, Lexicon.Entry::partOfSpeech);
    this.unlisted = new UnlistedWords(lexicon);
  }

  /** Returns one trigger for each frame of each word, in the order of the words. */
  List<Trigger> find(SentenceGraph graph) {
    List<Trigger> triggers = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < graph.size(); i++) {
      if (i < covered) {
        continue;
      }
      List<WordIndex.Match<Lexicon.Entry>> matches = index.at(graph, i);
      if (matches.isEmpty()) {
        triggers.addAll(unlisted(graph, i));
      }
      for (WordIndex.Match<Lexicon.Entry> match : matches) {
        if (graph.relation(match.head()).startsWith("aux")) {
          continue; // "was sold": tells the tense of another verb.
        }
        boolean unbroken =
            match.end() - match.first() == match.entry().lemma().split(" ", -1).length;
        if (unbroken || !match.entry().partOfSpeech().equals("verb")) {
          covered = Math.max(covered, match.end());
        }
        frames(match.entry())
            .map(
                frame ->
                    new Trigger(
                        graph, match.head(), match.first(), match.end(), match.entry(), frame))
            .forEach(triggers::add);
      }
    }
    triggers.removeIf(TriggerFinder::hasExceptedObject);
    triggers.removeIf(t -> t.frame().actOn() && !hasNoun(t, triggers));
    triggers.removeIf(t -> t.frame().addsTo() && hasOther(t, triggers));
    triggers.removeIf(t -> t.frame().namedWithNoun() && isPartOfName(t, triggers));
    return triggers;
  }

  /** "take part in an exercise": the noun tells it all. */
  private static boolean hasOther(Trigger trigger, List<Trigger> triggers) {
    return triggers.stream()
        .filter(t -> t.frame().eventType().equals(trigger.frame().eventType()))
        .anyMatch(t -> !t.frame().addsTo());
  }

  /** "to meet a demand" */
  private static boolean hasExceptedObject(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    return graph.out(trigger.head()).stream()
        .filter(d -> d.relation().equals("obj") || d.relation().equals("nsubj:pass"))
        .anyMatch(d -> trigger.frame().exceptObjects().contains(graph.lemma(d.dependent())));
  }

  private Stream<Lexicon.Frame> frames(Lexicon.Entry entry) {
    return entry.frames().stream().map(lexicon.frames()::get).filter(Objects::nonNull);
  }

  /** The triggers of a word that the lexicon lacks. */
  private List<Trigger> unlisted(SentenceGraph graph, int token) {
    return unlisted.at(graph, token).stream()
        .flatMap(
            kind ->
                frames(kind.target())
                    .map(
                        frame ->
                            new Trigger(
                                graph, token, token, token + 1, kind.target(), frame, kind)))
        .toList();
  }

  /** "the Lower Valley pipeline project": the pipeline is but a word of the project's name. */
  private static boolean isPartOfName(Trigger part, List<Trigger> triggers) {
    SentenceGraph graph = part.graph();
    return graph.relation(part.head()).equals("compound")
        && triggers.stream()
            .filter(t -> t.frame().eventType().equals(part.frame().eventType()))
            .anyMatch(t -> t.head() == graph.parent(part.head()));
  }

  /** "the ban that Chile imposed": a verb without an object, after a noun that evokes the same. */
  private static boolean hasNoun(Trigger verb, List<Trigger> triggers) {
    return triggers.stream()
        .filter(t -> !t.isVerb() && t.frame().eventType().equals(verb.frame().eventType()))
        .anyMatch(t -> isClauseOf(verb, t) || frames(verb, t));
  }

  /** "the ban that Chile imposed" */
  private static boolean isClauseOf(Trigger verb, Trigger noun) {
    SentenceGraph graph = verb.graph();
    boolean clause =
        graph.relation(verb.head()).startsWith("acl") || graph.hasChild(verb.head(), "nsubj");
    return clause
        && noun.head() < verb.head()
        && graph.children(verb.head(), Set.of("obj")).stream()
            .allMatch(o -> graph.pos(o).startsWith("W"));
  }

  /** "left Chile after a visit" */
  private static boolean frames(Trigger verb, Trigger noun) {
    SentenceGraph graph = verb.graph();
    return graph.parent(noun.head()) == verb.head() && graph.hasCase(noun.head(), AFTER);
  }
}
