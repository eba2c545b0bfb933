package org.entente.extract.values;

import java.util.Set;
import org.entente.model.Amount.Bound;
import org.entente.model.Edtf;

/** Reads the words around a date: parts ("late"), open ends ("since"), hedges ("around"). */
final class DateBounds {

  private static final Set<String> SINCE = Set.of("since");
  private static final Set<String> UNTIL = Set.of("through", "until", "till", "before");
  private static final Set<String> AFTER = Set.of("after");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> ON = Set.of("on", "onward", "onwards");
  private static final Set<String> ADVERBS = Set.of("early", "late", "earlier", "later");
  private static final Set<String> LINKS = Set.of("of", "in");
  private static final Set<String> ATTRIBUTES = Set.of("nummod", "compound", "amod", "nmod:poss");
  private static final Set<String> THE = Set.of("the");

  private final Vocabulary words;

  DateBounds(Vocabulary words) {
    this.words = words;
  }

  /** Returns the first atom of a date with the words for its part: "the end of", "mid-". */
  int start(Atoms atoms, int i) {
    int the = atoms.is(i - 1, THE) ? i - 1 : i;
    int link = atoms.is(the - 1, LINKS) ? the - 1 : the;
    int part = atoms.isHyphen(link - 1) ? link - 2 : link - 1;
    if (!isPart(atoms, part)) {
      return i;
    }
    boolean adverb = atoms.is(part, ADVERBS);
    boolean in = link < the && atoms.lower(link).equals("in");
    if (in && !adverb) {
      return i;
    }
    return atoms.is(part - 1, THE) ? part - 1 : part;
  }

  private boolean isPart(Atoms atoms, int i) {
    return atoms.has(i) && words.parts.contains(atoms.lower(i)) && !atoms.get(i).isVerb();
  }

  /** Returns the atom after the words for a part of the date that begins at an atom. */
  int skipPart(Atoms atoms, int i) {
    int next = i;
    if (isPart(atoms, next)) {
      next++;
      next += atoms.isHyphen(next) || atoms.is(next, LINKS) ? 1 : 0;
      next += atoms.is(next, THE) ? 1 : 0;
    }
    return next;
  }

  /** Opens the date ("since 2016") or makes it approximate ("around 2015"). */
  Edtf apply(DateContext context, int i, int next, Edtf date) {
    Atoms atoms = context.atoms();
    int before = start(atoms, i) - 1;
    // "Since the 1990s", but "since the 2014 summit" names the summit.
    before -= atoms.is(before, THE) && date.value().endsWith("X") ? 1 : 0;
    if (date.value().contains("/") || isAttribute(context, next)) {
      return date;
    }
    boolean fromOn = atoms.is(before, FROM) && atoms.is(next, ON);
    if (atoms.is(before, SINCE) || atoms.is(before, AFTER) || fromOn) {
      return new Edtf(date.value() + "/..");
    }
    if (atoms.is(before, UNTIL)) {
      return new Edtf("../" + date.value());
    }
    boolean about = about(atoms, before + 1) && !date.value().endsWith("~");
    return about ? new Edtf(date.value() + "~") : date;
  }

  private boolean about(Atoms atoms, int next) {
    Phrases.Match<Bound> hedge = words.hedgesBefore.endingAt(atoms, next);
    return hedge != null && hedge.meaning() == Bound.ABOUT;
  }

  /** "After the 2014 summit" and "since last year's talks" name an event, not a date. */
  private static boolean isAttribute(DateContext context, int next) {
    Atoms atoms = context.atoms();
    if (atoms.pos(next).equals("POS")) {
      return true;
    }
    boolean noun = atoms.has(next) && atoms.get(next).isNoun() && !atoms.get(next).isProper();
    String relation = Heads.relation(context.sentence(), atoms.token(next - 1));
    return noun && (relation.isEmpty() || ATTRIBUTES.contains(relation));
  }

  /** Returns the atom after "from 2016 onwards". */
  int end(Atoms atoms, int next, Edtf date) {
    return date.value().endsWith("/..") && atoms.is(next, ON) ? next + 1 : next;
  }
}
