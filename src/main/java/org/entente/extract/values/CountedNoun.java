package org.entente.extract.values;

import java.util.Set;

/** Finds the noun that a number counts, by the words that follow the number. */
final class CountedNoun {

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "our", "these", "those", "such");
  private static final Set<String> TIMES =
      Set.of("last", "next", "this", "following", "previous", "ago", "later", "earlier", "same");
  private static final int NONE = -1;

  private static final Set<String> QUOTES = Set.of("\"", "'", "`", "‘", "’", "“", "”");

  private CountedNoun() {}

  /**
   * Returns the atom of the noun; -1 if none follows.
   *
   * @param next the atom after the number
   * @param one whether the number is one, so that the noun is singular
   */
  static int find(Atoms atoms, int next, boolean one) {
    boolean compound = atoms.isHyphen(next) && atoms.joined(next) && atoms.joined(next + 1);
    boolean oneWord = compound && atoms.token(next) == atoms.token(next + 1);
    if (oneWord || (compound && atoms.get(next + 1).isNoun())) {
      // "A 36-aircraft order", "two-seat trainers": not 36 orders, not two trainers.
      return next + 1;
    }
    int start = next;
    if (atoms.is(start, OF)) {
      start++;
      if (one || !atoms.is(start, DETERMINERS)) {
        return NONE;
      }
      start++;
      while (atoms.has(start) && isNumber(atoms, start)) {
        start++;
      }
    }
    int noun = run(atoms, start);
    return noun < 0 || one ? noun : joined(atoms, noun);
  }

  /** Returns the last noun of the words that belong together from an atom on. */
  private static int run(Atoms atoms, int start) {
    int noun = NONE;
    for (int i = start; atoms.has(i); i++) {
      Atom atom = atoms.get(i);
      boolean plainEnd = noun >= 0 && atoms.get(noun).isPluralNoun();
      if (atoms.isUsed(i) || TIMES.contains(atom.lower())) {
        break;
      }
      if (atom.isNoun() && !(plainEnd && atom.isProper())) {
        noun = i;
      } else if (!continues(atoms, i, start, noun)) {
        break;
      }
    }
    return noun;
  }

  /** Tells whether a word that is no noun may stand between the number and its noun. */
  private static boolean continues(Atoms atoms, int i, int start, int noun) {
    Atom atom = atoms.get(i);
    if (noun >= 0 && atoms.get(noun).isPluralNoun()) {
      return false;
    }
    if (atom.isAdjective() || atom.isHyphen()) {
      return true;
    }
    String pos = atoms.pos(i);
    if (pos.equals("CD")) {
      // "Mi 35 M", "S-400": a number after a name belongs to it; "12 155mm guns" has a calibre.
      return noun >= 0 || (i > start && atoms.isHyphen(i - 1)) || atoms.get(i).isDigits();
    }
    boolean participle = pos.equals("VBN") || pos.equals("VBG");
    boolean beforeNoun =
        atoms.has(i + 1) && (atoms.get(i + 1).isNoun() || atoms.get(i + 1).isAdjective());
    return (participle && beforeNoun && noun < 0) || QUOTES.contains(atom.lower());
  }

  /** Goes over "and" after a singular: "combat and cargo helicopters" are helicopters. */
  private static int joined(Atoms atoms, int noun) {
    Atom atom = atoms.get(noun);
    boolean common = atom.token().pos().equals("NN") && !atom.isPluralNoun();
    boolean and = atoms.pos(noun + 1).equals("CC") && atoms.has(noun + 2);
    if (!common || !and || isNumber(atoms, noun + 2) || atoms.pos(noun + 2).equals("DT")) {
      return noun;
    }
    int further = run(atoms, noun + 2);
    return further >= 0 && atoms.get(further).isPluralNoun() ? further : noun;
  }

  private static boolean isNumber(Atoms atoms, int i) {
    return atoms.pos(i).equals("CD");
  }
}
