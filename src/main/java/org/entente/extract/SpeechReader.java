package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.Claim.Certainty;
import org.entente.model.ReportingWord;
import org.entente.model.ReportingWord.Kind;

/**
 * Reads off the syntax of a sentence which part of it is said by whom, and how surely: "X said
 * that", "…, X said", "as X announced", "a report by X that", "according to X", "reportedly".
 */
final class SpeechReader {

  static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "csubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
  static final Set<String> LOOSE = Set.of("parataxis", "dep");
  private static final Set<String> MATTER = Set.of("of", "about", "on", "regarding", "over");
  private static final Set<String> MATTER_OF_VERB = Set.of("of", "about");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");

  private final ReportingIndex words;
  private final Speakers speakers;
  private final SentenceGraph graph;
  private final List<SpeechScope> scopes = new ArrayList<>();

  private SpeechReader(ReportingIndex words, Speakers speakers, SentenceGraph graph) {
    this.words = words;
    this.speakers = speakers;
    this.graph = graph;
  }

  /** Returns the scopes of a sentence in the order of the words that make them. */
  static List<SpeechScope> read(ReportingIndex words, Speakers speakers, SentenceGraph graph) {
    SpeechReader reader = new SpeechReader(words, speakers, graph);
    for (int i = 0; i < graph.size(); i++) {
      for (WordIndex.Match<ReportingWord> match : words.at(graph, i)) {
        reader.word(match);
      }
    }
    return List.copyOf(reader.scopes);
  }

  private void word(WordIndex.Match<ReportingWord> match) {
    ReportingWord word = match.entry();
    boolean verb = word.partOfSpeech().equals("verb");
    switch (word.kind()) {
      case REPORT -> {
        if (verb) {
          verb(match.head(), word);
        } else {
          noun(match.head(), word);
        }
      }
      case MARKER -> marker(verb ? match.head() : match.first(), word);
      case HEDGE -> hedge(match.head(), word);
      case SPOKESPERSON, ANONYMOUS -> {}
    }
  }

  private void add(int content, int outside, Speech speech) {
    scopes.add(new SpeechScope(content, outside, speech));
  }

  // --- verbs ----------------------------------------------------------------------------------

  private void verb(int verb, ReportingWord word) {
    if (lies(verb, "aux", Set.of("will", "may", "might", "could", "should", "to"))) {
      return; // It is not said yet.
    }
    List<Integer> contents = contents(verb, word);
    int outside = SentenceGraph.NONE;
    if (contents.isEmpty() && !word.ofReport()) {
      contents = above(verb);
      outside = verb;
    }
    if (contents.isEmpty()) {
      return;
    }
    Speech speech = isNegated(verb) ? unsaid(word) : said(verb, word);
    for (int content : contents) {
      add(content, outside, speech);
    }
  }

  private boolean lies(int verb, String relation, Set<String> these) {
    return graph.children(verb).stream()
        .anyMatch(c -> graph.relation(c).startsWith(relation) && these.contains(graph.word(c)));
  }

  private boolean isNegated(int verb) {
    return graph.children(verb).stream().anyMatch(c -> NEGATIONS.contains(graph.word(c)));
  }

  /** "has not confirmed that": nobody vouches for it. */
  private static Speech unsaid(ReportingWord word) {
    return new Speech(null, Speech.lessSure(word.certainty(), Certainty.REPORTED), "");
  }

  private Speech said(int verb, ReportingWord word) {
    boolean passive = graph.hasChild(verb, "aux:pass") || graph.hasChild(verb, "nsubj:pass");
    OptionalInt agent = SpeechSubject.dependent(graph, verb, Set.of("obl:agent", "obl:by"));
    boolean participle = graph.relation(verb).equals("acl") && graph.pos(verb).equals("VBN");
    if (passive || participle || agent.isPresent()) {
      return agent.isPresent()
          ? speakers.speech(graph, agent.getAsInt(), word)
          : speakers.unnamed(word);
    }
    OptionalInt subject = SpeechSubject.of(graph, verb);
    if (subject.isPresent()) {
      return speakers.speech(graph, subject.getAsInt(), word);
    }
    OptionalInt lost = SpeechSubject.lost(graph, verb, speakers);
    return lost.isPresent()
        ? speakers.speech(graph, lost.getAsInt(), word)
        : speakers.unnamed(word);
  }

  private List<Integer> contents(int verb, ReportingWord word) {
    List<Integer> found = new ArrayList<>();
    for (int child : graph.children(verb)) {
      String relation = graph.relation(child);
      boolean object = OBJECTS.contains(relation);
      if (word.ofReport()) {
        if (object && words.isReport(graph, child)) {
          found.add(child);
        }
      } else if (CLAUSES.contains(relation)
          || (object && !isSource(child))
          || isLooseClause(child)
          || isLeadingClause(child, verb)) {
        found.add(child);
      } else if (relation.startsWith("obl") && marked(child, MATTER_OF_VERB)) {
        found.add(child);
      }
    }
    return found;
  }

  private boolean isLooseClause(int child) {
    return LOOSE.contains(graph.relation(child))
        && graph.isVerb(child)
        && words.at(graph, child).isEmpty();
  }

  /** "Chile has bought six, Reuters said": the parser may take what is said for an adverb. */
  private boolean isLeadingClause(int child, int verb) {
    return child < verb
        && graph.relation(child).equals("advcl")
        && SpeechSubject.own(graph, child, true).isPresent()
        && !graph.hasChild(child, "mark")
        && graph.children(child).stream().noneMatch(c -> graph.pos(c).equals("WRB"));
  }

  /** "told officials", "reported, citing sources": no part of what is said. */
  private boolean isSource(int object) {
    boolean cited =
        graph.children(object, Set.of("amod", "acl")).stream()
            .anyMatch(c -> words.at(graph, c, Kind.MARKER).isPresent());
    return cited
        || words.at(graph, object, Kind.ANONYMOUS).isPresent()
        || words.at(graph, object, Kind.SPOKESPERSON).isPresent();
  }

  private boolean marked(int token, Set<String> prepositions) {
    return graph.children(token, Set.of("case")).stream()
        .anyMatch(c -> prepositions.contains(graph.word(c)));
  }

  /** "…, X said", "as X announced", "a sale that X confirmed": what is said governs the verb. */
  private List<Integer> above(int verb) {
    int up = graph.parent(verb);
    if (up == SentenceGraph.NONE) {
      return List.of();
    }
    String relation = graph.relation(verb);
    if (LOOSE.contains(relation)) {
      return List.of(clause(up));
    }
    boolean as = lies(verb, "mark", Set.of("as")) || lies(verb, "advmod", Set.of("as"));
    if (relation.equals("advcl") && as) {
      return List.of(clause(up));
    }
    boolean relative = relation.equals("acl:relcl");
    boolean participle = relation.equals("acl") && graph.pos(verb).equals("VBN");
    return relative || participle ? List.of(up) : List.of();
  }

  /** The verb of the clause that a token stands in. */
  private int clause(int token) {
    int at = token;
    while (!graph.isVerb(at) && graph.parent(at) != SentenceGraph.NONE) {
      at = graph.parent(at);
    }
    return at;
  }

  // --- nouns, markers, hedges -----------------------------------------------------------------

  private void noun(int noun, ReportingWord word) {
    Speech speech =
        speakers
            .author(graph, noun)
            .map(m -> new Speech(m, word.certainty(), word.status()))
            .orElseGet(() -> speakers.unnamed(word));
    for (int child : graph.children(noun)) {
      String relation = graph.relation(child);
      boolean matter = relation.equals("nmod") && marked(child, MATTER);
      if (relation.equals("ccomp") || relation.equals("acl") || matter) {
        add(child, SentenceGraph.NONE, speech);
      }
    }
  }

  /** "according to X", "citing X". */
  private void marker(int token, ReportingWord word) {
    boolean verb = word.partOfSpeech().equals("verb");
    boolean citing = verb && graph.pos(token).equals("VBG");
    if (verb && !citing) {
      return;
    }
    // "reported, citing sources": the parser may take the participle for an adjective.
    boolean above = !verb || graph.relation(token).equals("amod");
    OptionalInt source =
        above
            ? OptionalInt.of(graph.parent(token))
            : SpeechSubject.dependent(graph, token, Set.of("obj"));
    if (source.isEmpty() || source.getAsInt() == SentenceGraph.NONE) {
      return;
    }
    int outside = above ? source.getAsInt() : token;
    int up = graph.parent(outside);
    if (up != SentenceGraph.NONE) {
      Speech speech = speakers.speech(graph, source.getAsInt(), word);
      int clause = clause(up);
      boolean says = words.isReport(graph, clause) && above(clause).size() == 1;
      add(says ? above(clause).get(0) : clause, outside, speech);
    }
  }

  private void hedge(int token, ReportingWord word) {
    boolean modifies =
        graph.relation(token).equals("advmod") || graph.relation(token).equals("amod");
    int content = modifies ? graph.parent(token) : token;
    add(content, SentenceGraph.NONE, new Speech(null, word.certainty(), word.status()));
  }
}
