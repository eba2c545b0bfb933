package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Reads "his Peruvian counterpart A": A holds, for Peru, the office that the sentence named before.
 */
final class Counterparts {

  private Counterparts() {}

  static List<Office> find(SentenceView s, List<Mention> mentions, List<Office> named) {
    Covered known = new Covered(s.size(), mentions);
    List<Office> found = new ArrayList<>();
    for (Mention person : mentions) {
      int end = person.first();
      if (s.word(end - 1).equals(",")) {
        end--;
      }
      int first = start(s, end);
      Mention state = first < 0 ? null : known.endingAt(first);
      Office model = first < 0 ? null : before(named, first);
      if (person.isPerson() && state != null && state.isState() && model != null) {
        Entity of = state.entity();
        TitlePhrase title = model.title();
        TitlePhrase same =
            new TitlePhrase(
                state.first(), first, end - 1, end, title.role(), of, of, false, false, true, "");
        found.add(new Office(person, same, s.index()));
      }
    }
    return found;
  }

  private static int start(SentenceView s, int end) {
    if (s.lower(end - 1).matches("counterpart|colleague|homologue")) {
      return end - 1;
    }
    return s.lower(end - 1).equals("number") && s.lower(end - 2).equals("opposite") ? end - 2 : -1;
  }

  private static @Nullable Office before(List<Office> named, int token) {
    Office nearest = null;
    for (Office office : named) {
      nearest = office.title().first() < token ? office : nearest;
    }
    return nearest;
  }
}
