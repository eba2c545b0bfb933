package org.entente.extract.values;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.entente.model.Amount;

/** Writes values as the tables of the tests have them. */
final class Shown {

  private Shown() {}

  static String money(List<Value> values) {
    return values.stream()
        .filter(MoneyValue.class::isInstance)
        .map(v -> ((MoneyValue) v).money())
        .map(m -> m.currency() + " " + amount(m.amount()))
        .collect(Collectors.joining("; "));
  }

  /** Writes a measure in brackets, and what is counted after its number. */
  static String quantities(Sentence sentence, List<Value> values) {
    return values.stream()
        .filter(QuantityValue.class::isInstance)
        .map(v -> quantity(sentence, (QuantityValue) v))
        .collect(Collectors.joining("; "));
  }

  private static String quantity(Sentence sentence, QuantityValue value) {
    if (value.kind() == QuantityValue.Kind.MEASURE) {
      return "[" + amount(value.amount()) + "]";
    }
    return value.counted() == QuantityValue.NOTHING
        ? amount(value.amount())
        : amount(value.amount()) + " " + sentence.tokens().get(value.counted()).word();
  }

  static String dates(List<Value> values) {
    return values.stream()
        .filter(DateValue.class::isInstance)
        .map(v -> (DateValue) v)
        .map(d -> (d.date() == null ? "?" : d.date().value()) + " " + d.anchor().name().charAt(0))
        .collect(Collectors.joining("; "));
  }

  private static String amount(Amount amount) {
    String bound =
        switch (amount.bound()) {
          case EXACT -> "";
          case ABOUT -> "~";
          case AT_LEAST -> ">=";
          case AT_MOST -> "<=";
        };
    return bound + amount.plain();
  }
}
