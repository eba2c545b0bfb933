package org.entente.extract.values;

import org.entente.annotate.Sentence;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a date may be told from.
 *
 * @param sentence the sentence
 * @param atoms its atoms
 * @param published the publication; null if unknown
 * @param reference the date told last; null if there is none
 */
record DateContext(
    Sentence sentence,
    Atoms atoms,
    @Nullable PartialDate published,
    @Nullable PartialDate reference) {

  static DateContext of(
      Sentence sentence, Atoms atoms, @Nullable Edtf published, @Nullable Edtf reference) {
    boolean span = published != null && published.value().contains("/");
    return new DateContext(
        sentence, atoms, span ? null : PartialDate.of(published), PartialDate.of(reference));
  }

  DateContext after(@Nullable Edtf date) {
    PartialDate told = PartialDate.of(date);
    return told == null || told.year() == 0
        ? this
        : new DateContext(sentence, atoms, published, told);
  }
}
