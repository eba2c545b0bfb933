package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Lexicon;

/** Finds the words and phrases of a sentence that tell the status or certainty of an event. */
final class StatusCues {

  /** Words before its head that a phrase such as "in the balance" has at most. */
  private static final int LONGEST = 3;

  /** How far from the trigger a word of certainty still speaks of it. */
  private static final int NEAR = 2;

  private final WordIndex<Lexicon.Cue> index;

  StatusCues(Lexicon lexicon) {
    this.index = new WordIndex<>(lexicon.cues(), Lexicon.Cue::lemma, Lexicon.Cue::partOfSpeech);
  }

  /** Returns the status cues whose head is the token, those of the event's own type first. */
  List<Lexicon.Cue> at(SentenceGraph graph, int token, String eventType) {
    List<WordIndex.Match<Lexicon.Cue>> matches = new ArrayList<>();
    for (int start = Math.max(0, token - LONGEST); start <= token; start++) {
      index.at(graph, start).stream()
          .filter(m -> m.head() == token && !m.entry().status().isEmpty())
          .filter(m -> m.entry().eventType().isEmpty() || m.entry().eventType().equals(eventType))
          .forEach(matches::add);
    }
    int first = matches.stream().mapToInt(WordIndex.Match::first).min().orElse(token);
    return matches.stream()
        .filter(m -> m.first() == first)
        .map(WordIndex.Match::entry)
        .sorted(Comparator.comparing(c -> c.eventType().isEmpty()))
        .toList();
  }

  /** Returns the cue at a token, if there is one, that can modify a noun ("the planned visit"). */
  Optional<Lexicon.Cue> modifier(SentenceGraph graph, int token, String eventType) {
    return at(graph, token, eventType).stream()
        .filter(c -> c.partOfSpeech().equals("adjective") || c.partOfSpeech().equals("noun"))
        .findFirst();
  }

  /** Returns the least certainty that a word near the token gives. */
  Claim.Certainty certainty(SentenceGraph graph, int token, Claim.Certainty otherwise) {
    Claim.Certainty certainty = otherwise;
    for (int i = 0; i < graph.size(); i++) {
      for (WordIndex.Match<Lexicon.Cue> m : index.at(graph, i)) {
        String name = m.entry().certainty();
        if (!name.isEmpty() && graph.distance(i, token) <= NEAR) {
          Claim.Certainty read = Claim.Certainty.valueOf(name.toUpperCase(Locale.ROOT));
          certainty = read.compareTo(certainty) > 0 ? read : certainty;
        }
      }
    }
    return certainty;
  }
}
