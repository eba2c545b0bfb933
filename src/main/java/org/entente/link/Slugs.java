package org.entente.link;

import java.text.Normalizer;
import java.util.Locale;
import org.entente.model.Sha256;

/** Turns names into the last segment of an IRI. */
final class Slugs {

  /** Longest slug, so that an IRI stays usable as a file name with an ending. */
  static final int MAX_LENGTH = 80;

  private static final int HASH_LENGTH = 8;

  private Slugs() {}

  /**
   * Returns lower-case ASCII letters, digits and single hyphens. A slug that had to be cut, or a
   * name in a script that has no decomposition into ASCII, ends in a hash of the whole name, so
   * that different names keep different slugs.
   */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("&", " and ")
            .replaceAll("['’ʼ`]", "");
    // What is neither ASCII nor a separator is lost in the slug and must be kept in its hash.
    boolean lost = plain.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (slug.isEmpty() || lost || slug.length() > MAX_LENGTH) {
      return withHash(slug, name);
    }
    return slug;
  }

  /** Appends a hash of a content to a slug and keeps it within the longest length. */
  static String withHash(String slug, String content) {
    int room = MAX_LENGTH - HASH_LENGTH - 1;
    String head = slug.length() > room ? slug.substring(0, room).replaceAll("-+$", "") : slug;
    return head.isEmpty()
        ? Sha256.of(content, HASH_LENGTH)
        : head + "-" + Sha256.of(content, HASH_LENGTH);
  }
}
