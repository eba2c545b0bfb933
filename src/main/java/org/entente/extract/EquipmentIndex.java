package org.entente.extract;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Pack;
import org.entente.wordnet.EquipmentKinds;
import org.entente.wordnet.Kind;

/** Finds what the pack knows of equipment under the names that texts use. */
final class EquipmentIndex {

  /** Shorter beginnings of a designation tell nothing of its family. */
  private static final int MIN_FAMILY = 3;

  private final Map<String, Pack.EquipmentEntry> byKey = new HashMap<>();
  private final EquipmentKinds kinds;

  EquipmentIndex(Pack pack) {
    kinds = new EquipmentKinds(pack.equipment());
    for (Pack.EquipmentEntry entry : pack.equipment()) {
      byKey.put(key(entry.name()), entry);
      entry.names().forEach(name -> byKey.putIfAbsent(key(name), entry));
    }
  }

  /**
   * Returns the entry of a designation or class noun. A variant that the pack lacks (Mi-35P) counts
   * as its family (Mi-35), a noun phrase ("new cargo helicopters") as its last words, a noun that
   * the pack lacks as the class that WordNet has it below.
   */
  Optional<Pack.EquipmentEntry> find(String name) {
    return listed(name).or(() -> kinds.find(name).map(Kind::target));
  }

  /** Returns how a noun was understood that the pack lacks. */
  Optional<Kind<Pack.EquipmentEntry>> unlisted(String name) {
    return listed(name).isPresent() ? Optional.empty() : kinds.find(name);
  }

  /** Whether a phrase that ends in a class noun is something else: "a water tank". */
  boolean isOther(String phrase) {
    return kinds.isOther(phrase);
  }

  private Optional<Pack.EquipmentEntry> listed(String name) {
    List<String> words = Splitter.on(' ').splitToList(name);
    for (int first = 0; first < words.size(); first++) {
      Pack.EquipmentEntry entry =
          byKey.get(key(String.join(" ", words.subList(first, words.size()))));
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    String key = key(name);
    for (int end = key.length() - 1; end >= MIN_FAMILY; end--) {
      Pack.EquipmentEntry entry = byKey.get(key.substring(0, end));
      if (entry != null && entry.designation()) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Tells whether one is a kind of the other, or both are the same. */
  boolean sameKind(String a, String b) {
    Optional<Pack.EquipmentEntry> x = find(a);
    Optional<Pack.EquipmentEntry> y = find(b);
    return x.isPresent()
        && y.isPresent()
        && (x.get().id().equals(y.get().id())
            || isKindOf(x.get(), y.get())
            || isKindOf(y.get(), x.get()));
  }

  /** Tells whether both are known and neither can be the other: a noun for all may be any. */
  boolean otherKind(String a, String b) {
    return find(a).isPresent()
        && find(b).isPresent()
        && !isAnything(a)
        && !isAnything(b)
        && !sameKind(a, b);
  }

  /** Whether a noun may mean all equipment: "arms", "hardware". */
  boolean isAnything(String name) {
    return find(name).filter(e -> !e.designation() && e.broader().isEmpty()).isPresent();
  }

  /** Whether it is traded without being arms, too: "trucks". */
  boolean isDualUse(String name) {
    return find(name).filter(Pack.EquipmentEntry::dualUse).isPresent();
  }

  /** A noun for all equipment ("arms") is a kind of nothing. */
  private static boolean isKindOf(Pack.EquipmentEntry a, Pack.EquipmentEntry b) {
    return a.broader().contains(b.id()) && !b.broader().isEmpty();
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return key.length() > MIN_FAMILY && key.endsWith("s")
        ? key.substring(0, key.length() - 1)
        : key;
  }
}
