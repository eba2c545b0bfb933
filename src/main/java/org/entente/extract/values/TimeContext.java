package org.entente.extract.values;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.Sentence;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Walks an article in order and remembers the date told last, which "the following year" counts
 * from. Not safe for several threads; make one for each article.
 */
public final class TimeContext {

  private final ValueFinder finder;
  private final @Nullable Edtf published;
  private @Nullable Edtf reference;

  /** Starts an article; {@code published} is null if its date is unknown. */
  public TimeContext(ValueFinder finder, @Nullable Edtf published) {
    this.finder = finder;
    this.published = published;
  }

  /** Returns the values of each sentence of an article, in the order of its sentences. */
  public static List<List<Value>> values(ValueFinder finder, AnnotatedArticle article) {
    TimeContext context = new TimeContext(finder, article.article().metadata().published());
    List<List<Value>> values = new ArrayList<>();
    article.sentences().forEach(sentence -> values.add(context.next(sentence)));
    return List.copyOf(values);
  }

  /** Returns the values of the sentence that follows those given before. */
  public List<Value> next(Sentence sentence) {
    List<Value> values = finder.find(sentence, published, reference);
    for (Value value : values) {
      if (value instanceof DateValue date && isPoint(date.date())) {
        reference = date.date();
      }
    }
    return values;
  }

  /** Tells whether a later date can be counted from it: not from a decade, nor an open end. */
  private static boolean isPoint(@Nullable Edtf date) {
    PartialDate point = PartialDate.of(date);
    return point != null && point.year() > 0;
  }
}
