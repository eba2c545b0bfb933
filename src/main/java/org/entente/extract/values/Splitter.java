package org.entente.extract.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/**
 * Splits tokens into atoms, so that all spellings of a value look alike however the tokeniser cut
 * them: "US$350", "12.65-billion", "600mn", "2013-2017", "12%".
 */
final class Splitter {

  private static final Pattern SYMBOL_FIRST = Pattern.compile("(\\D{1,5})(\\d.*)");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(\\d(?:[\\d,.]*\\d)?)([\\p{L}%+$€£¥₹].*)");
  private static final Pattern KEPT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d+(?:st|nd|rd|th|s)|\\d+['’]s");
  private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{2}(?:\\d{2})?");
  private static final Pattern PIECES = Pattern.compile("[-–—/]|[^-–—/]+");
  private static final Pattern NUMBER = Pattern.compile("[\\p{Sc}]?\\d[\\d,.]*\\p{L}{0,3}");

  private final Vocabulary words;

  Splitter(Vocabulary words) {
    this.words = words;
  }

  Atoms split(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    int end = -1;
    for (Token token : sentence.tokens()) {
      boolean joined = token.span().start() == end;
      for (String piece : pieces(token.word())) {
        atoms.add(new Atom(piece, piece.toLowerCase(Locale.ROOT), token, joined));
        joined = true;
      }
      end = token.span().end();
    }
    return new Atoms(atoms);
  }

  List<String> pieces(String word) {
    if (word.length() < 2 || KEPT.matcher(word).matches()) {
      return List.of(word);
    }
    if (YEARS.matcher(word).matches() || startsCompound(word)) {
      List<String> pieces = new ArrayList<>();
      Matcher m = PIECES.matcher(word);
      while (m.find()) {
        pieces.addAll(m.group().length() == word.length() ? List.of(word) : pieces(m.group()));
      }
      return pieces;
    }
    return splitNumber(word);
  }

  private List<String> splitNumber(String word) {
    Matcher symbol = SYMBOL_FIRST.matcher(word);
    if (symbol.matches() && words.symbols.containsKey(symbol.group(1))) {
      return concat(symbol.group(1), pieces(symbol.group(2)));
    }
    Matcher number = NUMBER_FIRST.matcher(word);
    if (number.matches() && isSuffix(number.group(2))) {
      return concat(number.group(1), pieces(number.group(2)));
    }
    return List.of(word);
  }

  private boolean isSuffix(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT);
    return lower.equals("+")
        || words.symbols.containsKey(rest)
        || words.scales.contains(lower)
        || words.moneyScales.contains(lower)
        || words.measures.contains(lower)
        || words.percents.contains(lower);
  }

  /** Tells whether a hyphen in the word joins words of a value: not so in "Mi-35". */
  private boolean startsCompound(String word) {
    int hyphen = indexOfHyphen(word);
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return false;
    }
    String first = word.substring(0, hyphen);
    String lower = first.toLowerCase(Locale.ROOT);
    return NUMBER.matcher(first).matches()
        || words.numbers.contains(lower)
        || words.scales.contains(lower)
        || words.parts.contains(lower)
        || words.months.contains(lower);
  }

  private static int indexOfHyphen(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("-–—".indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
