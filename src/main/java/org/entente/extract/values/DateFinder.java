package org.entente.extract.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.extract.values.DateValue.Anchor;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Finds dates from left to right, each known to those after it. */
final class DateFinder {

  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> TO =
      Set.of("-", "–", "—", "--", "to", "until", "till", "through");
  private static final Set<String> THE = Set.of("the");

  private final CalendarParser calendar;
  private final PeriodParser periods;
  private final RelativeParser relative;
  private final DateResolver resolver;
  private final DateGuard guard;
  private final DateBounds bounds;

  DateFinder(Vocabulary words) {
    relative = new RelativeParser(words);
    calendar = new CalendarParser(words, relative);
    periods = new PeriodParser(words, relative);
    resolver = new DateResolver(words);
    guard = new DateGuard(words);
    bounds = new DateBounds(words);
  }

  /** A date with what it means; {@code next} is the atom after its last. */
  private record Dated(int next, @Nullable Edtf date, Anchor anchor) {}

  List<Value> find(
      Sentence sentence, Atoms atoms, @Nullable Edtf published, @Nullable Edtf reference) {
    DateContext context = DateContext.of(sentence, atoms, published, reference);
    List<Value> found = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      Dated dated = atoms.isUsed(i) ? null : at(context, i);
      if (dated == null) {
        i++;
        continue;
      }
      found.add(value(context, i, dated));
      context = context.after(dated.date());
      i = dated.next();
    }
    return found;
  }

  private DateValue value(DateContext context, int i, Dated dated) {
    Atoms atoms = context.atoms();
    int start = bounds.start(atoms, i);
    atoms.use(start, dated.next());
    int first = atoms.token(start);
    int last = atoms.token(dated.next() - 1);
    int head = Heads.of(context.sentence(), first, last, last);
    return new DateValue(first, last, head, dated.date(), dated.anchor());
  }

  private @Nullable Dated at(DateContext context, int i) {
    Found found = simple(context, i);
    if (found == null) {
      return null;
    }
    Dated range = range(context, i, found);
    if (range != null) {
      return range;
    }
    if (!guard.isDate(context, i, found)) {
      return null;
    }
    Edtf date = resolver.resolve(context, i, found);
    return bounded(context, i, new Dated(found.next(), date, found.anchor()));
  }

  private Dated bounded(DateContext context, int i, Dated dated) {
    if (dated.date() == null) {
      return dated;
    }
    Edtf date = bounds.apply(context, i, dated.next(), dated.date());
    return new Dated(bounds.end(context.atoms(), dated.next(), date), date, dated.anchor());
  }

  private @Nullable Found simple(DateContext context, int i) {
    Found period = periods.at(context, i);
    if (period != null) {
      return period;
    }
    Found date = calendar.at(context, i);
    if (date != null) {
      return date;
    }
    Found month = resolver.shiftedMonth(context, i);
    if (month != null) {
      return month;
    }
    Found weekday = resolver.weekday(context, i);
    if (weekday != null) {
      return weekday;
    }
    Found told = relative.at(context, i);
    return told != null ? told : calendar.year(context.atoms(), i);
  }

  /** Reads the rest of "2015 to 2019", "between May and June 2017", "September-October 2017". */
  private @Nullable Dated range(DateContext context, int i, Found from) {
    Atoms atoms = context.atoms();
    boolean between = atoms.is(bounds.start(atoms, i) - 1, BETWEEN);
    if (!atoms.is(from.next(), between ? AND : TO)) {
      return null;
    }
    int at = from.next() + 1 + (atoms.is(from.next() + 1, THE) ? 1 : 0);
    int second = bounds.skipPart(atoms, at);
    Found to = simple(context, second);
    if (to == null || !guard.isYearOrMore(context, second, to)) {
      return null;
    }
    Edtf end = resolver.resolve(context, second, to);
    Edtf start = end == null ? null : start(context, i, from, end);
    if (start == null || end == null || !ordered(start, end)) {
      return null;
    }
    Anchor anchor = to.anchor() == Anchor.ABSOLUTE ? from.anchor() : to.anchor();
    Anchor both = inherits(from) ? to.anchor() : anchor;
    return new Dated(to.next(), Edtf.interval(start, end), both);
  }

  private static boolean inherits(Found from) {
    return from.partial() != null && from.partial().year() == 0;
  }

  /** Gives a start without a year that of the end. */
  private @Nullable Edtf start(DateContext context, int i, Found from, Edtf end) {
    PartialDate date = from.partial();
    PartialDate known = PartialDate.of(end);
    if (date == null || date.year() > 0 || known == null) {
      return resolver.resolve(context, i, from);
    }
    boolean yearBefore = known.month() > 0 && date.month() > known.month();
    PartialDate dated = date.withYear(known.year() - (yearBefore ? 1 : 0));
    return dated.exists() ? dated.toEdtf() : null;
  }

  private static boolean ordered(Edtf start, Edtf end) {
    boolean spans = (start.value() + end.value()).contains("/");
    return !spans
        && start.earliest() != null
        && end.earliest() != null
        && start.earliest().isBefore(end.earliest());
  }
}
