package org.entente.extract.values;

import java.util.Set;

/** Keeps out what only looks like a date: "Resolution 1973", "2000 troops", "the May family". */
final class DateGuard {

  private static final Set<String> MONTH_CUES =
      Set.of(
          "in", "since", "by", "until", "till", "of", "from", "to", "between", "early", "late",
          "mid", "during", "before", "after", "through", "and", "or", "the", "a", "an", "its",
          "his", "her", "their", "'s", "’s", "around", "for", "earlier", "later", "on");
  private static final Set<String> YEAR_CUES =
      Set.of(
          "in", "since", "by", "until", "till", "of", "from", "to", "between", "early", "late",
          "during", "before", "after", "through", "and", "year", "the", "'s", "’s");
  private static final Set<String> NUMBER_CUES = Set.of("of", "from", "to", "and", "by", "between");
  private static final Set<String> NAMES_OF_PLACES = Set.of("LOCATION");
  private static final int MODERN = 1900;

  private final Vocabulary words;

  DateGuard(Vocabulary words) {
    this.words = words;
  }

  /** Tells whether what was read at an atom is a date by the words around it. */
  boolean isDate(DateContext context, int i, Found found) {
    PartialDate date = found.partial();
    if (date == null || date.day() > 0) {
      return true;
    }
    if (date.month() > 0) {
      return date.year() > 0
          || found.anchor() != DateValue.Anchor.PUBLICATION
          || isMonth(context, i);
    }
    return isYear(context, i, date.year());
  }

  /** Tells the same of the end of a range, where a month needs no further word. */
  boolean isYearOrMore(DateContext context, int i, Found found) {
    PartialDate date = found.partial();
    return date == null || date.month() > 0 || isYear(context, i, date.year());
  }

  private boolean isMonth(DateContext context, int i) {
    Atoms atoms = context.atoms();
    int before = atoms.isHyphen(i - 1) ? i - 2 : i - 1;
    return atoms.is(before, MONTH_CUES) || words.parts.contains(atoms.lower(before));
  }

  private boolean isYear(DateContext context, int i, int year) {
    Atoms atoms = context.atoms();
    int unit = i + (atoms.isHyphen(i + 1) && atoms.joined(i + 1) ? 2 : 1);
    boolean measure =
        words.measures.startingAt(atoms, unit) != null
            || words.percents.startingAt(atoms, unit) != null;
    boolean compound = unit == i + 2 && atoms.joined(unit) && atoms.get(unit).isNoun();
    boolean numbered = words.numbered.endingAt(atoms, i) != null;
    if (measure || compound || numbered || isCount(atoms, i, year)) {
      return false;
    }
    if (isPartOfName(atoms, i)) {
      // "Zapad 2021" was held in 2021; "Vision 2030" was not.
      PartialDate published = context.published();
      return published != null && year <= published.year() && year >= MODERN;
    }
    return year >= MODERN || atoms.is(i - 1, YEAR_CUES);
  }

  private boolean isCount(Atoms atoms, int i, int year) {
    if (!atoms.has(i + 1) || !atoms.get(i + 1).isPluralNoun()) {
      return false;
    }
    boolean hedged = words.hedgesBefore.endingAt(atoms, i) != null;
    boolean round = year % 100 == 0;
    boolean verb = atoms.has(i - 1) && atoms.get(i - 1).isVerb();
    return hedged || verb || (round && atoms.is(i - 1, NUMBER_CUES));
  }

  private boolean isPartOfName(Atoms atoms, int i) {
    if (!atoms.has(i - 1)) {
      return false;
    }
    Atom before = atoms.get(i - 1);
    if (before.isHyphen() && before.joined() && atoms.joined(i) && atoms.has(i - 2)) {
      String word = atoms.lower(i - 2);
      return !words.parts.contains(word)
          && !words.months.contains(word)
          && !Character.isDigit(word.charAt(0));
    }
    return before.isProper()
        && !words.months.contains(before.lower())
        && !words.parts.contains(before.lower())
        && !words.weekdays.contains(before.lower())
        && !NAMES_OF_PLACES.contains(before.token().ner());
  }
}
