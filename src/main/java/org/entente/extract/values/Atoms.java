package org.entente.extract.values;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The atoms of a sentence; an index outside the sentence gives an atom of nothing. */
final class Atoms {

  private final List<Atom> atoms;
  private final boolean[] used;

  Atoms(List<Atom> atoms) {
    this.atoms = List.copyOf(atoms);
    this.used = new boolean[atoms.size()];
  }

  int size() {
    return atoms.size();
  }

  boolean has(int i) {
    return i >= 0 && i < atoms.size();
  }

  Atom get(int i) {
    return atoms.get(i);
  }

  /** Returns the text in lower case; empty outside the sentence. */
  String lower(int i) {
    return has(i) ? atoms.get(i).lower() : "";
  }

  /** Returns the Penn tag; empty outside the sentence. */
  String pos(int i) {
    return has(i) ? atoms.get(i).token().pos() : "";
  }

  int token(int i) {
    return atoms.get(i).token().index();
  }

  boolean is(int i, Set<String> words) {
    return has(i) && words.contains(atoms.get(i).lower());
  }

  boolean isHyphen(int i) {
    return has(i) && atoms.get(i).isHyphen();
  }

  boolean joined(int i) {
    return has(i) && atoms.get(i).joined();
  }

  /** Returns the words from one atom to before another in lower case, separated by blanks. */
  String phrase(int first, int next) {
    return atoms.subList(first, next).stream().map(Atom::lower).collect(Collectors.joining(" "));
  }

  void use(int first, int next) {
    java.util.Arrays.fill(used, first, next, true);
  }

  boolean isUsed(int i) {
    return has(i) && used[i];
  }
}
