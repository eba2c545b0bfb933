package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.model.Lexicon;

/**
 * Words that lend their own arguments to the event noun that hangs on them: support verbs ("signed
 * an agreement with"), verbs that tell the status of their object ("is considering the purchase"),
 * and transparent nouns ("a package of loans for").
 */
final class LightWords {

  private final WordIndex<Lexicon.Cue> cues;
  private final Set<String> transparentNouns;
  private final Set<String> contentVerbs;

  LightWords(Lexicon lexicon) {
    this.cues = new WordIndex<>(lexicon.cues(), Lexicon.Cue::lemma, Lexicon.Cue::partOfSpeech);
    this.transparentNouns = lexicon.transparentNouns();
    this.contentVerbs = lexicon.contentVerbs();
  }

  /** Whether the verb's subject and adjuncts are those of its object. */
  boolean isSupportVerb(SentenceGraph graph, int verb) {
    return cues.at(graph, verb).stream().anyMatch(m -> m.entry().support());
  }

  /**
   * The same, for one of its nouns: of "came to an agreement after the talks" the preposition of
   * the phrase tells which noun is meant.
   */
  boolean isSupportVerb(SentenceGraph graph, int verb, int noun) {
    List<Integer> cases = graph.children(noun, Set.of("case"));
    return cues.at(graph, verb).stream()
        .filter(m -> m.entry().support())
        .anyMatch(
            m ->
                cases.isEmpty()
                    || m.end() - m.first() == 1
                    || cases.stream().anyMatch(c -> m.first() < c && c < m.end()));
  }

  /** Whether the word's subject may be one of the arguments of what it governs. */
  boolean isStatusWord(SentenceGraph graph, int word) {
    return cues.at(graph, word).stream().anyMatch(m -> !m.entry().status().isEmpty());
  }

  /** Whether the word tells that something lies ahead: "is due in Lima", not "interested in". */
  boolean isPlan(SentenceGraph graph, int word) {
    return cues.at(graph, word).stream().anyMatch(m -> m.entry().status().equals("planned"));
  }

  /** Whether the noun only measures or packages another. */
  boolean isTransparent(SentenceGraph graph, int noun) {
    return transparentNouns.contains(graph.lemma(noun));
  }

  /** Whether what the verb governs is the matter of its subject. */
  boolean isContentVerb(SentenceGraph graph, int verb) {
    return contentVerbs.contains(graph.lemma(verb));
  }
}
