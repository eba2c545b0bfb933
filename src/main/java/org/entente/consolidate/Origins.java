package org.entente.consolidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Sketch;

/**
 * Which articles of an event speak for themselves, and which only repeat others.
 *
 * <p>Articles have one origin if one took over half of the other, if they share a sentence nearly
 * word for word, quote the same speaker, or one quotes the other's publisher: a text that an agency
 * sent to many papers counts once. Sentences are compared by the share of their runs of three words
 * that they have in common (shingling: Broder, On the resemblance and containment of documents,
 * 1997), articles by their {@link Sketch sketches}.
 */
final class Origins {

  private static final int RUN = 3;

  /** Share of common runs from which on sentences are copies; a changed word breaks three runs. */
  private static final double COPY = 0.5;

  private final List<Claim> claims;
  private final List<List<Set<String>>> sentences = new ArrayList<>();
  private final SortedMap<String, String> originOf = new TreeMap<>();

  private final Context context;

  /** Takes the claims of one event. */
  Origins(List<Claim> claims, Context context) {
    this.claims = claims;
    this.context = context;
    for (Claim claim : claims) {
      originOf.put(claim.article(), claim.article());
      sentences.add(claim.evidence().stream().map(Evidence::exact).map(Origins::runs).toList());
    }
    List<String> articles = List.copyOf(originOf.keySet());
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        if (sketch(articles.get(i)).isCopy(sketch(articles.get(j)))) {
          unite(articles.get(i), articles.get(j));
        }
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (sameOrigin(i, j)) {
          unite(claims.get(i).article(), claims.get(j).article());
        }
      }
    }
  }

  private Sketch sketch(String article) {
    return context.source(article).sketch();
  }

  private void unite(String a, String b) {
    String one = of(a);
    String other = of(b);
    String first = one.compareTo(other) <= 0 ? one : other;
    originOf.replaceAll(
        (article, origin) -> origin.equals(one) || origin.equals(other) ? first : origin);
  }

  /** Returns the first, in order, of the articles of the same origin. */
  String of(String article) {
    return originOf.getOrDefault(article, article);
  }

  /** Returns how many articles speak for themselves. */
  int count() {
    return new HashSet<>(originOf.values()).size();
  }

  /** Returns the claims as if all articles of one origin were one article. */
  List<Claim> claims() {
    return claims.stream().map(c -> c.withArticle(of(c.article()))).toList();
  }

  private boolean sameOrigin(int i, int j) {
    Claim a = claims.get(i);
    Claim b = claims.get(j);
    Entity speaker = a.claimer();
    Entity other = b.claimer();
    boolean sameSpeaker = speaker != null && other != null && speaker.id().equals(other.id());
    return !a.article().equals(b.article())
        && (sameSpeaker
            || quotes(a, b)
            || quotes(b, a)
            || sentences.get(i).stream()
                .anyMatch(s -> sentences.get(j).stream().anyMatch(t -> copies(s, t))));
  }

  /** Tells whether a claim is what the publisher of another's article says. */
  private boolean quotes(Claim claim, Claim other) {
    Entity speaker = claim.claimer();
    return speaker != null && context.source(other.article()).publisher().equals(speaker.id());
  }

  private static boolean copies(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long both = a.stream().filter(b::contains).count();
    return both >= COPY * (a.size() + b.size() - both);
  }

  private static Set<String> runs(String sentence) {
    List<String> words = List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    return Sketch.runs(words, RUN);
  }
}
