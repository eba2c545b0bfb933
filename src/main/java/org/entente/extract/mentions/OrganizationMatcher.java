package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds organisations and companies that no list names, and places. */
final class OrganizationMatcher {

  /**
   * A company in the way of a news agency, {@code <Agusta Spa>}; a ticker has a full stop inside.
   */
  private static final Pattern BRACKETED = Pattern.compile("<([A-Z][\\p{L}&' .-]*[a-z.])>");

  private static final Pattern TICKER = Pattern.compile("<[A-Z0-9.=-]+>");

  private final Gazetteer gazetteer;

  OrganizationMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(SentenceView s) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Mention mention = bracketed(s, i);
      if (mention == null && !s.capitals()) {
        mention = tagged(s, i);
      }
      if (mention == null && !s.capitals()) {
        mention = byNoun(s, i);
      }
      if (mention != null) {
        found.add(mention);
        i = mention.end() - 1;
      }
    }
    return found;
  }

  private static @Nullable Mention bracketed(SentenceView s, int i) {
    var m = BRACKETED.matcher(s.word(i));
    if (m.matches() && !TICKER.matcher(s.word(i)).matches()) {
      return Mention.of(s, i, i + 1, Form.NAME, Types.ORGANIZATION, m.group(1));
    }
    return null;
  }

  private @Nullable Mention tagged(SentenceView s, int i) {
    String tag = s.ner(i);
    if (!tag.equals("ORGANIZATION") && !tag.equals("LOCATION")) {
      return null;
    }
    int end = i;
    while (end < s.size() && s.ner(end).equals(tag) && !s.word(end).matches("[,;:.‘“\"]")) {
      end++;
    }
    int first = i;
    while (first < end && (!s.isCapitalised(first) || Phrases.isDeterminer(s.lower(first)))) {
      first++;
    }
    while (end > first
        && (!Character.isLetterOrDigit(s.word(end - 1).codePointAt(0))
            || s.isPossessive(end - 1))) {
      end--;
    }
    if (first >= end) {
      return null;
    }
    return tag.equals("LOCATION") ? place(s, first, end) : organization(s, first, end);
  }

  private @Nullable Mention organization(SentenceView s, int first, int tagged) {
    int end = tagged;
    if (end < s.size()
        && s.isCapitalised(end)
        && gazetteer.organizationNouns.longest(s, end) != null) {
      end = s.pos(end).startsWith("NNP") ? end + 1 : end;
    }
    int head = nameHead(s, first, end);
    boolean thing =
        isNoun(gazetteer.otherNouns, s, head) || isNoun(gazetteer.otherNouns, s, end - 1);
    boolean modifier =
        end < s.size() && isNoun(gazetteer.otherNouns, s, end) && s.isCapitalised(end);
    boolean office = !gazetteer.offices.exact(s.word(end - 1)).isEmpty() || isOffice(s, first, end);
    boolean bare = end - first == 1 && isNoun(gazetteer.organizationNouns, s, first);
    if (thing || modifier || office || bare || gazetteer.designations.longest(s, first) != null) {
      return null;
    }
    boolean around = end - first < 3 && s.lower(first - 1).matches("around|near|outside");
    boolean site = end - first < 3 && s.lower(end).matches("air(port|field|base)");
    boolean command = false;
    for (int i = first; i < head; i++) {
      command |= gazetteer.bodyNouns.longest(s, i) != null;
    }
    if (around || site || (isNoun(gazetteer.placeNouns, s, head) && !command)) {
      return place(s, first, end);
    }
    boolean body = !gazetteer.bodyNouns.exact(s.word(head)).isEmpty();
    boolean company = isNoun(gazetteer.organizationNouns, s, head);
    return body && !company
        ? Mention.of(s, first, end, Form.BODY, Types.BODY, s.text(first, end)).withHead(head)
        : Mention.of(s, first, end, Form.NAME, Types.ORGANIZATION, s.text(first, end))
            .withHead(head);
  }

  /** "Labour Minister", "Foreign Affairs Undersecretary": words of an office, not a name. */
  private boolean isOffice(SentenceView s, int first, int end) {
    for (int i = first; i <= end && i < s.size(); i++) {
      NameIndex.Hit<?> hit = gazetteer.offices.longest(s, i);
      if (hit != null && hit.end() > end) {
        boolean inside = i < end;
        boolean noun =
            isNoun(gazetteer.organizationNouns, s, end - 1)
                || !gazetteer.bodyNouns.exact(s.word(end - 1)).isEmpty();
        boolean known = !gazetteer.actors.exact(s.text(first, end)).isEmpty();
        return inside || (end - first > 1 && !noun && !known && s.isCapitalised(i));
      }
    }
    return false;
  }

  /** The last word before "of" or "for" is the noun that says what a name stands for. */
  private static int nameHead(SentenceView s, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (s.lower(i).matches("of|for|on|at|in")) {
        return i - 1;
      }
    }
    return end - 1;
  }

  private static boolean isNoun(NameIndex<String> nouns, SentenceView s, int i) {
    return !nouns.exact(s.word(i)).isEmpty();
  }

  private static @Nullable Mention place(SentenceView s, int first, int end) {
    return Mention.of(s, first, end, Form.PLACE, Types.PLACE, s.text(first, end));
  }

  /** Capitalised words that end in, or begin with, a noun such as "Corp" or "Institute". */
  private @Nullable Mention byNoun(SentenceView s, int i) {
    if (!s.isCapitalised(i) || (s.isCapitalised(i - 1) && s.isNounLike(i - 1))) {
      return null;
    }
    int noun = -1;
    int end = i;
    while (end < s.size() && isNamePart(s, end, i)) {
      if (isNoun(gazetteer.organizationNouns, s, end)) {
        noun = noun < 0 || !s.lower(end - 1).matches("of|for|and") ? end : noun;
      }
      end++;
    }
    while (end > i && !s.isCapitalised(end - 1)) {
      end--;
    }
    boolean complete = noun == end - 1 || (noun >= 0 && s.lower(noun + 1).matches("of|for|on"));
    if (noun < 0 || !complete || end - i < 2 || Phrases.isDeterminer(s.lower(i))) {
      return null;
    }
    return organization(s, i, end);
  }

  private static boolean isNamePart(SentenceView s, int i, int first) {
    if (s.isCapitalised(i)) {
      return s.isNounLike(i) && !s.ner(i).equals("PERSON");
    }
    boolean inside = i > first && s.isCapitalised(i + 1);
    return inside && (Phrases.isFunctionWord(s.lower(i)) && !s.lower(i).matches("to|in|at"));
  }
}
