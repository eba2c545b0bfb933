package org.entente.extract.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.model.Amount;
import org.entente.model.Money;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of money: a number behind a currency's symbol or before its name. A sum told over
 * again in other currencies, "4 billion euros ($4.5bn; £3.5bn)", is the first one only.
 */
final class MoneyFinder {

  private static final Set<String> IN = Set.of("in", "of");

  /** What leads from a sum to its conversion. */
  private static final Set<String> CONVERTED = Set.of("(", "-LRB-", "OR", "/");

  private static final Set<String> SEPARATORS = Set.of(";", ",");

  /** How many tokens may stand between a sum and its conversion: "(or about $ 4 bn)". */
  private static final int REACH = 4;

  private final Vocabulary words;
  private final FigureParser figures;

  MoneyFinder(Vocabulary words) {
    this.words = words;
    this.figures = new FigureParser(words);
  }

  /** A figure with its currency; {@code next} is the atom after all of it. */
  private record Sum(String currency, Figure figure, int head, int next) {}

  List<Value> find(Sentence sentence, Atoms atoms) {
    List<Value> found = new ArrayList<>();
    Sum before = null;
    boolean converted = false;
    int i = 0;
    while (i < atoms.size()) {
      Sum sum = sumAt(atoms, i);
      if (sum == null) {
        i++;
        continue;
      }
      converted = before != null && isConversion(sentence, atoms, before, sum, converted);
      if (converted) {
        atoms.use(sum.figure().first(), sum.next());
      } else {
        add(sentence, atoms, sum, found);
      }
      before = sum;
      i = sum.next();
    }
    return found;
  }

  private static boolean isConversion(
      Sentence sentence, Atoms atoms, Sum before, Sum sum, boolean converted) {
    int from = atoms.token(before.next() - 1) + 1;
    int to = atoms.token(sum.figure().first());
    boolean near = !before.currency().equals(sum.currency()) && to - from <= REACH;
    return near
        && sentence.tokens().subList(from, Math.max(from, to)).stream()
            .map(t -> t.word().toUpperCase(Locale.ROOT))
            .anyMatch(w -> CONVERTED.contains(w) || (converted && SEPARATORS.contains(w)));
  }

  private void add(Sentence sentence, Atoms atoms, Sum sum, List<Value> found) {
    int first = sum.figure().first();
    atoms.use(first, sum.next());
    int firstToken = atoms.token(first);
    int lastToken = atoms.token(sum.next() - 1);
    int head = Heads.of(sentence, firstToken, lastToken, atoms.token(sum.head()));
    for (Amount amount : sum.figure().amounts()) {
      found.add(new MoneyValue(firstToken, lastToken, head, new Money(sum.currency(), amount)));
    }
  }

  private @Nullable Sum sumAt(Atoms atoms, int i) {
    int number = afterSymbol(atoms, i);
    if (number > i) {
      Figure figure = figures.afterSymbol(atoms, i, number);
      return figure == null ? null : withSymbol(atoms, i, number, figure);
    }
    Figure figure = figures.at(atoms, i, true);
    return figure == null ? null : withName(atoms, figure);
  }

  private Sum withSymbol(Atoms atoms, int symbol, int number, Figure figure) {
    String code = words.symbols.getOrDefault(symbolText(atoms, symbol, number), "");
    Phrases.Match<String> name = words.currencyNames.startingAt(atoms, figure.next());
    // "$5 million dollars", "$5 million Australian dollars": the name knows better.
    return name != null && isNoVerb(atoms, name.next() - 1)
        ? new Sum(name.meaning(), figure, symbol, name.next())
        : new Sum(code, figure, symbol, figure.next());
  }

  private @Nullable Sum withName(Atoms atoms, Figure figure) {
    int at = figure.next() + (atoms.isHyphen(figure.next()) ? 1 : 0);
    if (figure.scaled() && atoms.is(at, IN)) {
      at++;
    }
    Phrases.Match<String> name = words.currencyNames.startingAt(atoms, at);
    if (name != null) {
      return isMoney(atoms, name, figure)
          ? new Sum(name.meaning(), figure, name.next() - 1, name.next())
          : null;
    }
    String symbol = atoms.has(at) ? atoms.get(at).text() : "";
    String code = words.symbols.get(symbol);
    boolean ownNumber = atoms.has(at + 1) && Character.isDigit(atoms.lower(at + 1).charAt(0));
    return code == null || ownNumber ? null : new Sum(code, figure, at, at + 1);
  }

  /** Keeps out verbs ("3 won"), and weights: "500 pounds" without a scale may be either. */
  private boolean isMoney(Atoms atoms, Phrases.Match<String> name, Figure figure) {
    boolean weight = words.measures.startingAt(atoms, name.first()) != null;
    return isNoVerb(atoms, name.next() - 1) && (figure.scaled() || !weight);
  }

  private static boolean isNoVerb(Atoms atoms, int i) {
    return !atoms.get(i).isVerb();
  }

  /** Returns the atom after the currency symbol that begins at an atom; that atom for none. */
  private int afterSymbol(Atoms atoms, int i) {
    // The tokeniser cuts some in two ("Can", "$").
    int next = i;
    if (atoms.joined(i + 1) && words.symbols.containsKey(symbolText(atoms, i, i + 2))) {
      next = i + 2;
    } else if (words.symbols.containsKey(atoms.get(i).text())) {
      next = i + 1;
    }
    return next;
  }

  private static String symbolText(Atoms atoms, int i, int next) {
    String one = atoms.get(i).text();
    return next > i + 1 ? one + atoms.get(i + 1).text() : one;
  }
}
