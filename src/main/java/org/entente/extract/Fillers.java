package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Mention;
import org.jspecify.annotations.Nullable;

/** Finds what a syntactic argument names: the mentions at its head, its conjuncts, or below it. */
final class Fillers {

  /** Dependents that tell whose an unnamed noun is: "Chilean officials", "leaders of Chile". */
  private static final Set<String> OWNERS =
      Set.of("amod", "compound", "nmod:poss", "appos", "nmod", "dep");

  private final ArticleMentions mentions;
  private final References references;
  private final @Nullable Attributions attributions;

  Fillers(ArticleMentions mentions, References references, @Nullable Attributions attributions) {
    this.mentions = mentions;
    this.references = references;
    this.attributions = attributions;
  }

  /** Makes one that does not know who speaks. */
  Fillers(ArticleMentions mentions, References references) {
    this(mentions, references, null);
  }

  /** Returns what fits among the mentions that an argument's head token names, left to right. */
  List<Mention> named(SentenceGraph graph, int token, Predicate<Mention> fits) {
    Set<Mention> found = new LinkedHashSet<>();
    for (int t : graph.withConjuncts(token)) {
      List<Mention> here = at(graph, t).stream().filter(fits).toList();
      found.addAll(here.isEmpty() ? below(graph, t, fits, 2) : here);
      here.forEach(m -> found.addAll(coordinatedWithin(graph, m, fits)));
    }
    return List.copyOf(found);
  }

  /** "officials of Chile, Peru and Japan": the mention ends with Chile, its conjuncts do not. */
  private List<Mention> coordinatedWithin(
      SentenceGraph graph, Mention mention, Predicate<Mention> fits) {
    return IntStream.range(mention.first(), mention.end())
        .filter(t -> graph.relation(t).startsWith("nmod"))
        .boxed()
        .flatMap(t -> graph.withConjuncts(t).stream())
        .filter(t -> t >= mention.end())
        .flatMap(t -> at(graph, t).stream())
        .filter(fits)
        .toList();
  }

  /** Returns what a pronoun or definite noun at the token stands for, where it fits. */
  List<Mention> referred(SentenceGraph graph, int token, Predicate<Mention> fits) {
    Mention self = attributions == null ? null : attributions.firstPerson(graph, token);
    if (self != null && fits.test(self)) {
      return List.of(self);
    }
    List<Mention> found = references.resolve(graph, token, fits);
    return found.isEmpty() ? ownersReferred(graph, token, fits) : found;
  }

  /** "The firm's team", "their navies", but not "his minister" or "its navy", which tell little. */
  private List<Mention> ownersReferred(SentenceGraph graph, int token, Predicate<Mention> fits) {
    return graph.children(token, Set.of("nmod:poss")).stream()
        .filter(c -> !References.isSingular(graph, c))
        .flatMap(c -> references.resolve(graph, c, fits).stream())
        .toList();
  }

  List<Mention> at(SentenceGraph graph, int token) {
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.head() == token || m.covers(token))
        .toList();
  }

  private List<Mention> below(SentenceGraph graph, int token, Predicate<Mention> fits, int depth) {
    List<Mention> found = new ArrayList<>();
    for (int child : graph.children(token)) {
      boolean owner = OWNERS.contains(graph.relation(child)) && !graph.pos(child).startsWith("V");
      if (owner) {
        List<Mention> here =
            graph.withConjuncts(child).stream()
                .flatMap(t -> at(graph, t).stream())
                .filter(fits)
                .toList();
        found.addAll(here);
        if (here.isEmpty() && depth > 1) {
          found.addAll(below(graph, child, fits, depth - 1));
        }
      }
    }
    return found;
  }
}
