package org.entente.rdf;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Edtf;

/**
 * Makes last segments for the IRIs of what hangs on a resource, each once under its parent.
 *
 * <p>Not thread-safe; one a parent. The same values in the same order give the same segments.
 */
final class Slugs {

  private static final int LENGTH = 48;

  private final Set<String> taken = new HashSet<>();

  /** Returns the slug, or the slug with the first free number behind it. */
  String unique(String slug) {
    String candidate = slug;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = slug + "-" + i;
    }
    return candidate;
  }

  /** Returns a name in lower-case ASCII letters, digits and hyphens. */
  static String slug(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(LENGTH, slug.length()));
    String trimmed = cut.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "x" : trimmed;
  }

  /** Returns the slug of a name, with a hash behind it where two names could share the slug. */
  static String faithful(String name) {
    String slug = slug(name);
    return slug.replace('-', ' ').equals(name) ? slug : slug + "-" + ContentHash.of(name);
  }

  /** Returns a date for use in a segment; an interval's slash becomes {@code --} (ISO 8601-1). */
  static String slug(Edtf date) {
    return date.value().replace("/", "--").replace("..", "open");
  }

  /** Returns the last segment of a model id. */
  static String last(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
