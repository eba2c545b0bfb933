package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.model.Claim;
import org.entente.model.Lot;

/**
 * Sorts claims into blocks: all claims that could be of one event.
 *
 * <p>A claim's keys are its event class with every pair of its state-level core actors: supplier
 * and recipient, or two of the parties. A body, company or person counts as its state. Claims that
 * share a key, directly or through others, are in one block.
 *
 * <p>A claim that leaves the supplier or the recipient open has a key for each piece of equipment
 * beside the one that it tells, and meets the complete claims about that equipment; without
 * equipment it meets only its like.
 *
 * @param list every claim in exactly one block, the claims of a block and the blocks themselves in
 *     the order of the claims' ids
 * @param keys the keys of the claims, by their ids
 */
public record Blocks(List<List<Claim>> list, SortedMap<String, SortedSet<String>> keys) {

  /**
   * The keys of a claim.
   *
   * @param open whether the claim leaves one of two sides open
   * @param own the keys that it shares with its like, at least one
   * @param equipment the keys that complete claims share with open ones
   */
  private record Keys(boolean open, SortedSet<String> own, SortedSet<String> equipment) {
    SortedSet<String> all() {
      SortedSet<String> all = new TreeSet<>(own);
      all.addAll(equipment);
      if (open) {
        equipment.forEach(key -> all.add(key + OPEN));
      }
      return all;
    }
  }

  private static final String ITEM = " item=";

  /** At the end of keys of a claim that leaves a side open. */
  private static final String OPEN = " open";

  /**
   * Tells whether claims that share a key are of one block for that: always, but where they share
   * equipment only if one of them leaves a side open.
   *
   * @param present tells whether any claim has a key
   */
  public static boolean joins(String key, Predicate<String> present) {
    return !key.endsWith(OPEN) && (!key.contains(ITEM) || present.test(key + OPEN));
  }

  /** Returns the keys of a claim's block, at least one; see {@link #joins}. */
  public static SortedSet<String> keys(Claim claim, Context context) {
    return allKeys(claim, context).all();
  }

  private static Keys allKeys(Claim claim, Context context) {
    Identity identity = Identity.of(context.pack().eventClass(claim.eventType()));
    List<SortedSet<String>> sides = new ArrayList<>();
    SortedSet<String> equipment = new TreeSet<>();
    for (String role : identity.core()) {
      SortedSet<String> tokens = new TreeSet<>();
      Side.of(claim.role(role), context).tokens().forEach(t -> tokens.add(role + "=" + t));
      if (!tokens.isEmpty()) {
        sides.add(tokens);
        equipment.addAll(withEquipment(claim, tokens, identity, context));
      }
    }
    boolean open = !identity.symmetric() && sides.size() == 1;
    return new Keys(open, ownKeys(claim, sides), equipment);
  }

  private static SortedSet<String> withEquipment(
      Claim claim, SortedSet<String> tokens, Identity identity, Context context) {
    SortedSet<String> keys = new TreeSet<>();
    if (identity.item() && !identity.symmetric()) {
      for (Lot lot : Features.lots(claim)) {
        for (String kind : Items.of(lot.item(), context).designations()) {
          tokens.forEach(t -> keys.add(claim.eventType() + " " + t + ITEM + kind));
        }
      }
    }
    return keys;
  }

  private static SortedSet<String> ownKeys(Claim claim, List<SortedSet<String>> sides) {
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

  /** Returns the blocks of all claims. */
  public static Blocks of(Collection<Claim> claims, Context context) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    List<Keys> keys = sorted.stream().map(c -> allKeys(c, context)).toList();
    Set<String> openKeys = new HashSet<>();
    keys.stream().filter(Keys::open).forEach(k -> openKeys.addAll(k.equipment));
    int[] parent = new int[sorted.size()];
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      SortedSet<String> joining = new TreeSet<>(keys.get(i).equipment);
      joining.retainAll(openKeys);
      joining.addAll(keys.get(i).own);
      for (String key : joining) {
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
    SortedMap<String, SortedSet<String>> byClaim = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      byClaim.put(sorted.get(i).id(), keys.get(i).all());
    }
    return new Blocks(blocks.values().stream().map(List::copyOf).toList(), byClaim);
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
