package org.entente.pack;

import static org.entente.pack.Terms.ent;
import static org.entente.pack.Terms.first;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.entente.model.Claim.Certainty;
import org.entente.model.ReportingWord;
import org.entente.model.ReportingWord.Kind;

/** Reads the words that say who says so and how surely; an error names file and line. */
final class ReportingReader {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "ReportingWord", Kind.REPORT,
          "SourceMarker", Kind.MARKER,
          "Spokesperson", Kind.SPOKESPERSON,
          "AnonymousSource", Kind.ANONYMOUS,
          "CertaintyCue", Kind.HEDGE);

  private static final Map<Kind, List<String>> PARTS_OF_SPEECH =
      Map.of(
          Kind.REPORT, List.of("verb", "noun"),
          Kind.MARKER, List.of("verb", "preposition"),
          Kind.SPOKESPERSON, List.of("noun"),
          Kind.ANONYMOUS, List.of("noun"),
          Kind.HEDGE, List.of("verb", "noun", "adjective", "adverb"));

  private final LexiconReader lexicon;
  private final List<ReportingWord> words = new ArrayList<>();

  ReportingReader(LexiconReader lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes in an entry; tells whether it is one of these words. */
  boolean read(Resource entry) {
    List<Kind> kinds =
        KINDS.keySet().stream()
            .filter(type -> PackReader.isA(entry, type))
            .map(KINDS::get)
            .sorted()
            .toList();
    if (kinds.size() > 1) {
      throw lexicon.error(
          entry, "must be of one class of " + KINDS.keySet().stream().sorted().toList());
    }
    kinds.forEach(kind -> add(entry, kind));
    return !kinds.isEmpty();
  }

  /** Returns what was read, in the order of the lemmas. */
  List<ReportingWord> words() {
    return words.stream()
        .sorted(
            Comparator.comparing(ReportingWord::lemma)
                .thenComparing(ReportingWord::partOfSpeech)
                .thenComparing(ReportingWord::kind))
        .toList();
  }

  private void add(Resource entry, Kind kind) {
    Certainty certainty = certainty(entry, "givesCertainty", Certainty.ASSERTED);
    if (kind == Kind.HEDGE && certainty == Certainty.ASSERTED) {
      throw lexicon.error(entry, "needs ent:givesCertainty");
    }
    String partOfSpeech =
        lexicon.partOfSpeech(entry, PARTS_OF_SPEECH.getOrDefault(kind, List.of()));
    for (String lemma : lexicon.forms(entry)) {
      words.add(
          new ReportingWord(
              lemma,
              partOfSpeech,
              kind,
              certainty,
              certainty(entry, "certaintyWithoutSpeaker", certainty),
              lexicon.status(entry, "givesStatus"),
              first(entry, ent("ofReport")).equals("true")));
    }
  }

  private Certainty certainty(Resource entry, String property, Certainty otherwise) {
    String name = first(entry, ent(property));
    if (name.isEmpty()) {
      return otherwise;
    }
    return Arrays.stream(Certainty.values())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> lexicon.error(entry, "no such certainty: \"" + name + "\""));
  }
}
