package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Offices that a verb gives: "A, who heads the agency", "the delegation headed by A". */
final class OfficeVerbs {

  private OfficeVerbs() {}

  static List<Office> find(Gazetteer gazetteer, SentenceView s, List<Mention> mentions) {
    Covered known = new Covered(s.size(), mentions);
    List<Office> found = new ArrayList<>();
    for (int i = 1; i + 1 < s.size(); i++) {
      List<String> roles =
          s.pos(i).startsWith("VB") ? gazetteer.officeVerbs.exact(s.lemma(i)) : List.of();
      if (roles.isEmpty()) {
        continue;
      }
      boolean passive = s.lower(i + 1).equals("by");
      Mention body = passive ? headed(s, mentions, i) : object(s, known, i);
      Mention person = passive ? known.startingAt(i + 2) : subject(s, known, i);
      if (body != null && person != null && person.isPerson()) {
        found.add(office(s, person, body, i, roles.get(0)));
      }
    }
    return found;
  }

  private static @Nullable Mention subject(SentenceView s, Covered known, int verb) {
    int i = verb;
    if (s.lower(i - 1).equals("who")) {
      i--;
    }
    if (s.word(i - 1).equals(",")) {
      i--;
    }
    return known.endingAt(i);
  }

  private static @Nullable Mention object(SentenceView s, Covered known, int verb) {
    int i = Phrases.isDeterminer(s.lower(verb + 1)) ? verb + 2 : verb + 1;
    Mention m = known.startingAt(i);
    return m != null && fits(m) ? m : null;
  }

  private static @Nullable Mention headed(SentenceView s, List<Mention> mentions, int verb) {
    return mentions.stream()
        .filter(m -> m.end() <= verb && m.covers(s.governor(verb)) && fits(m))
        .findFirst()
        .orElse(null);
  }

  /** A body, or a state's delegation; a state itself has no head of this kind. */
  private static boolean fits(Mention m) {
    return (m.isBody() && !m.media())
        || (m.isState() && m.form() == Form.METONYM && m.length() > 1);
  }

  private static Office office(
      SentenceView s, Mention person, Mention body, int verb, String role) {
    String whole =
        body.isState()
            ? role + " of the " + body.entity().mention().toLowerCase(Locale.ROOT)
            : role;
    TitlePhrase title =
        new TitlePhrase(
            verb,
            verb,
            verb,
            verb + 1,
            whole,
            body.entity(),
            body.isState() ? body.entity() : body.state(),
            false,
            false,
            false,
            "");
    return new Office(person, title, s.index());
  }
}
