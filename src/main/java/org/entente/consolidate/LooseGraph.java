package org.entente.consolidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Clusters that agree on little, and which of them go together.
 *
 * <p>A cluster that fits two others which exclude each other is ambiguous. It keeps to the one that
 * is clearly the likelier: it agrees better, or at least twice as many articles tell of it (what is
 * much reported is what is mentioned in passing), or it has got about as far. Else it stays alone.
 */
final class LooseGraph {

  /** How many times as many articles must tell of the likelier of two rivals. */
  private static final int CLEARLY_MORE = 2;

  /** An unordered pair of clusters. */
  record Link(int a, int b) implements Comparable<Link> {
    static Link of(int a, int b) {
      return new Link(Math.min(a, b), Math.max(a, b));
    }

    @Override
    public int compareTo(Link other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  private final SortedMap<Link, Integer> scores;
  private final List<BitSet> members;
  private final List<Features> claims;

  LooseGraph(List<BitSet> members, List<Features> claims, SortedMap<Link, Integer> scores) {
    this.members = members;
    this.claims = claims;
    this.scores = new TreeMap<>(scores);
  }

  /** Returns the groups to be joined: in each, every cluster fits every other and no outsider. */
  List<BitSet> cliques() {
    dropUnlikely();
    List<BitSet> near = near();
    BitSet clear = new BitSet();
    for (int i = 0; i < near.size(); i++) {
      if (!members.get(i).isEmpty() && isClique(near.get(i), near)) {
        clear.set(i);
      }
    }
    List<BitSet> cliques = new ArrayList<>();
    BitSet done = new BitSet();
    for (int i = clear.nextSetBit(0); i >= 0; i = clear.nextSetBit(i + 1)) {
      // Two clear neighbours have the same neighbours, so that no clique holds part of another.
      BitSet clique = (BitSet) near.get(i).clone();
      clique.and(clear);
      if (!done.get(i) && clique.cardinality() > 1) {
        cliques.add(clique);
      }
      done.or(clique);
    }
    return cliques;
  }

  private List<BitSet> near() {
    List<BitSet> near = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      near.add(new BitSet());
      near.get(i).set(i);
    }
    for (Link link : scores.keySet()) {
      near.get(link.a).set(link.b);
      near.get(link.b).set(link.a);
    }
    return near;
  }

  private static boolean isClique(BitSet set, List<BitSet> near) {
    BitSet missing = new BitSet();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      missing.clear();
      missing.or(set);
      missing.andNot(near.get(i));
      if (!missing.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Drops, for each cluster, the links to those that a likelier neighbour excludes. */
  private void dropUnlikely() {
    List<BitSet> near = near();
    List<Link> dropped = new ArrayList<>();
    for (int i = 0; i < near.size(); i++) {
      if (near.get(i).cardinality() > 2) {
        dropped.addAll(unlikely(i, near));
      }
    }
    scores.keySet().removeAll(dropped);
  }

  private List<Link> unlikely(int cluster, List<BitSet> near) {
    List<Link> dropped = new ArrayList<>();
    int[] others = near.get(cluster).stream().filter(i -> i != cluster).toArray();
    for (int worse : others) {
      for (int better : others) {
        if (better != worse && !near.get(better).get(worse) && likelier(cluster, better, worse)) {
          dropped.add(Link.of(cluster, worse));
          break;
        }
      }
    }
    return dropped;
  }

  private boolean likelier(int cluster, int better, int worse) {
    int scoreGap = score(cluster, better) - score(cluster, worse);
    if (scoreGap != 0) {
      return scoreGap > 0;
    }
    long ours = articles(better);
    long theirs = articles(worse);
    if (ours >= CLEARLY_MORE * theirs || theirs >= CLEARLY_MORE * ours) {
      return ours > theirs;
    }
    return rankGap(cluster, better) < rankGap(cluster, worse);
  }

  private int score(int a, int b) {
    return scores.getOrDefault(Link.of(a, b), 0);
  }

  private long articles(int cluster) {
    return members.get(cluster).stream()
        .mapToObj(i -> claims.get(i).claim().article())
        .distinct()
        .count();
  }

  private int rankGap(int a, int b) {
    return Math.abs(rank(a) - rank(b));
  }

  private int rank(int cluster) {
    return members.get(cluster).stream().map(i -> claims.get(i).rank()).max().orElse(0);
  }
}
