package org.entente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.annotate.Token;
import org.entente.extract.mentions.ArticleMentions;

/**
 * Finds the proper name of an event next to its noun: "exercise Northern Shield", "the X pipeline".
 */
final class EventNames {

  private static final Set<String> NAMING =
      Set.of("appos", "dep", "compound", "nmod:npmod", "nmod");
  private static final String QUOTES = "\"'“”‘’``''";

  private EventNames() {}

  static Optional<String> near(Trigger trigger, ArticleMentions mentions) {
    SentenceGraph graph = trigger.graph();
    if (trigger.frame().namedWithNoun()) {
      return Optional.of(phrase(graph, trigger)).filter(n -> n.indexOf(' ') > 0);
    }
    Optional<String> before = properRun(graph, trigger.first() - 1, -1, mentions);
    if (before.isPresent()) {
      return before;
    }
    Optional<String> after = properRun(graph, trigger.end(), 1, mentions);
    if (after.isPresent()) {
      return after;
    }
    for (int child : graph.children(trigger.head(), NAMING)) {
      Optional<String> named = properRun(graph, child, -1, mentions);
      if (child > trigger.head() && named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The noun with the nouns and names before it: "Northern Gas pipeline". */
  private static String phrase(SentenceGraph graph, Trigger trigger) {
    int first = trigger.first();
    while (first > 0 && graph.isNoun(first - 1) && !graph.pos(first).equals("POS")) {
      first--;
    }
    return words(graph, first, trigger.head() + 1);
  }

  private static String words(SentenceGraph graph, int first, int end) {
    return graph.sentence().tokens().subList(first, end).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  /** A run of proper nouns that starts at a token and goes one way, if it names no actor. */
  private static Optional<String> properRun(
      SentenceGraph graph, int from, int step, ArticleMentions mentions) {
    int at = from;
    while (at >= 0 && at < graph.size() && isOpening(graph.word(at))) {
      at += step;
    }
    int last = at;
    while (last >= 0 && last < graph.size() && isName(graph, last)) {
      last += step;
    }
    int first = Math.min(at, last - step);
    int end = Math.max(at, last - step) + 1;
    boolean empty = last == at;
    if (empty || names(graph, first, end, mentions)) {
      return Optional.empty();
    }
    return Optional.of(words(graph, first, end));
  }

  private static boolean isOpening(String word) {
    return QUOTES.contains(word) || word.equals(",") || word.equals("-lrb-") || word.equals("(");
  }

  private static boolean isName(SentenceGraph graph, int token) {
    return token > 0
        && !graph.isVerb(token)
        && Character.isUpperCase(graph.token(token).word().charAt(0));
  }

  private static boolean names(SentenceGraph graph, int first, int end, ArticleMentions mentions) {
    return mentions.in(graph.sentence()).stream().anyMatch(m -> m.first() < end && first < m.end());
  }
}
