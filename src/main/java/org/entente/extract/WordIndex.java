package org.entente.extract;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds lexical entries of one or several words at a token, the longest first.
 *
 * @param <E> what an entry is
 */
final class WordIndex<E> {

  /**
   * How many words may stand between a verb and the rest of its phrase ("handed the ship over").
   */
  private static final int GAP = 4;

  private record Item<E>(List<String> words, String partOfSpeech, E entry) {}

  /** An entry with the tokens that it covers. */
  record Match<E>(E entry, int head, int first, int end) {}

  private final Map<String, List<Item<E>>> byFirstWord = new HashMap<>();

  WordIndex(List<E> entries, Function<E, String> lemma, Function<E, String> partOfSpeech) {
    for (E entry : entries) {
      List<String> words =
          Splitter.on(' ').splitToList(lemma.apply(entry).toLowerCase(Locale.ROOT));
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Item<>(words, partOfSpeech.apply(entry), entry));
    }
    byFirstWord
        .values()
        .forEach(items -> items.sort(Comparator.comparingInt(i -> -i.words().size())));
  }

  /**
   * Returns the entries at a token that have the most words; several where one word has several.
   */
  List<Match<E>> at(SentenceGraph graph, int token) {
    List<Match<E>> matches = new ArrayList<>();
    int longest = 0;
    for (String start : forms(graph, token)) {
      for (Item<E> item : byFirstWord.getOrDefault(start, List.of())) {
        if (item.words().size() < longest) {
          break;
        }
        Optional<Match<E>> match = match(graph, token, item);
        if (match.isPresent()) {
          longest = item.words().size();
          matches.add(match.get());
        }
      }
    }
    return matches;
  }

  private Optional<Match<E>> match(SentenceGraph graph, int token, Item<E> item) {
    boolean verb = item.partOfSpeech().equals("verb");
    int at = token;
    for (int w = 1; w < item.words().size(); w++) {
      int last = verb ? Math.min(at + GAP, graph.size() - 1) : Math.min(at + 1, graph.size() - 1);
      int next = find(graph, item.words().get(w), at + 1, last);
      if (next < 0 && verb) {
        next = object(graph, item.words().get(w), token);
      }
      if (next < 0) {
        return Optional.empty();
      }
      at = next;
    }
    int head = verb ? token : nounHead(graph, token, at);
    if (!fits(graph.pos(head), item.partOfSpeech())) {
      return Optional.empty();
    }
    return Optional.of(new Match<>(item.entry(), head, token, at + 1));
  }

  /** "letter" in "letter of intent": the word that the others hang on, as a rule the last. */
  private static int nounHead(SentenceGraph graph, int first, int last) {
    boolean ofFirst =
        IntStream.rangeClosed(first + 1, last)
            .allMatch(i -> graph.parent(i) >= first && graph.parent(i) <= last);
    return ofFirst ? first : last;
  }

  /** "won a 2.5 billion dollar tank order": the object may stand further off. */
  private static int object(SentenceGraph graph, String word, int verb) {
    return graph.children(verb, Set.of("obj")).stream()
        .filter(o -> o > verb && forms(graph, o).contains(word))
        .findFirst()
        .orElse(-1);
  }

  /** Base form and word; the lemmatizer leaves the plural of what it takes for a proper noun. */
  private static List<String> forms(SentenceGraph graph, int token) {
    String word = graph.word(token);
    boolean properPlural = graph.pos(token).equals("NNPS") && word.endsWith("s");
    String singular = properPlural ? word.substring(0, word.length() - 1) : word;
    return Stream.of(graph.lemma(token), word, singular).distinct().toList();
  }

  private static int find(SentenceGraph graph, String word, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (forms(graph, i).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean fits(String tag, String partOfSpeech) {
    return switch (partOfSpeech) {
      case "verb" -> tag.startsWith("VB");
      case "noun" -> tag.startsWith("NN");
      case "adjective" -> tag.startsWith("JJ") || tag.equals("VBN");
      case "adverb" -> tag.startsWith("RB") || tag.startsWith("JJ");
      case "preposition" -> true;
      default -> false;
    };
  }
}
