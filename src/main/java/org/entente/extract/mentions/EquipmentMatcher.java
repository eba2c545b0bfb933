package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** Finds designations and kinds of equipment. */
final class EquipmentMatcher {

  /** Letters, a number and a variant, in one token: "Su-35", "F-5E", "MI-171E", "JF17". */
  private static final Pattern DESIGNATION =
      Pattern.compile(
          "(?:[A-Z][A-Za-z]{0,3}|[A-Z]{2,5})-?\\d{1,4}[A-Z]{0,4}s?(?:-\\d{1,3}[A-Z]{0,3})?");

  private static final Pattern LETTERS = Pattern.compile("[A-Z][A-Za-z]{0,2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{2,3}[A-Z]{0,3}");
  private static final Pattern VARIANT =
      Pattern.compile("[A-Z]{1,2}|Block-?[IVX\\d]+|[IVX]{1,4}|Mk\\.?-?[IVX\\d]+");

  /** Letters that with a number mean groups, papers, roads or diseases rather than equipment. */
  private static final Pattern NO_EQUIPMENT =
      Pattern.compile(
          "(?:G|No|COVID|Covid|CO|H|Q|FY|UN|EU|US|BA|Art|Res|Rs|Rm|OPEC|Ch|Vol|Mach|CO2|P|E)-?\\d.*|.*-era");

  private static final int MAX_MODIFIERS = 5;

  /** So many nouns before another may make a word of its own with it. */
  private static final int OTHER_MODIFIERS = 2;

  private final Gazetteer gazetteer;

  EquipmentMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(SentenceView s, List<Mention> states) {
    Covered known = new Covered(s.size(), states);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Mention mention = designation(s, i);
      if (mention == null) {
        mention = kind(s, known, i, found);
      }
      if (mention != null) {
        found.add(mention);
        i = mention.end() - 1;
      }
    }
    return found;
  }

  private @Nullable Mention designation(SentenceView s, int i) {
    NameIndex.Hit<Pack.EquipmentEntry> hit = gazetteer.designations.longest(s, i);
    int end = hit == null ? byPattern(s, i) : withoutKind(s, hit);
    boolean numbered = s.text(i, Math.max(i + 1, end)).codePoints().anyMatch(Character::isDigit);
    boolean money = gazetteer.currencyCodes.contains(s.word(i).replaceAll("[\\d.]", ""));
    if (money || end < 0 || (!numbered && !equipmentContext(s, i))) {
      return null;
    }
    end = Math.max(end, byPattern(s, i));
    end = variant(s, i, end);
    String name = singular(s.text(i, end));
    return Mention.of(s, i, end, Form.EQUIPMENT_MODEL, Types.EQUIPMENT, name);
  }

  /** "Patriot missiles" is the designation Patriot and a noun for it. */
  private int withoutKind(SentenceView s, NameIndex.Hit<Pack.EquipmentEntry> hit) {
    int last = hit.end() - 1;
    boolean noun = last > hit.first() && gazetteer.equipmentClasses.longest(s, last) != null;
    boolean alone = noun && !gazetteer.designations.exact(s.text(hit.first(), last)).isEmpty();
    return alone ? last : hit.end();
  }

  /**
   * A name without a number ("Patriot", "Lynx") counts unless the word is plainly something else.
   */
  private static boolean equipmentContext(SentenceView s, int i) {
    return s.isCapitalised(i)
        && !s.ner(i).equals("PERSON")
        && !(i == 0 && s.pos(i).matches("VB.*|JJ|IN"));
  }

  private static int byPattern(SentenceView s, int i) {
    String word = s.word(i);
    String before = s.lower(i - 1);
    if (before.matches(
            "article|section|resolution|no|no\\.|chapter|flight|route|highway|mach|the|pp?\\.")
        && word.matches("[A-Z]?\\d+")) {
      return -1;
    }
    if (DESIGNATION.matcher(word).matches() && !NO_EQUIPMENT.matcher(word).matches()) {
      return i + 1;
    }
    boolean apart =
        LETTERS.matcher(word).matches()
            && !word.matches("[A-Z][a-z]{2}|No|In|At|By|On|Of|To|The|An?|As|Is|It|If|We|He|Or|So|I")
            && NUMBER.matcher(s.word(i + 1)).matches()
            && s.pos(i).startsWith("NN")
            && !NO_EQUIPMENT.matcher(word + s.word(i + 1)).matches();
    return apart ? i + 2 : -1;
  }

  /** Adds what follows a designation without being a word: "Mi 35 M", "JF-17 C Block-III". */
  private static int variant(SentenceView s, int first, int end) {
    boolean digits = s.text(first, end).codePoints().anyMatch(Character::isDigit);
    int at = end;
    if (s.word(at).matches("Mk|MK|Mark|Block|Mod") && s.word(at + 1).matches("\\d+[A-Z]?|[IVX]+")) {
      return at + 2; // "Lynx Mk 9"
    }
    while (digits
        && at < s.size()
        && VARIANT.matcher(s.word(at)).matches()
        && !(s.word(at).equals("A") || s.word(at).equals("I"))) {
      at++;
    }
    if (s.word(at).equals("/") && s.word(at + 1).matches("[A-Z]s?")) {
      at += 2;
    }
    if (at < s.size() && digits && s.ner(at).equals("O") && isNickname(s, at)) {
      at++;
    }
    return at;
  }

  /** "JF-17 Thunder", "F-16 Falcon": a capitalised noun after the number. */
  private static boolean isNickname(SentenceView s, int i) {
    return s.pos(i).startsWith("NNP") && s.word(i).matches("[A-Z][a-z]{3,}s?");
  }

  private String singular(String name) {
    if (name.endsWith("s") && !gazetteer.designations.exact(name).isEmpty()) {
      String one = name.substring(0, name.length() - 1);
      return gazetteer.designations.exact(one).isEmpty() ? name : one; // "Hawks", but "Abrams"
    }
    return name.matches(".*(\\d|[A-Z/])s|.*[a-z]{3}[^s]s")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  private @Nullable Mention kind(SentenceView s, Covered known, int i, List<Mention> found) {
    NameIndex.Hit<Pack.EquipmentEntry> hit = gazetteer.equipmentClasses.longest(s, i);
    if (hit == null) {
      return unlisted(s, known, i, found);
    }
    boolean organization = i > 0 && gazetteer.organizationNouns.longest(s, i - 1) != null;
    if (organization && gazetteer.organizationNouns.exact(s.word(i - 1)).isEmpty()) {
      // A think tank.
      return null;
    }
    if (!s.pos(hit.end() - 1).startsWith("NN")) {
      return null;
    }
    int end = hit.end();
    // The noun must be the head: "helicopter pilots" are no helicopters, "air defence systems" are
    // one phrase.
    if (end < s.size() && s.pos(end).matches("NNS?") && s.lower(end - 1).matches(".*[^s]")) {
      NameIndex.Hit<Pack.EquipmentEntry> next = gazetteer.equipmentClasses.longest(s, end);
      if (next == null) {
        return null;
      }
      end = next.end();
    }
    Mention mention = phrase(s, known, i, end, found);
    return isOther(s, Math.max(mention.first(), i - OTHER_MODIFIERS), i, end) ? null : mention;
  }

  /** "water tanks", "container ships": with the noun before it, the noun means no equipment. */
  private boolean isOther(SentenceView s, int first, int noun, int end) {
    for (int at = noun - 1; at >= first && s.pos(at).equals("NN"); at--) {
      if (gazetteer.equipmentKinds.isOther(s.text(at, end))) {
        return true;
      }
    }
    return false;
  }

  /** A noun that no list names, but WordNet as a kind of equipment: "blunderbusses". */
  private @Nullable Mention unlisted(SentenceView s, Covered known, int i, List<Mention> found) {
    boolean head = s.pos(i).matches("NNS?") && !s.pos(i + 1).matches("NNS?|HYPH");
    if (!head) {
      return null;
    }
    Mention mention = phrase(s, known, i, i + 1, found);
    return gazetteer.equipmentKinds.find(mention.entity().name()).isPresent() ? mention : null;
  }

  /** The noun with what describes it. */
  private static Mention phrase(
      SentenceView s, Covered known, int noun, int end, List<Mention> found) {
    int first = noun;
    int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    while (first > floor
        && noun - first < MAX_MODIFIERS
        && known.free(first - 1)
        && describes(s, first - 1)) {
      first--;
    }
    return Mention.of(s, first, end, Form.EQUIPMENT_CLASS, Types.EQUIPMENT, s.text(first, end))
        .withHead(end - 1);
  }

  private static boolean describes(SentenceView s, int i) {
    String word = s.lower(i);
    return s.pos(i).matches("NN|JJ|VBN|HYPH")
        && !Phrases.isEvaluative(word)
        && !Character.isUpperCase(s.word(i).codePointAt(0))
        && !word.equals("pct");
  }
}
