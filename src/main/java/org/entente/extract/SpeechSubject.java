package org.entente.extract;

import java.util.OptionalInt;
import java.util.Set;
import org.entente.annotate.Dependency;

/** Finds the subject of a reporting verb, also where the verb shares it or the parser lost it. */
final class SpeechSubject {

  private static final Set<String> SUBJECTLESS =
      Set.of("xcomp", "advcl", "conj", "parataxis", "dep");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
  private static final Set<String> NOMINAL = Set.of("xcomp", "ccomp", "obj", "dep", "parataxis");

  private SpeechSubject() {}

  static OptionalInt dependent(SentenceGraph graph, int governor, Set<String> relations) {
    return graph.out(governor).stream()
        .filter(d -> relations.contains(d.relation()))
        .mapToInt(Dependency::dependent)
        .findFirst();
  }

  /** A verb's own subject. */
  static OptionalInt own(SentenceGraph graph, int verb, boolean ofPassive) {
    return graph.out(verb).stream()
        .filter(d -> d.relation().startsWith("nsubj"))
        .filter(d -> ofPassive || !d.relation().contains("pass"))
        .mapToInt(Dependency::dependent)
        .findFirst();
  }

  /** A verb's subject, or that of the verb above which it shares: "was quoted as saying". */
  static OptionalInt of(SentenceGraph graph, int verb) {
    OptionalInt found = own(graph, verb, false);
    int at = verb;
    while (found.isEmpty() && SUBJECTLESS.contains(graph.relation(at))) {
      at = graph.parent(at);
      if (at == SentenceGraph.NONE || !graph.isVerb(at)) {
        return OptionalInt.empty();
      }
      found = isContent(graph, at, verb) ? found : own(graph, at, true);
    }
    boolean participle = graph.relation(at).startsWith("acl");
    return found.isEmpty() && participle ? OptionalInt.of(graph.parent(at)) : found;
  }

  /** Whether the verb above is what the lower one says: "…, X said" leaves no subject to share. */
  private static boolean isContent(SentenceGraph graph, int above, int verb) {
    return SpeechReader.LOOSE.contains(graph.relation(verb))
        && above < verb
        && graph.children(verb, SpeechReader.CLAUSES).isEmpty();
  }

  /** A name beside a verb that the parser has given no subject: "…, X said", "…”, said X". */
  static OptionalInt lost(SentenceGraph graph, int verb, Speakers speakers) {
    if (!FINITE.contains(graph.pos(verb))) {
      return OptionalInt.empty();
    }
    OptionalInt before = speakers.before(graph, verb).stream().mapToInt(m -> m.head()).findFirst();
    boolean inverted = graph.children(verb, SpeechReader.CLAUSES).stream().anyMatch(c -> c < verb);
    if (before.isPresent() || !inverted) {
      return before;
    }
    return graph.children(verb, NOMINAL).stream()
        .filter(c -> c > verb && graph.isNoun(c))
        .mapToInt(c -> c)
        .findFirst();
  }
}
