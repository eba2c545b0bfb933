package org.entente.extract.mentions;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Entity;
import org.entente.model.NameWords.TitleWord;
import org.jspecify.annotations.Nullable;

/** Reads one phrase around an office: what stands before it, and its complements. */
final class TitleReader {

  private static final Set<String> FORMER =
      Set.of("former", "ex", "then", "late", "outgoing", "onetime", "ousted", "deposed");

  private static final int MAX_MODIFIERS = 5;

  private final Gazetteer gazetteer;
  private final SentenceView s;
  private final Covered known;
  private final NameIndex.Hit<Gazetteer.Title> hit;
  private final StringBuilder complement = new StringBuilder();
  private int first;
  private int outer;
  private int end;
  private boolean former;
  private String before = "";
  private String owner = "";
  private @Nullable Mention of;

  TitleReader(
      Gazetteer gazetteer, SentenceView s, Covered known, NameIndex.Hit<Gazetteer.Title> hit) {
    this.gazetteer = gazetteer;
    this.s = s;
    this.known = known;
    this.hit = hit;
    first = hit.first();
    outer = first;
    end = hit.end();
  }

  TitlePhrase phrase() {
    extendLeft();
    readModifier();
    readOwner();
    readModifier();
    readFormer();
    readComplements();
    readFormer();
    if (Phrases.isDeterminer(s.lower(outer - 1))) {
      outer--;
    }
    Gazetteer.Title title = hit.values().get(0);
    if (of == null && owner.isEmpty() && s.lower(outer).equals("its")) {
      of = antecedent(title.word().namesState());
    }
    Entity office = of == null ? null : of.entity();
    Entity state = null;
    if (of != null) {
      boolean body = of.entity().type().equals(Types.BODY);
      state = of.isState() ? of.entity() : body ? of.state() : null;
    }
    return new TitlePhrase(
        outer,
        first,
        hit.end() - 1,
        end,
        role(),
        office,
        state,
        former,
        title.plural(),
        title.word().namesState(),
        owner);
  }

  /** "The company and its director": the nearest that has such officers. */
  private @Nullable Mention antecedent(boolean ofState) {
    for (int i = outer - 1; i >= 0; i--) {
      Mention m = known.at(i);
      if (m != null && (m.isBody() || (ofState && m.isState())) && !m.media()) {
        return m;
      }
    }
    return null;
  }

  private void extendLeft() {
    while (first > 0 && hit.first() - first < MAX_MODIFIERS && known.free(first - 1)) {
      int i = first - 1;
      boolean joins = s.lower(i).matches("and|&") && joinsFields(i);
      if (isModifier(i)) {
        first = i;
      } else if (joins) {
        first = i - 1;
      } else {
        break;
      }
    }
    outer = first;
  }

  /** "Energy and Mines Minister", "the Peruvian mines and energy minister". */
  private boolean joinsFields(int and) {
    int field = and - 1;
    if (field < 0 || !known.free(field) || !isModifier(field)) {
      return false;
    }
    if (s.isCapitalised(field)) {
      return s.isCapitalised(hit.first()) && first < hit.first()
          || (s.isCapitalised(first) && hit.end() - hit.first() > 1);
    }
    Mention owner = known.endingAt(field);
    boolean begins =
        (owner != null && owner.isState())
            || s.isPossessive(field - 1)
            || Phrases.isDeterminer(s.lower(field - 1));
    boolean fields = hit.end() - hit.first() > 1 || first < hit.first();
    return begins && fields && gazetteer.offices.exact(s.word(field)).isEmpty();
  }

  private boolean isModifier(int i) {
    String word = s.lower(i);
    boolean noun = s.pos(i).matches("NNP?|JJ|NNPS") || isTitleModifier(i);
    boolean field = s.pos(i).equals("NNS") && s.lower(i + 1).matches("and|&");
    return (noun || field)
        && !Phrases.isEvaluative(word)
        && !FORMER.contains(word)
        && gazetteer.timeNames.exact(word).isEmpty()
        && !s.ner(i).equals("PERSON")
        && gazetteer.ranks.exact(s.word(i)).isEmpty()
        && Character.isLetter(word.codePointAt(0));
  }

  /** "Acting": part of the office wherever it stands, as in "the acting Peruvian envoy". */
  private void readModifier() {
    readFormer();
    NameIndex.Hit<TitleWord> modifier =
        outer > 0 ? gazetteer.titleModifiers.longest(s, outer - 1) : null;
    if (modifier != null
        && modifier.end() == outer
        && known.free(outer - 1)
        && !Phrases.isEvaluative(s.lower(outer - 1))
        && !FORMER.contains(s.lower(outer - 1))) {
      outer--;
      if (outer + 1 != first) {
        before = s.lower(outer) + " " + before;
      } else {
        first = outer;
      }
    }
  }

  private boolean isTitleModifier(int i) {
    return !gazetteer.titleModifiers.exact(s.word(i)).isEmpty();
  }

  private void readFormer() {
    while (outer > 0) {
      String word = s.lower(outer - 1);
      // "Newly designated": when somebody came to the office is no part of it.
      boolean come = s.pos(outer - 1).equals("VBN") && s.pos(outer - 2).equals("RB");
      if (FORMER.contains(word) && (!word.equals("late") || !s.lower(outer - 2).equals("the"))) {
        former = true;
      } else if (come) {
        outer--;
      } else if ((!Phrases.isEvaluative(word) && !s.pos(outer - 1).equals("JJ"))
          || !known.free(outer - 1)) {
        break;
      }
      outer--;
    }
    former |= s.lower(hit.first()).matches("(then|ex)-.*");
  }

  /** Reads the state or body before the office: "Peruvian", "Peru's", "Boeing". */
  private void readOwner() {
    readFormer();
    boolean possessive = s.isPossessive(outer - 1);
    Mention m = known.endingAt(possessive ? outer - 1 : outer);
    if (m != null && (m.isState() || (m.isBody() && !m.media()))) {
      of = m;
      outer = m.first();
      readSender(m);
    } else if (m != null && possessive && m.isPerson()) {
      owner = m.entity().name();
      outer = m.first();
    } else if (possessive) {
      int i = outer - 2;
      while (i > 0 && s.isNounLike(i) && known.free(i)) {
        i--;
      }
      outer = Phrases.isDeterminer(s.lower(i)) ? i : i + 1;
    }
  }

  /** "Peru's OPEC envoy": the state that sends somebody to an organisation goes before it. */
  private void readSender(Mention organization) {
    boolean possessive = s.isPossessive(outer - 1);
    Mention sender = known.endingAt(possessive ? outer - 1 : outer);
    if (sender != null
        && sender.isState()
        && organization.entity().type().equals(Types.ORGANIZATION)
        && organization.state() == null
        && (possessive || sender.form() == Form.ADJECTIVE)) {
      before = organization.entity().mention().toLowerCase(Locale.ROOT) + " ";
      of = sender;
      outer = sender.first();
    }
  }

  private void readComplements() {
    Mention direct = known.startingAt(end);
    if (direct != null && direct.isBody() && of == null) {
      of = direct;
      end = direct.end();
    }
    while (readComplement()) {
      // One "of" phrase may follow another: "chief of staff of the Navy of Peru".
    }
  }

  private boolean readComplement() {
    String preposition = s.lower(end);
    if (!preposition.matches("of|for|to|at|in|on|with")) {
      return false;
    }
    int i = Phrases.isDeterminer(s.lower(end + 1)) ? end + 2 : end + 1;
    Mention m = known.startingAt(i);
    if (m == null) {
      return preposition.matches("of|for|to") && readServed(i)
          || preposition.matches("of|for|on") && readNoun(preposition, i)
          || preposition.equals("in") && readOfficeOf(i);
    }
    if (preposition.equals("to") && (m.isState() || m.isBody())) {
      complement.append(" to ").append(m.entity().mention().toLowerCase(Locale.ROOT));
    } else if (preposition.matches("of|for|to") && m.isPerson() && of == null) {
      return readServed(i);
    } else if (preposition.matches("of|for|at|with") && (m.isState() || m.isBody())) {
      if (of == null || (of.isState() && m.isBody() && !preposition.equals("at"))) {
        of = m;
      }
    } else if (!m.form().equals(Form.PLACE)) {
      return false;
    }
    end = m.end();
    return true;
  }

  /** "Adviser to President Bachelet": the holder serves a person. */
  private boolean readServed(int start) {
    int i = start;
    while (known.free(i) && i - start < 4 && isTitle(i)) {
      i++;
    }
    Mention person = known.startingAt(i);
    boolean serves = person != null && person.isPerson() && of == null && owner.isEmpty();
    if (person == null || !serves) {
      return false;
    }
    owner = person.entity().name();
    end = person.end();
    return true;
  }

  private boolean isTitle(int i) {
    return gazetteer.offices.longest(s, i) != null || gazetteer.ranks.longest(s, i) != null;
  }

  /** "Minister of state in the presidency", "secretary in the cabinet". */
  private boolean readOfficeOf(int start) {
    NameIndex.Hit<?> body = gazetteer.bodyNouns.longest(s, start);
    boolean closes =
        body != null
            && (s.ner(body.end()).equals("PERSON") || known.startingAt(body.end()) != null);
    if (body == null || !closes) {
      return false;
    }
    complement.append(' ').append(s.text(end, body.end()).toLowerCase(Locale.ROOT));
    end = body.end();
    return true;
  }

  /** A common noun: "minister of defence", "specialist on security". */
  private boolean readNoun(String preposition, int start) {
    int i = start;
    while (i < s.size() && i - start < 6 && known.free(i) && isRoleWord(i, start)) {
      i++;
    }
    while (i > start && (s.pos(i - 1).equals("CC") || s.lower(i - 1).equals("the"))) {
      i--;
    }
    if (i == start) {
      return false;
    }
    boolean department = preposition.equals("of") || s.isCapitalised(start);
    if (department) {
      complement.append(' ').append(s.text(end, i).toLowerCase(Locale.ROOT));
    }
    end = i;
    return true;
  }

  private boolean isRoleWord(int i, int start) {
    boolean the = s.lower(i).equals("the") && s.pos(i - 1).equals("CC");
    boolean joins =
        i > start
            && (s.pos(i).equals("CC") || the)
            && (s.isNounLike(i + 1) || (s.isCapitalised(start) && s.isCapitalised(i + 2)));
    boolean word = s.isNounLike(i) && !Phrases.isEvaluative(s.lower(i));
    return joins ? s.ner(i + 1).equals("O") || the : word && !s.ner(i).equals("PERSON");
  }

  private String role() {
    String words = s.text(first, hit.end()).toLowerCase(Locale.ROOT);
    words = words.replaceFirst("^(then|ex)-", "");
    Gazetteer.Title title = hit.values().get(0);
    if (title.plural()) {
      String office = title.word().text().toLowerCase(Locale.ROOT);
      words =
          (s.text(first, hit.end()).length() > s.text(hit.first(), hit.end()).length()
                  ? s.text(first, hit.first()).toLowerCase(Locale.ROOT) + " "
                  : "")
              + office;
    }
    return (before + words + complement).strip();
  }
}
