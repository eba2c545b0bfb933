package org.entente.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sha256;

/**
 * Gives articles safe and unique names.
 *
 * <p>All names are counted before the first is given, so that a name does not depend on the order:
 * each of several articles of one name gets a suffix made from its content.
 */
final class Names {

  private static final int LONGEST = 120;

  private final Map<String, Integer> counts;
  private final Set<String> given = new HashSet<>();

  Names() {
    this(new HashMap<>());
  }

  private Names(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /** Returns the same counts, with no name given. */
  Names fresh() {
    return new Names(counts);
  }

  void count(String raw) {
    counts.merge(safe(raw), 1, Integer::sum);
  }

  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the name of an article; empty if an article of that name and content had it before. */
  Optional<String> unique(String raw, String hash) {
    String name = safe(raw);
    if (counts.getOrDefault(name, 1) > 1) {
      name = name + "-" + hash.substring(0, 8);
    }
    return given.add(name) ? Optional.of(name) : Optional.empty();
  }

  /** Returns a name of letters, digits, dots, underscores and hyphens that starts with no dot. */
  static String safe(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String name = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|-+$", "");
    if (name.isEmpty()) {
      return "article-" + Sha256.of(raw, 8);
    }
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "-" + Sha256.of(raw, 8);
  }
}
