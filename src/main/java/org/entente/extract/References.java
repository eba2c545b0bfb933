package org.entente.extract;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Resolves pronouns and definite nouns to actors that the text named before, where an argument
 * needs it. Resolves nothing rather than guessing.
 */
final class References {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "their", "them", "both");
  private static final Set<String> ORDERED = Set.of("former", "latter");
  private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "both", "its");

  private final ArticleMentions mentions;
  private final Map<String, String> referringNouns;
  private @Nullable SentenceGraph previous;

  References(ArticleMentions mentions, Lexicon lexicon) {
    this.mentions = mentions;
    this.referringNouns = lexicon.referringNouns();
  }

  /** Takes in a sentence that has been read. */
  void advance(SentenceGraph graph) {
    previous = graph;
  }

  /**
   * Returns the actors that a pronoun or definite noun stands for; none if it is neither.
   *
   * @param fits tells which actors it can stand for
   */
  List<Mention> resolve(SentenceGraph graph, int token, Predicate<Mention> fits) {
    String word = graph.word(token);
    if (PERSONAL.contains(word)) {
      return latest(graph, token, fits.and(isA(Set.of("Person"))), 1);
    }
    if (NEUTER.contains(word)) {
      Predicate<Mention> thing = fits.and(isA(Set.of("State", "Organization", "GovernmentBody")));
      List<Mention> subject = subject(graph, token, thing);
      return subject.isEmpty() ? latest(graph, token, thing, 1) : subject;
    }
    if (PLURAL.contains(word)) {
      return pair(graph, token, fits.and(isA(Set.of("State"))));
    }
    if (ORDERED.contains(word) && !graph.relation(token).equals("amod")) {
      return ofTwo(graph, token, fits);
    }
    String type = referringNouns.get(graph.lemma(token));
    if (type == null || !isDefinite(graph, token)) {
      return List.of();
    }
    int count = graph.pos(token).endsWith("S") ? 2 : 1;
    Predicate<Mention> can = fits.and(isA(Set.of(type)));
    if (count > 1 && type.equals("State")) {
      return pair(graph, token, can);
    }
    List<Mention> holders = latest(graph, token, can.and(m -> holds(m, graph, token)), count);
    return holders.isEmpty() ? latest(graph, token, can, count) : holders;
  }

  /** Whether a person has the office that a noun names: "the foreign minister". */
  private boolean holds(Mention person, SentenceGraph graph, int noun) {
    List<String> office =
        Stream.concat(
                graph.children(noun, Set.of("compound", "amod")).stream().map(graph::word),
                Stream.of(graph.lemma(noun)))
            .toList();
    return mentions.positions().stream()
        .filter(p -> p.person().name().equals(person.entity().name()))
        .anyMatch(p -> Splitter.on(' ').splitToList(p.role()).containsAll(office));
  }

  /** Whether a token is a pronoun for one actor: "he", "its". */
  static boolean isSingular(SentenceGraph graph, int token) {
    return PERSONAL.contains(graph.word(token)) || NEUTER.contains(graph.word(token));
  }

  /** What a pronoun in the place of a subject takes up: the subject before it, if that fits. */
  private List<Mention> subject(SentenceGraph graph, int token, Predicate<Mention> fits) {
    if (!Subjects.isSubject(graph, token)) {
      return List.of();
    }
    for (int subject : Subjects.above(graph, token)) {
      List<Mention> named = at(graph, subject, fits);
      List<Mention> found = named.isEmpty() ? resolve(graph, subject, fits) : named;
      if (!found.isEmpty()) {
        return found;
      }
    }
    SentenceGraph before = previous;
    if (before == null) {
      return List.of();
    }
    return Subjects.main(before).stream()
        .map(s -> at(before, s, fits))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Mention> at(SentenceGraph graph, int token, Predicate<Mention> fits) {
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.covers(token) && fits.test(m))
        .limit(1)
        .toList();
  }

  private static boolean isDefinite(SentenceGraph graph, int token) {
    return graph.children(token).stream()
        .anyMatch(c -> c < token && POINTERS.contains(graph.word(c)));
  }

  /** "The former", "the latter" of the two actors named last. */
  private List<Mention> ofTwo(SentenceGraph graph, int token, Predicate<Mention> fits) {
    List<Mention> two = latest(graph, token, isA(Set.of("State", "Person")), 2);
    int skipped = graph.word(token).equals("former") ? 0 : 1;
    return two.stream().skip(skipped).limit(1).filter(fits).toList();
  }

  /** The two states meant by "both countries": of those named lately the two most spoken of. */
  private List<Mention> pair(SentenceGraph graph, int token, Predicate<Mention> fits) {
    List<Mention> seen = mentions.before(graph.sentence());
    Map<String, Mention> near = new LinkedHashMap<>();
    collect(before(graph, token), fits, Integer.MAX_VALUE, near, 0);
    collect(seen, fits, Integer.MAX_VALUE, near, graph.sentence().index() - REACH);
    List<String> chosen =
        near.keySet().stream()
            .sorted(Comparator.comparingLong(name -> -timesNamed(name, seen)))
            .limit(2)
            .toList();
    return near.size() > 2
        ? latest(graph, token, fits.and(m -> chosen.contains(m.entity().name())), 2)
        : latest(graph, token, fits, 2);
  }

  private static long timesNamed(String name, List<Mention> seen) {
    return seen.stream().filter(m -> m.entity().name().equals(name)).count();
  }

  private List<Mention> before(SentenceGraph graph, int token) {
    return mentions.in(graph.sentence()).stream().filter(m -> m.end() <= token).toList();
  }

  /**
   * The last so many distinct actors before a token, the earlier first; none if there are fewer.
   */
  private List<Mention> latest(SentenceGraph graph, int token, Predicate<Mention> fits, int count) {
    List<Mention> seen = mentions.before(graph.sentence());
    Map<String, Mention> found = new LinkedHashMap<>();
    collect(before(graph, token), fits, count, found, 0);
    collect(seen, fits, count, found, graph.sentence().index() - REACH);
    if (count > 1) {
      collect(seen, fits, count, found, 0); // "the two countries" may be those of the whole text
    }
    if (found.size() < count) {
      return List.of();
    }
    List<Mention> result = new ArrayList<>(found.values());
    Collections.reverse(result);
    return result;
  }

  private static void collect(
      List<Mention> from,
      Predicate<Mention> fits,
      int count,
      Map<String, Mention> found,
      int earliest) {
    for (int i = from.size() - 1; i >= 0 && found.size() < count; i--) {
      Mention m = from.get(i);
      if (m.sentence() < earliest) {
        return;
      }
      if (fits.test(m)) {
        found.putIfAbsent(m.entity().name(), m);
      }
    }
  }

  private static Predicate<Mention> isA(Set<String> types) {
    return m ->
        !m.media()
            && m.form().isActor()
            && m.form() != Form.TITLE_ONLY
            && types.contains(m.entity().type());
  }

  /** The states named in a sentence and in those before it within reach, the latest last. */
  List<Mention> statesNear(SentenceGraph graph) {
    List<Mention> near = new ArrayList<>(mentions.before(graph.sentence()));
    near.addAll(mentions.in(graph.sentence()));
    near.removeIf(m -> !m.isState() || m.sentence() < graph.sentence().index() - REACH);
    return near;
  }
}
