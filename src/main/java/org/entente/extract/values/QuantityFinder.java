package org.entente.extract.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.extract.values.QuantityValue.Kind;
import org.entente.model.Amount;
import org.jspecify.annotations.Nullable;

/** Finds numbers of things among the atoms that money and dates have left over. */
final class QuantityFinder {

  private static final Set<String> BEFORE_BARE =
      Set.of(
          "of",
          "for",
          "to",
          "with",
          "and",
          "or",
          "further",
          "additional",
          "another",
          "first",
          "last",
          "remaining",
          "other",
          "all",
          "only",
          "just",
          "than");
  private static final Set<String> NAMES_NO_NUMBER = Set.of("LOCATION", "PERSON", "ORGANIZATION");
  private static final Set<String> NOT_ALONE = Set.of("one", "1", "zero", "0");
  private static final Set<String> PLUS = Set.of("+", "plus");
  private static final Set<String> BULLET = Set.of(".", ")", ":");

  private final Vocabulary words;
  private final FigureParser figures;

  QuantityFinder(Vocabulary words) {
    this.words = words;
    this.figures = new FigureParser(words);
  }

  List<Value> find(Sentence sentence, Atoms atoms) {
    List<Value> found = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      Figure figure = atoms.isUsed(i) ? null : figures.at(atoms, i, false);
      if (figure == null) {
        i++;
        continue;
      }
      int next = afterOption(atoms, figure.next());
      Kind kind = kind(atoms, i, figure, next);
      if (kind != null) {
        add(sentence, atoms, figure, kind, counted(atoms, figure, next), found);
      }
      i = Math.max(next, i + 1);
    }
    return found;
  }

  private void add(
      Sentence sentence, Atoms atoms, Figure figure, Kind kind, int counted, List<Value> found) {
    int first = atoms.token(figure.first());
    int last = atoms.token(figure.next() - 1);
    int head = Heads.of(sentence, first, last, last);
    for (Amount amount : figure.amounts()) {
      found.add(new QuantityValue(first, last, head, amount, counted, kind));
    }
  }

  /** Skips the option of "3 + 1 frigates". */
  private int afterOption(Atoms atoms, int next) {
    Figure option = atoms.is(next, PLUS) ? figures.at(atoms, next + 1, false) : null;
    return option == null ? next : option.next();
  }

  private int counted(Atoms atoms, Figure figure, int next) {
    int noun = CountedNoun.find(atoms, next, figure.isOne());
    return noun < 0 ? QuantityValue.NOTHING : atoms.token(noun);
  }

  /** Tells what a number does; null for one that counts nothing. */
  private @Nullable Kind kind(Atoms atoms, int i, Figure figure, int next) {
    if (isName(atoms, i) || isNumbered(atoms, figure.first()) || isPercentage(atoms, next)) {
      return null;
    }
    int unit = next + (atoms.isHyphen(next) ? 1 : 0);
    if (words.measures.startingAt(atoms, unit) != null) {
      return Kind.MEASURE;
    }
    if (!figure.whole() || figure.amounts().get(0).number().signum() == 0) {
      return null;
    }
    if (CountedNoun.find(atoms, next, figure.isOne()) >= 0) {
      return isYear(atoms, figure, next) || isBullet(atoms, i, figure) ? null : Kind.COUNT;
    }
    return standsAlone(atoms, i, figure, next) ? Kind.COUNT : null;
  }

  /** Tells whether the number is part of a designation: "Su-35", "Mi 35", "Boeing 737". */
  private boolean isName(Atoms atoms, int i) {
    if (!atoms.has(i - 1)) {
      return false;
    }
    Atom before = atoms.get(i - 1);
    boolean glued = atoms.joined(i) && (before.isHyphen() || before.lower().equals("/"));
    if (glued && atoms.has(i - 2) && atoms.joined(i - 1)) {
      return true;
    }
    return Character.isDigit(atoms.lower(i).charAt(0))
        && !atoms.lower(i).contains(",")
        && before.isProper()
        && !NAMES_NO_NUMBER.contains(before.token().ner());
  }

  private boolean isNumbered(Atoms atoms, int i) {
    return words.numbered.endingAt(atoms, i) != null;
  }

  private boolean isPercentage(Atoms atoms, int next) {
    return words.percents.startingAt(atoms, next + (atoms.isHyphen(next) ? 1 : 0)) != null;
  }

  /** Tells a year from a number of things: only a round one can be either. */
  private static boolean isYear(Atoms atoms, Figure figure, int next) {
    if (!figure.digits() || figure.scaled() || !atoms.get(figure.number()).isDigits()) {
      return false;
    }
    int number = figure.amounts().get(0).number().intValue();
    boolean round = number % 100 == 0;
    return number >= 1900 && number < 2100 && !(round && atoms.get(next).isPluralNoun());
  }

  private static boolean isBullet(Atoms atoms, int i, Figure figure) {
    return i == 0 && figure.digits() && atoms.is(figure.next(), BULLET);
  }

  /** Tells whether a number without a noun still counts: "a further 20", "delivery of four". */
  private static boolean standsAlone(Atoms atoms, int i, Figure figure, int next) {
    boolean hedged = figure.first() < i;
    String before = atoms.lower(figure.first() - 1);
    boolean verb = atoms.pos(figure.first() - 1).startsWith("VB");
    boolean apart = !atoms.joined(next) || !atoms.has(next) || ",.;:)".contains(atoms.lower(next));
    boolean year = figure.digits() && atoms.has(i) && atoms.get(i).text().matches("(19|20)\\d\\d");
    return apart
        && !year
        && !NOT_ALONE.contains(atoms.lower(i))
        && (hedged || verb || BEFORE_BARE.contains(before));
  }
}
