package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.Value;

/**
 * Finds the proper name of an event next to its noun: "exercise Northern Shield", "Sea Falcon 2014,
 * a naval drill", "the X pipeline", "the railway from X to Y".
 */
final class EventNames {

  private static final Set<String> NAMING =
      Set.of("appos", "dep", "compound", "nmod:npmod", "nmod");
  private static final Set<String> OPENING = Set.of(",", "-lrb-", "(");
  private static final Set<String> CLOSING = Set.of("-rrb-", ")");
  private static final Set<String> QUOTES =
      Set.of("\"", "'", "“", "”", "‘", "’", "``", "''", "`", "«", "»");
  private static final String ROUTE_START = "from";
  private static final String ROUTE_END = "to";

  /** How many words the description of a route may have. */
  private static final int LONGEST_ROUTE = 14;

  /** How many words may stand between a name and the noun that explains it. */
  private static final int LONGEST_APPOSITION = 6;

  private final Trigger trigger;
  private final SentenceGraph graph;
  private final List<Mention> mentions;
  private final List<Value> values;

  private EventNames(Trigger trigger, ArticleMentions mentions, List<Value> values) {
    this.trigger = trigger;
    this.graph = trigger.graph();
    this.mentions = mentions.in(graph.sentence());
    this.values = values;
  }

  /** Returns the name that stands with a noun, if there is one. */
  static Optional<String> near(Trigger trigger, ArticleMentions mentions, List<Value> values) {
    EventNames names = new EventNames(trigger, mentions, values);
    return trigger.frame().namedWithNoun() ? names.phrase() : names.proper();
  }

  // --- names that hold the noun ---------------------------------------------------------------

  /** The noun with the nouns and names before it, and the ends of a route after it. */
  private Optional<String> phrase() {
    int first = trigger.first();
    while (first > 0 && belongs(first - 1)) {
      first--;
    }
    int end = trigger.head() + 1;
    if (first == trigger.head()) {
      end = route(end);
    }
    boolean bare = end - first == 1 && !trigger.frame().needsAct();
    return bare ? Optional.empty() : Optional.of(graph.words(first, end));
  }

  private boolean belongs(int token) {
    boolean name = graph.isNoun(token) || graph.pos(token).equals("HYPH") || isCapital(token);
    boolean possessor = graph.relation(token).equals("nmod:poss");
    boolean role = graph.relation(token).startsWith("nsubj") || graph.relation(token).equals("obj");
    return name && !possessor && !role && !isValue(token) && !isAdjectiveOfActor(token);
  }

  private boolean isAdjectiveOfActor(int token) {
    return mentions.stream().anyMatch(m -> m.form() == Form.ADJECTIVE && m.covers(token));
  }

  /** "railway from Lima to the port of Callao": the index after it, or the noun's own end. */
  private int route(int end) {
    int last = end - 1;
    boolean starts = false;
    boolean ends = false;
    for (int child : graph.children(trigger.head())) {
      for (int marker : graph.children(child, Set.of("case"))) {
        starts |= marker == end && graph.word(marker).equals(ROUTE_START);
        if (graph.word(marker).equals(ROUTE_END) && child > end) {
          ends = true;
          last = child;
        }
      }
    }
    boolean route = starts && ends && last - end < LONGEST_ROUTE;
    return route ? last + 1 : end;
  }

  // --- proper names ---------------------------------------------------------------------------

  private Optional<String> proper() {
    return own()
        .or(() -> before(beforeAdjectives(trigger.first() - 1)))
        .or(() -> after(trigger.end()))
        .or(this::explained)
        .or(this::below)
        .or(this::quoted);
  }

  /** The trigger itself, where it is but the name of an event told of before. */
  private Optional<String> own() {
    boolean noun = trigger.entry().lemma().contains(graph.lemma(trigger.head()));
    return noun ? Optional.empty() : Optional.of(graph.words(trigger.first(), trigger.end()));
  }

  /** "Sea Falcon 2014, a joint naval exercise": the name that the noun's phrase explains. */
  private Optional<String> explained() {
    int at = trigger.first() - 1;
    while (at > 0 && trigger.first() - at <= LONGEST_APPOSITION) {
      String tag = graph.pos(at);
      if (tag.equals("DT")) {
        return graph.word(at - 1).equals(",") ? before(at - 2) : Optional.empty();
      }
      if (!tag.startsWith("JJ") && !graph.isNoun(at)) {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  /** "the Sea Falcon joint exercise". */
  private int beforeAdjectives(int from) {
    int at = from;
    while (at > 0 && graph.pos(at).startsWith("JJ") && !isCapital(at)) {
      at--;
    }
    return at;
  }

  private Optional<String> below() {
    for (int child : graph.children(trigger.head(), NAMING)) {
      Optional<String> named = child > trigger.head() ? before(child) : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The one name of the sentence that stands in quotation marks. */
  private Optional<String> quoted() {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < graph.size() - 1; i++) {
      if (isQuote(i) && !isQuote(i + 1)) {
        int end = runEnd(i + 1);
        if (end > i + 1 && end < graph.size() && isQuote(end)) {
          named(i + 1, end).ifPresent(found::add);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The run of proper nouns that starts here or behind an opening mark or a participle. */
  private Optional<String> after(int from) {
    int at = from;
    if (at < graph.size() && graph.pos(at).equals("VBN") && graph.parent(at) == trigger.head()) {
      at++; // "a drill dubbed Northern Shield"
    }
    while (at < graph.size() && isOpening(at)) {
      at++;
    }
    return named(at, runEnd(at));
  }

  private int runEnd(int first) {
    int end = first;
    while (end < graph.size() && (isCapital(end) || (end > first && isNumber(end)))) {
      end++;
    }
    return end;
  }

  /** The run of proper nouns that ends here or before a closing mark. */
  private Optional<String> before(int from) {
    int last = beforeBracket(from);
    while (last >= 0 && isQuote(last)) {
      last--;
    }
    int first = last + 1;
    while (first > 0 && (isCapital(first - 1) || (isNumber(first - 1) && isCapital(first - 2)))) {
      first--;
    }
    return named(first, last + 1);
  }

  /** "the Vänskap (Friendship) drill": the token before what brackets explain. */
  private int beforeBracket(int token) {
    int open = token;
    if (token > 0 && CLOSING.contains(graph.word(token))) {
      while (open > 0 && !OPENING.contains(graph.word(open))) {
        open--;
      }
      return open - 1;
    }
    return token;
  }

  /** The name between two tokens without the actors at its ends; none if it is but an actor. */
  private Optional<String> named(int first, int end) {
    int start = first;
    while (start < end && (isActor(start) || !isCapital(start))) {
      start++;
    }
    boolean whole = start < end && IntStream.range(start, end).noneMatch(this::isActor);
    return whole ? Optional.of(graph.words(start, end)) : Optional.empty();
  }

  /**
   * Whether the token names an actor for sure; a person may be but a name that nobody knows, and
   * equipment that it is called after.
   */
  private boolean isActor(int token) {
    return mentions.stream()
        .filter(m -> m.covers(token) && !ItemReferences.isEquipment(m))
        .anyMatch(m -> m.form() != Form.PERSON || m.state() != null);
  }

  private boolean isOpening(int token) {
    return isQuote(token) || OPENING.contains(graph.word(token));
  }

  private boolean isQuote(int token) {
    return QUOTES.contains(graph.word(token));
  }

  private boolean isCapital(int token) {
    boolean opening = token == 0 && !graph.pos(0).startsWith("NNP");
    return token >= 0
        && !opening
        && !graph.isVerb(token)
        && !graph.pos(token).equals("DT")
        && Character.isUpperCase(graph.token(token).word().charAt(0))
        && !isDate(token);
  }

  /** Whether the token is a month or a day; a bare year may belong to a name. */
  private boolean isDate(int token) {
    return !isNumber(token) && isValue(token);
  }

  private boolean isNumber(int token) {
    return token > 0 && graph.pos(token).equals("CD");
  }

  private boolean isValue(int token) {
    return values.stream().anyMatch(v -> v.covers(token));
  }
}
