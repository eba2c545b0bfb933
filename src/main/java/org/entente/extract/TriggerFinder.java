package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Lexicon;

/** Finds the words of a sentence that evoke events. */
final class TriggerFinder {

  private final Lexicon lexicon;
  private final WordIndex<Lexicon.Entry> index;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index =
        new WordIndex<>(lexicon.entries(), Lexicon.Entry::lemma, Lexicon.Entry::partOfSpeech);
  }

  /** Returns one trigger for each frame of each word, in the order of the words. */
  List<Trigger> find(SentenceGraph graph) {
    List<Trigger> triggers = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < graph.size(); i++) {
      if (i < covered) {
        continue;
      }
      for (WordIndex.Match<Lexicon.Entry> match : index.at(graph, i)) {
        boolean unbroken =
            match.end() - match.first() == match.entry().lemma().split(" ", -1).length;
        if (unbroken || !match.entry().partOfSpeech().equals("verb")) {
          covered = Math.max(covered, match.end());
        }
        if (isAuxiliary(graph, match)) {
          continue;
        }
        for (String name : match.entry().frames()) {
          Lexicon.Frame frame = lexicon.frames().get(name);
          if (frame != null) {
            triggers.add(
                new Trigger(graph, match.head(), match.first(), match.end(), match.entry(), frame));
          }
        }
      }
    }
    return triggers;
  }

  /** "was called off", "has been in": an auxiliary tells of nothing by itself. */
  private static boolean isAuxiliary(SentenceGraph graph, WordIndex.Match<Lexicon.Entry> match) {
    return match.entry().partOfSpeech().equals("verb")
        && graph.relation(match.head()).startsWith("aux");
  }
}
