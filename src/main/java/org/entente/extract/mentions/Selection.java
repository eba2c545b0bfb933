package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among mentions that overlap: the longest, and of equals the surest kind. */
final class Selection {

  private static final Comparator<Mention> BEST_FIRST =
      Comparator.comparingInt(Mention::length)
          .reversed()
          .thenComparingInt(Selection::doubt)
          .thenComparingInt(Mention::first);

  private Selection() {}

  private static int doubt(Mention m) {
    return switch (m.form()) {
      case ADJECTIVE, DEMONYM, CAPITAL, METONYM -> 0;
      case NAME -> m.isState() ? 0 : 5;
      case EQUIPMENT_MODEL -> 1;
      case BODY -> 2;
      case PERSON -> 3;
      case TITLE_ONLY -> 4;
      case PLACE -> 6;
      case EQUIPMENT_CLASS -> 7;
    };
  }

  /** Returns mentions that do not overlap, in the order of the text. */
  static List<Mention> choose(List<Mention> candidates) {
    List<Mention> chosen = new ArrayList<>();
    for (Mention m : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (chosen.stream().allMatch(c -> compatible(c, m))) {
        chosen.add(m);
      }
    }
    chosen.sort(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::end));
    return chosen;
  }

  private static boolean compatible(Mention a, Mention b) {
    boolean apart = a.end() <= b.first() || b.end() <= a.first();
    // A hyphenated word may name two actors.
    boolean shared =
        a.length() == 1
            && a.first() == b.first()
            && a.end() == b.end()
            && a.entity().type().equals(b.entity().type())
            && !a.entity().name().equals(b.entity().name())
            && (a.isState() || a.isPerson())
            && !a.entity().mention().equals(b.entity().mention());
    return apart || shared;
  }
}
