package org.entente.extract;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Lexicon;
import org.entente.model.ReportingWord;
import org.entente.wordnet.Kind;
import org.entente.wordnet.Kinds;
import org.entente.wordnet.PartOfSpeech;

/**
 * Understands verbs and nouns that the lexicon lacks as synonyms of its words, or as kinds of what
 * they mean. A word that the lexicon has for whatever purpose is left to it.
 */
final class UnlistedWords {

  private final Kinds<Lexicon.Entry> verbs;
  private final Kinds<Lexicon.Entry> nouns;
  private final Set<String> listed = new HashSet<>();

  UnlistedWords(Lexicon lexicon) {
    verbs = kinds(lexicon, "verb", PartOfSpeech.VERB);
    nouns = kinds(lexicon, "noun", PartOfSpeech.NOUN);
    Stream.of(
            lexicon.entries().stream().map(Lexicon.Entry::lemma),
            lexicon.cues().stream().map(Lexicon.Cue::lemma),
            lexicon.reporting().stream().map(ReportingWord::lemma),
            lexicon.referringNouns().keySet().stream(),
            lexicon.transparentNouns().stream())
        .flatMap(s -> s)
        .map(lemma -> Splitter.on(' ').split(lemma.toLowerCase(Locale.ROOT)).iterator().next())
        .forEach(listed::add);
  }

  private static Kinds<Lexicon.Entry> kinds(
      Lexicon lexicon, String partOfSpeech, PartOfSpeech lookedUp) {
    List<Lexicon.Entry> entries =
        lexicon.entries().stream().filter(e -> e.partOfSpeech().equals(partOfSpeech)).toList();
    return Kinds.near(entries, Lexicon.Entry::senses, lookedUp);
  }

  /** Returns what the word at a token means, if it is neither listed nor a name. */
  Optional<Kind<Lexicon.Entry>> at(SentenceGraph graph, int token) {
    String lemma = graph.lemma(token);
    String tag = graph.pos(token);
    boolean noun = tag.equals("NN") || tag.equals("NNS");
    if (!(noun || tag.startsWith("VB")) || listed.contains(lemma) || isAuxiliary(graph, token)) {
      return Optional.empty();
    }
    return noun ? nouns.find(lemma) : verbs.find(withParticle(graph, token));
  }

  private static boolean isAuxiliary(SentenceGraph graph, int token) {
    return graph.relation(token).startsWith("aux") || graph.relation(token).equals("cop");
  }

  /** "hawked off": with its particle, a verb is another word. */
  private static String withParticle(SentenceGraph graph, int verb) {
    return graph.children(verb, Set.of("compound:prt")).stream()
        .findFirst()
        .map(particle -> graph.lemma(verb) + " " + graph.word(particle))
        .orElse(graph.lemma(verb));
  }
}
