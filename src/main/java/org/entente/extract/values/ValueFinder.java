package org.entente.extract.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.model.Edtf;
import org.entente.model.ValueWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sums of money, quantities and dates of a sentence. Money comes first, dates next, and
 * what numbers are left may be quantities, so that no number is read twice.
 *
 * <pre>{@code
 * List<Value> values = new ValueFinder(words).find(sentence, new Edtf("2016-09-23"), null);
 * }</pre>
 */
public final class ValueFinder {

  private static final Comparator<Value> ORDER =
      Comparator.comparingInt(Value::first).thenComparingInt(Value::last);

  private final Splitter splitter;
  private final MoneyFinder money;
  private final DateFinder dates;
  private final QuantityFinder quantities;

  public ValueFinder(ValueWords words) {
    Vocabulary vocabulary = new Vocabulary(words);
    splitter = new Splitter(vocabulary);
    money = new MoneyFinder(vocabulary);
    dates = new DateFinder(vocabulary);
    quantities = new QuantityFinder(vocabulary);
  }

  /**
   * Finds the values of a sentence, in the order of their tokens.
   *
   * @param published when the article was published; null if unknown
   * @param reference the date that the text before the sentence told last; null if none
   */
  public List<Value> find(Sentence sentence, @Nullable Edtf published, @Nullable Edtf reference) {
    Atoms atoms = splitter.split(sentence);
    List<Value> found = new ArrayList<>(money.find(sentence, atoms));
    found.addAll(dates.find(sentence, atoms, published, reference));
    found.addAll(quantities.find(sentence, atoms));
    found.sort(ORDER);
    return List.copyOf(found);
  }
}
