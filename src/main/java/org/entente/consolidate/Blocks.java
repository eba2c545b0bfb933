package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Claim;

/**
 * Sorts claims into blocks: all claims that could be of one event.
 *
 * <p>A claim's keys are its event class with every pair of its state-level core actors: supplier
 * and recipient, or two of the parties. A body, company or person counts as its state. Claims that
 * share a key, directly or through others, are in one block. A claim of which only one actor is
 * known has a key of its own kind and meets only its like.
 */
public final class Blocks {

  private Blocks() {}

  /** Returns the keys of a claim's block, at least one. */
  public static SortedSet<String> keys(Claim claim, Context context) {
    Identity identity = Identity.of(context.pack().eventClass(claim.eventType()));
    List<SortedSet<String>> sides = new ArrayList<>();
    for (String role : identity.core()) {
      SortedSet<String> tokens = new TreeSet<>();
      Side.of(claim.role(role), context).tokens().forEach(t -> tokens.add(role + "=" + t));
      if (!tokens.isEmpty()) {
        sides.add(tokens);
      }
    }
    SortedSet<String> keys = sides.size() == 1 ? within(sides.get(0)) : between(sides);
    SortedSet<String> typed = new TreeSet<>();
    keys.forEach(k -> typed.add(claim.eventType() + " " + k));
    if (typed.isEmpty()) {
      typed.add(claim.eventType());
    }
    return typed;
  }

  private static SortedSet<String> within(SortedSet<String> tokens) {
    SortedSet<String> keys = new TreeSet<>();
    for (String a : tokens) {
      tokens.tailSet(a).stream().filter(b -> !b.equals(a)).forEach(b -> keys.add(a + " " + b));
    }
    return keys.isEmpty() ? tokens : keys;
  }

  private static SortedSet<String> between(List<SortedSet<String>> sides) {
    SortedSet<String> keys = new TreeSet<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        for (String a : sides.get(i)) {
          sides.get(j).forEach(b -> keys.add(a + " " + b));
        }
      }
    }
    return keys;
  }

  /**
   * Returns the blocks of all claims: every claim in exactly one, the claims of a block and the
   * blocks themselves in the order of the claims' ids.
   */
  public static List<List<Claim>> of(Collection<Claim> claims, Context context) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    int[] parent = new int[sorted.size()];
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String key : keys(sorted.get(i), context)) {
        Integer before = firstWith.putIfAbsent(key, i);
        if (before != null) {
          unite(parent, before, i);
        }
      }
    }
    SortedMap<Integer, List<Claim>> blocks = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      blocks.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(sorted.get(i));
    }
    return blocks.values().stream().map(List::copyOf).toList();
  }

  /** The smaller index stays the root, so that blocks come in the order of their first claims. */
  private static void unite(int[] parent, int a, int b) {
    int rootA = root(parent, a);
    int rootB = root(parent, b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
