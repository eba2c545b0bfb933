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
  private int first;
  private int outer;
  private int end;
  private boolean former;
  private String before = "";
  private String complement = "";
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
    TitleComplements complements = new TitleComplements(gazetteer, s, known, hit.end(), of);
    complements.read();
    of = complements.of();
    end = complements.end();
    complement = complements.text();
    owner = owner.isEmpty() ? complements.owner() : owner;
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

  /**
   * "The company and its director", "Peru buys jets from Chile, its minister said": the nearest
   * that has such officers, first of all as a subject.
   */
  private @Nullable Mention antecedent(boolean ofState) {
    Mention nearest = null;
    for (int i = outer - 1; i >= 0; i--) {
      Mention m = known.at(i);
      if (m != null && (m.isBody() || (ofState && m.isState())) && !m.media()) {
        if (s.isSubject(m.head())) {
          return m;
        }
        nearest = nearest == null ? m : nearest;
      }
    }
    return nearest;
  }

  private void extendLeft() {
    while (first > 0 && hit.first() - first < MAX_MODIFIERS && isOpen(first - 1)) {
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

  /** A continent is a field: "the Asia adviser". */
  private boolean isOpen(int i) {
    Mention m = known.at(i);
    boolean region = m != null && m.form() == Form.PLACE && m.length() == 1;
    return m == null || (region && !gazetteer.placeNouns.exact(s.word(i)).isEmpty());
  }

  /** "Energy and Mines Minister", "the Peruvian mines and energy minister". */
  private boolean joinsFields(int and) {
    int field = and - 1;
    boolean office = field >= 0 && !gazetteer.offices.exact(s.word(field)).isEmpty();
    if (field < 0 || office || !known.free(field) || !isModifier(field)) {
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
    return begins && fields;
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
