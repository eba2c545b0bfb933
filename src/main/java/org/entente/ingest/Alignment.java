package org.entente.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds for decoded text the offsets of its characters in the marked-up text it was made from. */
final class Alignment {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

  /** How far to look for a character behind others that the decoder dropped. */
  private static final int REACH = 16;

  private Alignment() {}

  /**
   * Returns the decoded text mapped into the original; a character that several stand for, as in an
   * entity, leads to the first of them.
   *
   * @param raw the region of the original that the text was made from
   * @param from offset of that region
   */
  static Mapped align(String raw, int from, String decoded) {
    Mapped.Builder builder = new Mapped.Builder();
    Matcher entity = ENTITY.matcher(raw);
    int i = 0;
    int j = 0;
    while (j < decoded.length()) {
      if (i < raw.length() && raw.charAt(i) == '&' && entity.region(i, raw.length()).lookingAt()) {
        String value = Parser.unescapeEntities(entity.group(), false);
        if (!value.isEmpty() && decoded.startsWith(value, j)) {
          for (int k = 0; k < value.length(); k++) {
            builder.append(value.charAt(k), from + i);
          }
          i = entity.end();
          j += value.length();
          continue;
        }
      }
      i = seek(raw, i, decoded.charAt(j));
      builder.append(decoded.charAt(j++), from + Math.max(0, Math.min(i, raw.length() - 1)));
      i++;
    }
    return builder.build();
  }

  private static int seek(String raw, int i, char c) {
    int end = Math.min(raw.length(), i + REACH);
    for (int k = i; k < end; k++) {
      if (raw.charAt(k) == c) {
        return k;
      }
    }
    return i;
  }
}
