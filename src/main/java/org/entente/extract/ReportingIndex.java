package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.model.Lexicon;
import org.entente.model.ReportingWord;
import org.entente.model.ReportingWord.Kind;

/** Finds the words of a sentence that say who says so and how surely. */
final class ReportingIndex {

  private final WordIndex<ReportingWord> words;

  ReportingIndex(Lexicon lexicon) {
    this.words =
        new WordIndex<>(lexicon.reporting(), ReportingWord::lemma, ReportingWord::partOfSpeech);
  }

  /** Returns the words that begin at a token. */
  List<WordIndex.Match<ReportingWord>> at(SentenceGraph graph, int token) {
    return words.at(graph, token);
  }

  /** Returns the word of a kind at a token. */
  Optional<ReportingWord> at(SentenceGraph graph, int token, Kind kind) {
    return words.at(graph, token).stream()
        .filter(m -> m.head() == token)
        .map(WordIndex.Match::entry)
        .filter(w -> w.kind() == kind)
        .findFirst();
  }

  boolean isReport(SentenceGraph graph, int token) {
    return at(graph, token, Kind.REPORT).isPresent();
  }
}
