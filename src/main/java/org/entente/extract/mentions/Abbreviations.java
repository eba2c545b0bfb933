package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.model.Entity;

/**
 * Abbreviations that an article introduces: "Andean Development Corporation (ADC)".
 *
 * <p>What stands for an agreement or a sum is remembered too, since it is no actor.
 */
final class Abbreviations {

  private static final Pattern SHORT = Pattern.compile("[A-Z][A-Za-z&.-]{1,9}");

  private final Gazetteer gazetteer;
  private final Map<String, Entity> meanings = new TreeMap<>();
  private final Set<String> others = new TreeSet<>();

  Abbreviations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Learns from a sentence; returns mentions of long forms that no matcher has found. */
  List<Mention> learn(SentenceView s, List<Mention> mentions) {
    List<Mention> added = new ArrayList<>();
    Covered known = new Covered(s.size(), mentions);
    for (int i = 1; i + 2 < s.size(); i++) {
      boolean shortForm = SHORT.matcher(s.word(i + 1)).matches() && capitals(s.word(i + 1)) >= 2;
      boolean bracket = s.word(i).equals("(") && s.word(i + 2).equals(")");
      // "the Refugee Agency, RA, said": without brackets only its letters tell.
      boolean apposed = s.word(i).equals(",") && s.word(i + 2).equals(",");
      if (shortForm && (bracket || (apposed && longForm(s, i, s.word(i + 1)) >= 0))) {
        learn(s, known, i, added);
      }
    }
    return added;
  }

  private static long capitals(String word) {
    return word.codePoints().filter(Character::isUpperCase).count();
  }

  private void learn(SentenceView s, Covered known, int bracket, List<Mention> added) {
    String abbreviation = s.word(bracket + 1);
    int first = longForm(s, bracket, abbreviation);
    Mention before = known.endingAt(bracket);
    boolean stands = before != null && before.isBody() && Math.abs(before.first() - first) <= 2;
    if (before != null && stands) {
      meanings.put(abbreviation, before.entity());
    } else if (first >= 0) {
      String head = s.word(bracket - 1);
      int noun = nounBefore(s, first, bracket);
      boolean complement = noun < bracket - 1 && isActorNoun(s.word(noun));
      boolean actor = isActorNoun(head) || complement;
      if (actor && (before == null || !before.isState() || complement)) {
        Mention m =
            Mention.of(s, first, bracket, Form.NAME, Types.ORGANIZATION, s.text(first, bracket));
        meanings.put(abbreviation, m.entity());
        added.add(m);
      } else if (before == null || before.form() == Form.PLACE || !before.form().isActor()) {
        others.add(abbreviation);
      }
    }
  }

  private boolean isActorNoun(String word) {
    return !gazetteer.organizationNouns.exact(word).isEmpty()
        || !gazetteer.bodyNouns.exact(word).isEmpty();
  }

  /** "Group" in "Working Group on Peru": the noun that a preposition follows. */
  private static int nounBefore(SentenceView s, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (s.lower(i).matches("of|on|for")) {
        return i - 1;
      }
    }
    return end - 1;
  }

  /** Returns where the words begin whose initials give the abbreviation; -1 if none do. */
  private static int longForm(SentenceView s, int end, String abbreviation) {
    String letters = NameIndex.key(abbreviation);
    int at = letters.length() - 1;
    int i = end - 1;
    while (i >= 0 && at >= 0 && end - i <= letters.length() + 6) {
      String word = NameIndex.key(s.word(i));
      if (word.isEmpty()) {
        break;
      }
      int parts = initials(s.word(i)).length();
      String initials = initials(s.word(i));
      int matched = Math.min(parts, at + 1);
      String wanted = letters.substring(at + 1 - matched, at + 1);
      if (initials.endsWith(wanted)) {
        at -= matched;
        if (at < 0) {
          return i;
        }
      } else if (word.charAt(0) == letters.charAt(at)) {
        at--;
        if (at < 0) {
          return i;
        }
      } else if (!Phrases.isFunctionWord(s.lower(i))) {
        return -1;
      }
      i--;
    }
    return -1;
  }

  private static String initials(String word) {
    StringBuilder initials = new StringBuilder();
    for (String part : word.split("-", -1)) {
      if (!part.isEmpty()) {
        initials.append(part.substring(0, 1).toLowerCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }

  Map<String, Entity> meanings() {
    return meanings;
  }

  /** Tells whether the article uses an abbreviation for something that is no actor. */
  boolean isOther(String abbreviation) {
    return others.contains(abbreviation);
  }
}
