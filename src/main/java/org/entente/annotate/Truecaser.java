package org.entente.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.Block;

/**
 * Gives the words of an all-capitals headline the case that they have in the article itself, since
 * tagger and parser are lost in capitals. Every character keeps its place.
 */
final class Truecaser {

  /** A word, but no initial: the letters of "U.S." stay capitals. */
  private static final Pattern WORD = Pattern.compile("(?!\\p{L}\\.)\\p{L}[\\p{L}\\p{M}]*");

  /** A headline counts as all capitals with at least this many letters and none in lower case. */
  private static final int MIN_LETTERS = 8;

  private Truecaser() {}

  /** Returns the article's prose, as long as before. */
  static String restoreCase(Article article) {
    Map<String, String> seen = null;
    StringBuilder text = new StringBuilder(article.text());
    for (Block block : article.blocks()) {
      String prose = block.span().of(article.text());
      if (!isCapitals(prose)) {
        continue;
      }
      if (seen == null) {
        seen = casesSeen(article);
      }
      Matcher word = WORD.matcher(prose);
      while (word.find()) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        String cased = seen.getOrDefault(lower, word.start() == 0 ? word.group() : lower);
        if (cased.length() == word.group().length()) {
          text.replace(
              block.span().start() + word.start(), block.span().start() + word.end(), cased);
        }
      }
    }
    return text.toString();
  }

  private static boolean isCapitals(String prose) {
    return prose.codePoints().noneMatch(Character::isLowerCase)
        && prose.codePoints().filter(Character::isUpperCase).count() >= MIN_LETTERS;
  }

  /** The case of each word that the prose has inside a sentence; a capital there is a name. */
  private static Map<String, String> casesSeen(Article article) {
    Map<String, String> seen = new HashMap<>();
    for (Block block : article.blocks()) {
      String prose = block.span().of(article.text());
      if (isCapitals(prose)) {
        continue;
      }
      Matcher word = WORD.matcher(prose);
      while (word.find()) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        boolean startsSentence =
            word.start() < 2 || ".?!\"“".indexOf(prose.charAt(word.start() - 2)) >= 0;
        if (startsSentence) {
          seen.putIfAbsent(lower, word.group());
        } else {
          // A word that also stands in lower case is no name.
          seen.merge(lower, word.group(), (a, b) -> a.equals(lower) ? a : b);
        }
      }
    }
    return seen;
  }
}
