package org.entente.extract;

import com.google.common.base.Splitter;
import org.entente.model.Lexicon;
import org.entente.wordnet.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence that evokes an event.
 *
 * @param graph its sentence
 * @param head index of its head token
 * @param first index of its first token
 * @param end index after its last token
 * @param entry the lexical entry
 * @param frame one of the entry's frames
 * @param unlisted how the word was understood, where the entry is that of another word
 */
record Trigger(
    SentenceGraph graph,
    int head,
    int first,
    int end,
    Lexicon.Entry entry,
    Lexicon.Frame frame,
    @Nullable Kind<Lexicon.Entry> unlisted) {

  /** Makes a trigger of a word of the lexicon. */
  Trigger(
      SentenceGraph graph, int head, int first, int end, Lexicon.Entry entry, Lexicon.Frame frame) {
    this(graph, head, first, end, entry, frame, null);
  }

  boolean isVerb() {
    return entry.partOfSpeech().equals("verb");
  }

  /** Whether a token after the head belongs to the phrase: "over" in "hand the ship over". */
  boolean isPhraseWord(int token) {
    return token > head
        && token < end
        && Splitter.on(' ')
            .splitToStream(entry.lemma())
            .anyMatch(w -> w.equals(graph.lemma(token)));
  }

  String describe() {
    String word = unlisted == null ? entry.lemma() : unlisted.lemma();
    String text = "\"" + word + "\" (" + entry.partOfSpeech() + ") as " + frame.name();
    return unlisted == null
        ? text
        : text + ", like \"" + entry.lemma() + "\" by " + unlisted.describe();
  }
}
