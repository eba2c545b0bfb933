package org.entente.consolidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the claims of a block into clusters, one an event, of which no two claims conflict.
 *
 * <p>First, pairs that agree well are joined, the best first (agglomerative clustering with
 * complete linkage: a cluster that holds one conflicting pair is never made). Then come pairs of
 * which one leaves open what the other tells, such as its date: these are joined only where no
 * other cluster fits as well, so that a vague mention is not put down to the wrong event. The
 * claims are taken in the order of their ids; the order in which they arrive has no effect.
 */
final class Clusters {

  private record Pair(int a, int b, int score) {}

  private final int[] clusterOf;
  private final List<BitSet> members = new ArrayList<>();
  private final List<BitSet> conflicts = new ArrayList<>();
  private final List<Pair> firm = new ArrayList<>();
  private final List<Pair> loose = new ArrayList<>();

  private final List<Features> claims;

  private Clusters(Comparison comparison) {
    claims = comparison.claims();
    clusterOf = new int[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      clusterOf[i] = i;
      members.add(new BitSet());
      members.get(i).set(i);
      conflicts.add(new BitSet());
    }
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        note(i, j, comparison);
      }
    }
  }

  /**
   * What the claims of a block were put into.
   *
   * @param clusters each as a list of indices in order, in the order of their first ones
   * @param open pairs of clusters, by their first indices, that may be one, of which nothing tells
   *     whether they are
   */
  record Result(List<List<Integer>> clusters, SortedSet<LooseGraph.Link> open) {}

  static Result of(Comparison comparison) {
    Clusters clusters = new Clusters(comparison);
    clusters.joinFirm();
    clusters.joinLoose();
    List<List<Integer>> result = new ArrayList<>();
    for (BitSet cluster : clusters.members) {
      if (!cluster.isEmpty()) {
        result.add(cluster.stream().boxed().toList());
      }
    }
    result.sort(Comparator.comparing(c -> c.get(0)));
    SortedSet<LooseGraph.Link> open = new TreeSet<>();
    for (LooseGraph.Link link : clusters.looseLinks().keySet()) {
      open.add(LooseGraph.Link.of(clusters.first(link.a()), clusters.first(link.b())));
    }
    return new Result(result, open);
  }

  private int first(int cluster) {
    return members.get(cluster).nextSetBit(0);
  }

  private void note(int i, int j, Comparison comparison) {
    Likeness likeness = comparison.of(i, j);
    if (likeness.conflict()) {
      conflicts.get(i).set(j);
      conflicts.get(j).set(i);
    } else if (comparison.isFirm(i, j, likeness)) {
      firm.add(new Pair(i, j, likeness.score()));
    } else if (likeness.score() >= Likeness.LOOSE) {
      loose.add(new Pair(i, j, likeness.score()));
    }
  }

  private void joinFirm() {
    firm.sort(
        Comparator.comparingInt(Pair::score)
            .reversed()
            .thenComparingInt(this::rankGap)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    for (Pair pair : firm) {
      int a = clusterOf[pair.a];
      int b = clusterOf[pair.b];
      if (a != b) {
        if (fit(a, b)) {
          join(a, b);
        } else {
          loose.add(pair);
        }
      }
    }
  }

  /** Of claims that agree as well, those that tell of the same stage belong together first. */
  private int rankGap(Pair pair) {
    return Math.abs(claims.get(pair.a).rank() - claims.get(pair.b).rank());
  }

  private boolean fit(int a, int b) {
    return !conflicts.get(a).intersects(members.get(b));
  }

  private void join(int a, int b) {
    members.get(b).stream().forEach(i -> clusterOf[i] = a);
    members.get(a).or(members.get(b));
    conflicts.get(a).or(conflicts.get(b));
    members.get(b).clear();
  }

  /** Joins clusters that fit each other and nothing that speaks against it. */
  private void joinLoose() {
    for (BitSet clique : new LooseGraph(members, claims, looseLinks()).cliques()) {
      int first = clique.nextSetBit(0);
      clique.stream().filter(i -> i != first).forEach(i -> join(first, i));
    }
  }

  /** Returns how well clusters agree that could be joined: the best score of a pair of claims. */
  private SortedMap<LooseGraph.Link, Integer> looseLinks() {
    SortedMap<LooseGraph.Link, Integer> links = new TreeMap<>();
    for (Pair pair : loose) {
      int a = clusterOf[pair.a];
      int b = clusterOf[pair.b];
      if (a != b && fit(a, b)) {
        links.merge(LooseGraph.Link.of(a, b), pair.score, Math::max);
      }
    }
    return links;
  }
}
