package org.entente.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

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
    return head.isEmpty() ? hash(content) : head + "-" + hash(content);
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
