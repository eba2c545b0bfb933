package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Mention;
import org.entente.model.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in an article: by the syntax of reporting words, and by quotation marks where a
 * quotation runs on without them.
 */
final class Attributions {

  /** Fewer words between quotation marks are a name or an ironic word. */
  private static final int QUOTATION = 4;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "my", "me");

  private final Map<Integer, List<SpeechScope>> scopes = new HashMap<>();
  private final Map<Integer, Mention> quoted = new HashMap<>();
  private final Quotes quotes;

  private Attributions(List<SentenceGraph> sentences) {
    this.quotes = new Quotes(sentences);
  }

  /** Reads a whole article, since a quotation may be attributed after its end. */
  static Attributions of(
      List<SentenceGraph> sentences,
      ArticleMentions mentions,
      Lexicon lexicon,
      ReportingIndex words) {
    Attributions attributions = new Attributions(sentences);
    Speakers speakers = new Speakers(words, mentions, lexicon);
    for (SentenceGraph graph : sentences) {
      List<SpeechScope> here = SpeechReader.read(words, speakers, graph);
      attributions.scopes.put(graph.sentence().index(), here);
      attributions.creditQuotations(graph, here);
      speakers.advance(graph);
    }
    attributions.carryOn(sentences);
    return attributions;
  }

  /** A quotation belongs to the one whom its sentence names as the speaker. */
  private void creditQuotations(SentenceGraph graph, List<SpeechScope> here) {
    for (SpeechScope scope : here) {
      Mention speaker = scope.speech().speaker();
      for (int i = 0; speaker != null && i < graph.size(); i++) {
        int quotation = quotes.at(graph, i);
        if (quotation != Quotes.NONE) {
          quoted.putIfAbsent(quotation, speaker);
        }
      }
    }
  }

  /** A sentence that is all quotation goes on with the words of the last speaker. */
  private void carryOn(List<SentenceGraph> sentences) {
    int before = Quotes.NONE;
    for (SentenceGraph graph : sentences) {
      int first = firstQuotation(graph);
      Mention speaker = quoted.get(before);
      if (first != Quotes.NONE && first != before && speaker != null && isAllQuoted(graph, first)) {
        quoted.putIfAbsent(first, speaker);
      }
      before = lastQuotation(graph);
    }
  }

  private int firstQuotation(SentenceGraph graph) {
    return quotations(graph).stream().findFirst().orElse(Quotes.NONE);
  }

  private int lastQuotation(SentenceGraph graph) {
    List<Integer> all = quotations(graph);
    return all.isEmpty() ? Quotes.NONE : all.get(all.size() - 1);
  }

  private List<Integer> quotations(SentenceGraph graph) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (quotes.at(graph, i) != Quotes.NONE) {
        found.add(quotes.at(graph, i));
      }
    }
    return found;
  }

  private boolean isAllQuoted(SentenceGraph graph, int quotation) {
    long words = quotations(graph).stream().filter(q -> q == quotation).count();
    long marks = graph.sentence().tokens().stream().filter(t -> t.pos().matches("``|''")).count();
    return words + marks >= graph.size();
  }

  /** Tells who says what a token tells of, and how. */
  Speech at(SentenceGraph graph, int token) {
    Speech speech = Speech.OWN;
    List<SpeechScope> governing =
        scopes.getOrDefault(graph.sentence().index(), List.of()).stream()
            .filter(s -> s.holds(graph, token))
            .sorted(Comparator.comparingInt(s -> graph.distance(s.content(), token)))
            .toList();
    for (SpeechScope scope : governing) {
      speech = speech.within(scope.of(graph, token));
    }
    int quotation = quotes.at(graph, token);
    boolean inQuotation = quotation != Quotes.NONE && quotes.length(quotation) >= QUOTATION;
    return inQuotation ? speech.by(quoted.get(quotation)) : speech;
  }

  /** Returns the one who says "we" or "our" at a token; null if it is another word. */
  @Nullable Mention firstPerson(SentenceGraph graph, int token) {
    return FIRST_PERSON.contains(graph.word(token)) ? at(graph, token).speaker() : null;
  }

  /** Gives a draft its claimer, and what the saying tells of certainty and status. */
  void apply(Draft draft) {
    Speech speech = at(draft.trigger.graph(), draft.trigger.head());
    Mention speaker = speech.speaker();
    draft.claimer = speaker == null ? null : speaker.entity();
    draft.certainty = Speech.lessSure(draft.certainty, speech.certainty());
    if (!speech.status().isEmpty()) {
      draft.status = speech.status();
    }
  }
}
