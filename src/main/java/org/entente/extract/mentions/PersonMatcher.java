package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds persons: what the tagger holds for one, and capitalised words after a title. */
final class PersonMatcher {

  private static final int MAX_NAME = 5;

  private final Gazetteer gazetteer;

  PersonMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(SentenceView s, List<Mention> known) {
    List<Mention> found = new ArrayList<>();
    if (s.capitals()) {
      return found;
    }
    Covered covered = new Covered(s.size(), known);
    for (int i = 0; i < s.size(); i++) {
      int afterTitle = titleEnd(s, i);
      int first = afterTitle > 0 ? afterTitle : i;
      Mention person = isThing(s, i) ? null : person(s, covered, first, afterTitle > 0);
      if (person != null) {
        found.add(person);
        i = person.end() - 1;
      } else if (afterTitle > i + 1) {
        i = afterTitle - 1;
      }
    }
    return found;
  }

  /** Returns the end of the titles and ranks that begin at a token; -1 if none does. */
  private int titleEnd(SentenceView s, int first) {
    int end = -1;
    int i = first;
    while (i < s.size()) {
      int next = titleAt(s, i);
      boolean name = end > 0 && s.isCapitalised(i) && Phrases.isParticle(s.lower(i + 1));
      if (next < 0 || name) {
        // "Prince Sultan ibn": the second word is a name.
        break;
      }
      end = next;
      i = next;
    }
    return end;
  }

  int titleAt(SentenceView s, int i) {
    NameIndex.Hit<?> rank = gazetteer.ranks.longest(s, i);
    NameIndex.Hit<?> body = gazetteer.bodyNouns.longest(s, i);
    boolean longer = rank != null && body != null && body.end() > rank.end();
    boolean written = s.isCapitalised(i) || s.word(i).length() > 4;
    if (rank != null && !longer && written && s.isCapitalised(rank.end())) {
      return rank.end();
    }
    NameIndex.Hit<?> office = gazetteer.offices.longest(s, i);
    return office != null ? office.end() : -1;
  }

  /** "The carrier Almirante Grau": a ship. */
  private boolean isThing(SentenceView s, int start) {
    return !s.isCapitalised(start - 1)
        && gazetteer.namedNouns.exact(s.word(start - 1)).contains("thing");
  }

  private @Nullable Mention person(SentenceView s, Covered known, int first, boolean titled) {
    if (first >= s.size() || !known.free(first) || !startsName(s, first, titled)) {
      return null;
    }
    int end = first + 1;
    int last = end;
    while (end < s.size() && end - first < MAX_NAME + 2 && known.free(end)) {
      if (continuesName(s, end, titled)) {
        end++;
        last = end;
      } else if ((Phrases.isParticle(s.lower(end)) && s.isCapitalised(end + 1))
          || isInitial(s, end)) {
        end++;
        last = isInitial(s, end - 1) ? last : end;
        // The tagger often loses a name at its particle.
        if (s.isCapitalised(end) && known.free(end)) {
          end++;
          last = end;
        }
      } else {
        break;
      }
    }
    String name = s.text(first, last);
    return accepts(s, first, last, titled, name)
        ? Mention.of(s, first, last, Form.PERSON, Types.PERSON, name)
        : null;
  }

  private static boolean isInitial(SentenceView s, int i) {
    return s.word(i).matches("[A-Z]\\.") && s.isCapitalised(i + 1) && !s.ner(i).equals("O");
  }

  private boolean startsName(SentenceView s, int i, boolean titled) {
    if (!s.isCapitalised(i) && !(Phrases.isParticle(s.lower(i)) && s.ner(i).equals("PERSON"))) {
      return false;
    }
    if (titleAt(s, i) > 0 && !s.ner(i + 1).equals("PERSON")) {
      return false;
    }
    return (s.ner(i).equals("PERSON") && titleAt(s, i) < 0) || (titled && untagged(s, i));
  }

  private boolean continuesName(SentenceView s, int i, boolean titled) {
    return (s.ner(i).equals("PERSON") && Character.isLetter(s.word(i).codePointAt(0)))
        || (titled && untagged(s, i));
  }

  /** A capitalised proper noun that the tagger left open, or took for a place, after a title. */
  private boolean untagged(SentenceView s, int i) {
    return s.isCapitalised(i)
        && s.pos(i).startsWith("NNP")
        && !s.ner(i).equals("ORGANIZATION")
        && s.word(i).length() > 1
        && !s.word(i).matches("[A-Z]{2,}.*\\d.*")
        && gazetteer.bodyNouns.exact(s.word(i)).isEmpty()
        && gazetteer.organizationNouns.exact(s.word(i)).isEmpty()
        && gazetteer.otherNouns.exact(s.word(i)).isEmpty()
        && gazetteer.offices.exact(s.word(i)).isEmpty();
  }

  private boolean accepts(SentenceView s, int first, int end, boolean titled, String name) {
    if (name.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    if (titled) {
      return true;
    }
    if (s.word(end - 1).matches("[IVX]{2,}")
        || gazetteer.designations.longest(s, first) != null
        || !gazetteer.organizationNouns.exact(s.word(end - 1)).isEmpty()) {
      return false;
    }
    if (s.lower(first - 1).matches("in|at|near|to|from|into") && s.lower(end).equals("in")) {
      return false;
    }
    if (first > 0 && gazetteer.equipmentClasses.longest(s, first - 1) != null) {
      // "The carrier Almirante Grau" is a ship.
      return false;
    }
    if (isListedPlace(s, first, end) || isDefinite(s, first, end)) {
      return false;
    }
    boolean single = end - first == 1;
    if (single && !gazetteer.placeNouns.exact(name).isEmpty()) {
      return false;
    }
    if (single && name.matches("\\p{Lu}{3,}") && s.pos(end).startsWith("NN")) {
      // "The HORIZON policy": an acronym.
      return false;
    }
    if (single && !gazetteer.otherNouns.exact(name).isEmpty()) {
      return false;
    }
    if (single && s.word(first).indexOf('-') > 0 && s.word(first - 1).matches(",|in|of|at")) {
      return false;
    }
    boolean placed =
        s.lower(first - 1).matches("in|at|near|from|of|into")
            || (s.word(end).equals(",") && s.ner(end + 1).equals("LOCATION"));
    return !(single && placed) || (s.lower(first - 1).equals("of") && s.isPossessive(end));
  }

  /** "Tacna, Ilo and Lima" with places before and after. */
  private static boolean isListedPlace(SentenceView s, int first, int end) {
    boolean before = s.word(first - 1).equals(",") && s.ner(first - 2).matches("LOCATION|O");
    boolean after = s.lower(end).matches(",|and") && s.ner(end + 1).equals("LOCATION");
    boolean listed = s.word(first - 3).equals(",") && s.isCapitalised(first - 2);
    return before && after && (s.ner(first - 2).equals("LOCATION") || listed);
  }

  /** "The Huáscar sailed": persons have no article, unless a noun follows. */
  private static boolean isDefinite(SentenceView s, int first, int end) {
    int start = first;
    while (s.isCapitalised(start - 1)
        && s.pos(start - 1).startsWith("NNP")
        && s.ner(start - 1).equals("O")) {
      start--;
    }
    return s.lower(start - 1).equals("the")
        && !s.isNounLike(end)
        && !s.isPossessive(end)
        && !s.pos(end).equals("CC");
  }
}
