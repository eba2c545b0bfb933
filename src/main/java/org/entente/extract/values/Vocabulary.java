package org.entente.extract.values;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Amount.Bound;
import org.entente.model.ValueWords;
import org.entente.model.ValueWords.CalendarUnit;
import org.entente.model.ValueWords.NumberWord;

/** The pack's words for values, ready to be looked up. */
final class Vocabulary {

  final Phrases<Integer> numbers;
  final Phrases<Integer> ordinals;
  final Phrases<BigDecimal> scales = new Phrases<>();
  final Phrases<BigDecimal> moneyScales = new Phrases<>();
  final Phrases<Bound> hedgesBefore = new Phrases<>();
  final Phrases<Bound> hedgesAfter = new Phrases<>();
  final Phrases<Boolean> percents;
  final Phrases<Boolean> measures;
  final Phrases<Boolean> numbered;
  final Phrases<String> currencyNames = new Phrases<>();

  /** Codes by symbol, as written; a code is its own symbol. */
  final Map<String, String> symbols = new TreeMap<>();

  final Phrases<Integer> months;
  final Phrases<Integer> weekdays;
  final Phrases<Integer> days;
  final Phrases<CalendarUnit> units = new Phrases<>();
  final Phrases<Integer> publicationShifts;
  final Phrases<Integer> textShifts;
  final Phrases<Integer> publicationCounts;
  final Phrases<Integer> textCounts;
  final Phrases<Boolean> parts;
  final Phrases<Integer> yearParts;
  final Phrases<Integer> decades;
  final Phrases<Boolean> futureCues;

  Vocabulary(ValueWords words) {
    numbers = numbers(words.numbers());
    ordinals = numbers(words.ordinals());
    words.scales().forEach(s -> (s.money() ? moneyScales : scales).add(s.name(), s.factor()));
    words.hedges().forEach(h -> (h.after() ? hedgesAfter : hedgesBefore).add(h.name(), h.bound()));
    percents = plain(words.percents());
    measures = plain(words.measures());
    numbered = plain(words.numbered());
    words.currencies().forEach(this::addCurrency);
    ValueWords.TimeWords time = words.time();
    months = numbers(time.months());
    weekdays = numbers(time.weekdays());
    days = numbers(time.days());
    time.units().forEach(u -> units.add(u.name(), u.unit()));
    publicationShifts = numbers(time.publicationShifts());
    textShifts = numbers(time.textShifts());
    publicationCounts = numbers(time.publicationCounts());
    textCounts = numbers(time.textCounts());
    parts = plain(time.parts());
    yearParts = numbers(time.yearParts());
    decades = numbers(time.decades());
    futureCues = plain(time.futureCues());
  }

  private void addCurrency(ValueWords.Currency currency) {
    currency.names().forEach(name -> currencyNames.add(name, currency.code()));
    currency.symbols().forEach(symbol -> symbols.put(symbol, currency.code()));
    symbols.put(currency.code(), currency.code());
  }

  private static Phrases<Integer> numbers(List<NumberWord> words) {
    Phrases<Integer> phrases = new Phrases<>();
    words.forEach(w -> phrases.add(w.name(), w.value()));
    return phrases;
  }

  private static Phrases<Boolean> plain(Collection<String> words) {
    Phrases<Boolean> phrases = new Phrases<>();
    words.forEach(w -> phrases.add(w, true));
    return phrases;
  }
}
