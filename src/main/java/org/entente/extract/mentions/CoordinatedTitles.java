package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entity;

/** Offices that "and" joins: "prime minister and defence minister of Peru". */
final class CoordinatedTitles {

  private CoordinatedTitles() {}

  /** Gives an office the state or body that follows the office it is joined with. */
  static List<TitlePhrase> share(SentenceView s, List<TitlePhrase> titles) {
    List<TitlePhrase> shared = new ArrayList<>(titles);
    for (int i = titles.size() - 2; i >= 0; i--) {
      TitlePhrase first = shared.get(i);
      TitlePhrase second = shared.get(i + 1);
      boolean after = second.of() != null && second.outer() >= second.first() - 1;
      if (first.of() == null && first.owner().isEmpty() && after && joined(s, first, second)) {
        shared.set(i, first.withOf(second.of(), second.ofState()));
      }
    }
    return shared;
  }

  /** Tells whether nothing but "and" stands between two offices. */
  static boolean joined(SentenceView s, TitlePhrase first, TitlePhrase second) {
    int and = s.word(first.end()).equals(",") ? first.end() + 1 : first.end();
    int next = s.lower(and + 1).matches("now|later|then") ? and + 2 : and + 1;
    return s.lower(and).matches("and|&") && next == second.outer();
  }

  /** "Prime Minister and Defence Minister Aguirre": one person holds what has no article. */
  static boolean sameHolder(SentenceView s, TitlePhrase first, TitlePhrase second) {
    return joined(s, first, second)
        && !first.plural()
        && !second.plural()
        && second.of() == null
        && second.outer() == second.first()
        && s.isCapitalised(first.head())
        && s.isCapitalised(second.head())
        && !Phrases.isDeterminer(s.lower(first.outer()));
  }

  /** Returns a further office of a person, with the state of the first where it has none. */
  static Office further(Office first, TitlePhrase second) {
    Entity of = second.of();
    TitlePhrase title =
        of == null && second.owner().isEmpty()
            ? second.withOf(first.title().of(), first.title().ofState())
            : second;
    return new Office(first.person(), title, first.sentence());
  }
}
