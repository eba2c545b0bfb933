package org.entente.extract.values;

import java.util.List;
import java.util.Set;
import org.entente.extract.values.NumberParser.Numeral;
import org.entente.model.Amount;
import org.entente.model.Amount.Bound;
import org.jspecify.annotations.Nullable;

/** Reads a number with its hedges, or a range: "up to 20", "between 20 and 30", "$2-$3 bn". */
final class FigureParser {

  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> TO = Set.of("to", "or", "-", "–", "—", "--");
  private static final Set<String> ARTICLE = Set.of("a", "an", "the", "another");
  private static final Set<String> NOT_PLUS = Set.of("+", "plus");

  private final Vocabulary words;
  private final NumberParser numbers;

  FigureParser(Vocabulary words) {
    this.words = words;
    this.numbers = new NumberParser(words);
  }

  /** Reads the figure whose first number begins at an atom. */
  @Nullable Figure at(Atoms atoms, int i, boolean money) {
    Numeral one = numbers.at(atoms, i, money);
    return one == null ? null : figure(atoms, i, i, one, money);
  }

  /** Reads the figure that follows a currency symbol. */
  @Nullable Figure afterSymbol(Atoms atoms, int symbol, int number) {
    Numeral one = numbers.at(atoms, number, true);
    return one == null ? null : figure(atoms, symbol, number, one, true);
  }

  private Figure figure(Atoms atoms, int first, int number, Numeral one, boolean money) {
    Numeral two = upper(atoms, first, one, money);
    if (two == null) {
      return single(atoms, first, number, one);
    }
    Numeral low = inherit(one, two);
    List<Amount> bounds =
        List.of(new Amount(low.value(), Bound.AT_LEAST), new Amount(two.value(), Bound.AT_MOST));
    boolean between = atoms.is(first - 1, BETWEEN);
    return new Figure(
        bounds,
        between ? first - 1 : first,
        number,
        two.next(),
        two.scaled(),
        one.digits(),
        low.isWhole() && two.isWhole());
  }

  private Figure single(Atoms atoms, int first, int number, Numeral one) {
    Bound bound = Bound.EXACT;
    int start = first;
    int before = atoms.is(first - 1, ARTICLE) && !atoms.lower(first - 1).equals("the") ? 1 : 0;
    Phrases.Match<Bound> hedge = words.hedgesBefore.endingAt(atoms, first);
    if (hedge == null && before > 0) {
      hedge = words.hedgesBefore.endingAt(atoms, first - before);
    }
    if (hedge != null) {
      bound = hedge.meaning();
      start = hedge.first();
    }
    int next = one.next();
    Phrases.Match<Bound> after = words.hedgesAfter.startingAt(atoms, next);
    if (after != null && !isSum(atoms, next)) {
      bound = after.meaning();
      next = after.next();
    }
    Amount amount = new Amount(one.value(), bound);
    return new Figure(
        List.of(amount), start, number, next, one.scaled(), one.digits(), one.isWhole());
  }

  /** "3 + 1 frigates" is an option for a fourth, no hedge. */
  private boolean isSum(Atoms atoms, int i) {
    return atoms.is(i, NOT_PLUS) && numbers.at(atoms, i + 1, false) != null;
  }

  /** Reads the upper end of a range; "from 20 to 30" tells of a change, not of a range. */
  private @Nullable Numeral upper(Atoms atoms, int first, Numeral one, boolean money) {
    boolean between = atoms.is(first - 1, BETWEEN);
    if (!atoms.is(one.next(), between ? AND : TO) || atoms.is(first - 1, FROM)) {
      return null;
    }
    int at = one.next() + 1;
    if (money && words.symbols.containsKey(at < atoms.size() ? atoms.get(at).text() : "")) {
      at++;
    }
    Numeral two = numbers.at(atoms, at, money);
    return two != null && inherit(one, two).value().compareTo(two.value()) < 0 ? two : null;
  }

  /** Gives "2" of "2 to 3 billion" the scale of the upper end. */
  private static Numeral inherit(Numeral one, Numeral two) {
    return one.scaled() || one.value().signum() == 0
        ? one
        : new Numeral(
            one.value().multiply(two.factor()),
            one.next(),
            two.factor(),
            one.scaled(),
            one.digits());
  }
}
