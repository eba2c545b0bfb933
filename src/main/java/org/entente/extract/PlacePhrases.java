package org.entente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place that a locative phrase names: "in Lima", "at the air base in Tumbes", "in the
 * hills of Callao Province", "off the Omani coast", "here".
 */
final class PlacePhrases {

  private static final String HERE = "here";
  private static final String STATE = "State";
  private static final int DEPTH = 4;

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "off", "outside", "inside", "on", "around", "along", "within");

  /** Prepositions after which a state is the place itself, not its neighbour. */
  private static final Set<String> INSIDE = Set.of("in", "inside", "within", "off", "of");

  /** Prepositions after which a palace is a building, not its state. */
  private static final Set<String> HOUSED = Set.of("in", "at", "inside");

  /** Prepositions after which a proper name that nobody knows is a place. */
  private static final Set<String> UNLISTED = Set.of("in", "at", "near");

  private static final Set<String> PREMODIFIERS = Set.of("compound", "amod", "nmod:poss");

  private final ArticleMentions mentions;
  private final Set<String> placeNouns;
  private final Set<String> timeNames;
  private final @Nullable Entity filed;

  /**
   * Prepares for an article.
   *
   * @param filedFrom the city that it was sent from, which "here" means; null if unknown
   */
  PlacePhrases(PackNames names, ArticleMentions mentions, @Nullable String filedFrom) {
    this.mentions = mentions;
    this.filed = filedFrom == null ? null : new Entity("Place", filedFrom, filedFrom, "");
    this.timeNames = names.timeNames();
    this.placeNouns = names.placeNouns();
  }

  /** Returns the places that the locative phrases at a word name, cities before states. */
  List<Entity> at(SentenceGraph graph, int word) {
    List<Entity> found = new ArrayList<>();
    for (int child : withinQuote(graph, word)) {
      if (graph.word(child).equals(HERE) && filed != null) {
        found.add(filed);
      } else if (graph.relation(child).startsWith("obl")
          || graph.relation(child).startsWith("nmod")) {
        found.addAll(phrase(graph, child));
      }
    }
    return narrowFirst(found);
  }

  /**
   * The dependents of a word. Of "talks opened in Lima, the ministry said" the parser may hang the
   * place on the verb of saying.
   */
  private static List<Integer> withinQuote(SentenceGraph graph, int word) {
    List<Integer> children = new ArrayList<>(graph.children(word));
    int parent = graph.relation(word).equals("ccomp") ? graph.parent(word) : SentenceGraph.NONE;
    List<Integer> saying = new ArrayList<>(graph.children(word, Set.of("parataxis")));
    if (parent != SentenceGraph.NONE) {
      saying.add(parent);
    }
    for (int verb : saying) {
      int speaker =
          graph.children(verb, Set.of("nsubj")).stream().mapToInt(i -> i).min().orElse(-1);
      graph.children(verb).stream()
          .filter(c -> c > word && c < speaker && graph.relation(c).startsWith("obl"))
          .forEach(children::add);
    }
    return children;
  }

  /** "in Lima, where they met", "the ceremony in Lima at which they signed". */
  List<Entity> antecedent(SentenceGraph graph, int verb) {
    if (!graph.relation(verb).equals("acl:relcl")) {
      return List.of();
    }
    int noun = graph.parent(verb);
    boolean where =
        graph.children(verb).stream()
            .anyMatch(
                c ->
                    graph.word(c).equals("where")
                        || (graph.word(c).equals("which")
                            && LOCATIVE.contains(preposition(graph, c))));
    return where ? narrowFirst(read(graph, noun, "in", DEPTH)) : List.of();
  }

  /** Returns the places of a phrase if a locative preposition heads it. */
  List<Entity> phrase(SentenceGraph graph, int token) {
    String preposition = preposition(graph, token);
    return LOCATIVE.contains(preposition) ? read(graph, token, preposition, DEPTH) : List.of();
  }

  /** Returns the preposition of a phrase, in lower case; empty if it has none. */
  static String preposition(SentenceGraph graph, int token) {
    return graph.children(token, Set.of("case")).stream()
        .filter(c -> c < token)
        .map(graph::word)
        .findFirst()
        .orElse("");
  }

  /** The best of several places: the first that is no state, else the first. */
  static List<Entity> narrowFirst(List<Entity> places) {
    List<Entity> narrow = places.stream().filter(p -> !p.type().equals(STATE)).toList();
    List<Entity> ordered = new ArrayList<>(narrow);
    ordered.addAll(places.stream().filter(p -> p.type().equals(STATE)).toList());
    return ordered.stream().distinct().toList();
  }

  private List<Entity> read(SentenceGraph graph, int token, String preposition, int depth) {
    List<Entity> found = new ArrayList<>(named(graph, token, preposition));
    if (found.isEmpty() && UNLISTED.contains(preposition)) {
      found.addAll(unlisted(graph, token));
    }
    List<Entity> around =
        found.isEmpty() ? premodifiers(graph, token, preposition) : List.<Entity>of();
    if (depth > 0) {
      found.addAll(parts(graph, token, preposition, depth));
    }
    // "the Pacific port of Callao": the part is the nearer place.
    found.addAll(around);
    return found;
  }

  private List<Entity> parts(SentenceGraph graph, int token, String preposition, int depth) {
    List<Entity> found = new ArrayList<>();
    for (int child : graph.children(token)) {
      String relation = graph.relation(child);
      String inner = preposition(graph, child);
      boolean part = inner.equals("of") && isPlaceNoun(graph, token);
      if (relation.startsWith("nmod") && (part || LOCATIVE.contains(inner))) {
        found.addAll(read(graph, child, inner, depth - 1));
      } else if (relation.equals("appos")) {
        found.addAll(read(graph, child, preposition, depth - 1));
      }
    }
    return found;
  }

  private boolean isPlaceNoun(SentenceGraph graph, int token) {
    return placeNouns.contains(graph.lemma(token)) || placeNouns.contains(graph.word(token));
  }

  private List<Entity> named(SentenceGraph graph, int token, String preposition) {
    List<Entity> found = new ArrayList<>();
    for (Mention m : mentions.in(graph.sentence())) {
      boolean here = m.covers(token);
      if (here && isPlace(m) && !(isState(m) && !INSIDE.contains(preposition))) {
        found.add(entity(m));
      } else if (here && m.form() == Form.METONYM && HOUSED.contains(preposition)) {
        building(graph, m, found);
      }
    }
    return found;
  }

  /** "in Siem Reap": a proper name that nothing else knows. */
  private List<Entity> unlisted(SentenceGraph graph, int token) {
    if (isTime(graph, token) || !isNamePart(graph, token)) {
      return List.of();
    }
    int first = token;
    while (first > 0 && isNamePart(graph, first - 1) && graph.parent(first - 1) == token) {
      first--;
    }
    int end = token + 1;
    while (end < graph.size() && isNamePart(graph, end) && !isTime(graph, end)) {
      end++;
    }
    int start = first;
    boolean known =
        mentions.in(graph.sentence()).stream().anyMatch(m -> m.first() <= token && m.end() > start);
    boolean determined = graph.hasChild(token, "det") || graph.hasChild(token, "nmod:poss");
    if (known || determined) {
      return List.of();
    }
    String name = graph.words(first, end);
    return List.of(new Entity("Place", name, name, ""));
  }

  private boolean isTime(SentenceGraph graph, int token) {
    return Arrays.stream(graph.word(token).split("-", -1)).anyMatch(timeNames::contains);
  }

  /** A capitalised proper noun that is no abbreviation. */
  private static boolean isNamePart(SentenceGraph graph, int token) {
    String word = graph.token(token).word();
    return graph.pos(token).equals("NNP")
        && word.length() > 2
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().anyMatch(Character::isLowerCase)
        && word.codePoints().noneMatch(Character::isDigit);
  }

  /** "at the Elysee Palace", but not "in the government of Peru". */
  private static void building(SentenceGraph graph, Mention m, List<Entity> found) {
    boolean name = true;
    for (int i = m.first(); i < m.end(); i++) {
      name &= Character.isUpperCase(graph.token(i).word().codePointAt(0));
    }
    if (name) {
      String words = m.entity().mention();
      found.add(new Entity("Place", words, words, ""));
    }
  }

  /** "at Callao airport", "in the Peruvian province". */
  private List<Entity> premodifiers(SentenceGraph graph, int token, String preposition) {
    List<Entity> found = new ArrayList<>();
    for (Mention m : mentions.in(graph.sentence())) {
      boolean modifies =
          m.end() <= token
              && graph.parent(m.head()) == token
              && PREMODIFIERS.contains(graph.relation(m.head()));
      boolean narrow = m.form() == Form.PLACE || m.form() == Form.CAPITAL;
      boolean part = m.form() == Form.ADJECTIVE && isPlaceNoun(graph, token);
      if (modifies && (narrow || (part && INSIDE.contains(preposition)))) {
        found.add(entity(m));
      }
    }
    return found;
  }

  static boolean isPlace(Mention m) {
    return m.form() == Form.PLACE
        || m.form() == Form.CAPITAL
        || (m.form() == Form.NAME && m.isState());
  }

  private static boolean isState(Mention m) {
    return m.place() == null && m.isState();
  }

  static Entity entity(Mention m) {
    @Nullable Entity city = m.place();
    return city != null ? city : m.entity();
  }
}
