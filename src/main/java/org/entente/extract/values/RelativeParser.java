package org.entente.extract.values;

import java.util.Set;
import org.entente.extract.values.DateValue.Anchor;
import org.entente.extract.values.NumberParser.Numeral;
import org.entente.extract.values.Phrases.Match;
import org.entente.model.ValueWords.CalendarUnit;
import org.jspecify.annotations.Nullable;

/** Reads dates told from the publication or from the text: "last week", "two years later". */
final class RelativeParser {

  private static final Set<String> THE = Set.of("the");
  private static final Set<String> ARTICLE = Set.of("a", "an");
  private static final Set<String> NEXT = Set.of("next");
  private static final Set<String> STANDARD_OF = Set.of("than");
  private static final Set<String> END =
      Set.of("", ".", ",", ";", ":", ")", "\"", "''", "-rrb-", "and");
  private static final Set<String> ONLY_AT_END = Set.of("before", "after");
  private static final int FARTHEST = 5000;

  private final Vocabulary words;
  private final NumberParser numbers;

  RelativeParser(Vocabulary words) {
    this.words = words;
    this.numbers = new NumberParser(words);
  }

  /** Reads the relative date that begins at an atom. */
  @Nullable Found at(DateContext context, int i) {
    Found day = dayWord(context, i);
    if (day != null) {
      return day;
    }
    Found shifted = shifted(context, i);
    return shifted != null ? shifted : counted(context, i);
  }

  /** Reads a relative year, such as "last year" or "the same year". */
  @Nullable Found year(DateContext context, int i) {
    Found found = shifted(context, i);
    return found != null && isYear(context.atoms(), found.next() - 1) ? found : null;
  }

  private boolean isYear(Atoms atoms, int i) {
    return words.units.get(atoms.lower(i)) == CalendarUnit.YEAR;
  }

  private @Nullable Found dayWord(DateContext context, int i) {
    Match<Integer> word = words.days.startingAt(context.atoms(), i);
    return word == null
        ? null
        : Found.of(
            word.next(),
            Moment.period(context.published(), CalendarUnit.DAY, word.meaning()),
            Anchor.PUBLICATION);
  }

  private @Nullable Found shifted(DateContext context, int i) {
    Match<Integer> text = words.textShifts.startingAt(context.atoms(), i);
    if (text != null) {
      return unit(context, text, Anchor.TEXT);
    }
    if (context.atoms().is(i, THE) && context.atoms().is(i + 1, NEXT)) {
      return theNext(context, i + 1);
    }
    Match<Integer> published = words.publicationShifts.startingAt(context.atoms(), i);
    boolean theLast = context.atoms().is(i - 1, THE) || context.atoms().lower(i - 1).equals("to");
    return published == null || theLast ? null : unit(context, published, Anchor.PUBLICATION);
  }

  /** "The next year" is the one after the last told; ahead of the publication it is a span. */
  private @Nullable Found theNext(DateContext context, int i) {
    boolean past =
        Tense.of(context.sentence(), context.atoms().token(i), words.futureCues) == Tense.PAST;
    return past ? unit(context, new Match<>(1, i, i + 1), Anchor.TEXT) : null;
  }

  private @Nullable Found unit(DateContext context, Match<Integer> shift, Anchor anchor) {
    Atoms atoms = context.atoms();
    CalendarUnit unit = words.units.get(atoms.lower(shift.next()));
    if (unit == null || atoms.get(shift.next()).isPluralNoun()) {
      return null;
    }
    boolean nextDay = unit == CalendarUnit.DAY && atoms.is(shift.first(), NEXT);
    if (unit == CalendarUnit.DAY && anchor == Anchor.PUBLICATION && !nextDay) {
      return null;
    }
    Anchor from = nextDay ? Anchor.TEXT : anchor;
    PartialDate base = from == Anchor.TEXT ? context.reference() : context.published();
    return Found.of(shift.next() + 1, Moment.period(base, unit, shift.meaning()), from);
  }

  /** Reads "two weeks ago", "a year later", "the year before". */
  private @Nullable Found counted(DateContext context, int i) {
    Atoms atoms = context.atoms();
    boolean the = atoms.is(i, THE);
    boolean article = the || atoms.is(i, ARTICLE);
    Numeral number = numbers.at(atoms, i, false);
    if (number == null && !article) {
      return null;
    }
    int at = number == null ? i + 1 : number.next();
    CalendarUnit unit = words.units.get(atoms.lower(at));
    if (unit == null || (number != null && !isCountable(number))) {
      return null;
    }
    int n = number == null ? 1 : number.value().intValue();
    boolean hedged = words.hedgesBefore.endingAt(atoms, i) != null;
    return counted(context, at + 1, unit, n, hedged, the);
  }

  private static boolean isCountable(Numeral number) {
    return number.isWhole() && number.value().intValue() <= FARTHEST;
  }

  private @Nullable Found counted(
      DateContext context, int at, CalendarUnit unit, int n, boolean hedged, boolean the) {
    Atoms atoms = context.atoms();
    Match<Integer> ago = words.publicationCounts.startingAt(atoms, at);
    if (ago != null && !the) {
      return Found.of(
          ago.next(),
          Moment.distance(context.published(), unit, n * ago.meaning(), hedged),
          Anchor.PUBLICATION);
    }
    Match<Integer> later = words.textCounts.startingAt(atoms, at);
    if (later == null || !isComplete(atoms, later)) {
      return null;
    }
    return Found.of(
        later.next(),
        Moment.distance(context.reference(), unit, n * later.meaning(), hedged),
        Anchor.TEXT);
  }

  /** "Two days after the summit" counts from the summit, not from a date. */
  private static boolean isComplete(Atoms atoms, Match<Integer> later) {
    return ONLY_AT_END.contains(atoms.lower(later.next() - 1))
        ? END.contains(atoms.lower(later.next()))
        : !atoms.is(later.next(), STANDARD_OF);
  }
}
