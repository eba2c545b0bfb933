package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds phrases that name offices: "the Peruvian foreign minister", "chief of the Navy". */
final class TitleFinder {

  private final Gazetteer gazetteer;

  TitleFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<TitlePhrase> find(SentenceView s, Covered known) {
    List<TitlePhrase> found = new ArrayList<>();
    if (s.capitals()) {
      return found;
    }
    for (int i = 0; i < s.size(); i++) {
      NameIndex.Hit<Gazetteer.Title> hit = office(s, i);
      if (hit != null && known.free(i) && known.free(hit.end() - 1)) {
        TitlePhrase phrase = new TitleReader(gazetteer, s, known, hit).phrase();
        found.add(phrase);
        // The person whom somebody serves has an office too: "adviser to President Bachelet".
        i = (phrase.owner().isEmpty() ? phrase.end() : hit.end()) - 1;
      }
    }
    return found;
  }

  /** The office that begins at a token; "then-president" and "ex-minister" are one token each. */
  private NameIndex.@Nullable Hit<Gazetteer.Title> office(SentenceView s, int i) {
    NameIndex.Hit<Gazetteer.Title> hit = gazetteer.offices.longest(s, i);
    if (hit == null && s.lower(i).matches("(then|ex|vice|deputy|co)-\\p{L}+")) {
      String office = s.lower(i).substring(s.lower(i).indexOf('-') + 1);
      List<Gazetteer.Title> titles = gazetteer.offices.exact(office);
      return titles.isEmpty() ? null : new NameIndex.Hit<>(i, i + 1, titles);
    }
    boolean noun =
        hit != null
            && (s.pos(hit.end() - 1).startsWith("NN")
                || hit.end() - i > 1
                || s.ner(hit.end()).equals("PERSON"));
    return noun ? hit : null;
  }
}
