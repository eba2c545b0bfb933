package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Entity;
import org.entente.model.NameWords.TitleWord;
import org.jspecify.annotations.Nullable;

/** Finds phrases that name offices: "the Peruvian foreign minister", "chief of the Navy". */
final class TitleFinder {

  private static final Set<String> FORMER =
      Set.of("former", "ex", "then", "late", "outgoing", "onetime", "ousted", "deposed");

  private static final int MAX_MODIFIERS = 5;

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
        TitlePhrase phrase = new Build(s, known, hit).phrase();
        found.add(phrase);
        i = phrase.end() - 1;
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

  /** Builds one phrase around an office. */
  private final class Build {

    private final SentenceView s;
    private final Covered known;
    private final NameIndex.Hit<Gazetteer.Title> hit;
    private final StringBuilder complement = new StringBuilder();
    private int first;
    private int outer;
    private int end;
    private boolean former;
    private String before = "";
    private @Nullable Mention of;

    Build(SentenceView s, Covered known, NameIndex.Hit<Gazetteer.Title> hit) {
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
      String role = role();
      Gazetteer.Title title = hit.values().get(0);
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
          role,
          office,
          state,
          former,
          title.plural(),
          title.word().namesState());
    }

    private void extendLeft() {
      while (first > 0 && hit.first() - first < MAX_MODIFIERS && known.free(first - 1)) {
        int i = first - 1;
        boolean joins =
            s.lower(i).matches("and|&")
                && s.isCapitalised(hit.first())
                && i > 0
                && known.free(i - 1)
                && s.isCapitalised(i - 1)
                && isModifier(i - 1)
                && first < hit.first();
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

    private boolean isModifier(int i) {
      String word = s.lower(i);
      boolean noun = s.pos(i).matches("NNP?|JJ|NNPS") || isTitleModifier(i);
      return noun
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
          before = s.lower(outer) + " ";
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
        if (FORMER.contains(word) && (!word.equals("late") || !s.lower(outer - 2).equals("the"))) {
          former = true;
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
      } else if (possessive) {
        int i = outer - 2;
        while (i > 0 && s.isNounLike(i) && known.free(i)) {
          i--;
        }
        outer = Phrases.isDeterminer(s.lower(i)) ? i : i + 1;
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
        return preposition.matches("of|for|on") && readNoun(preposition, i);
      }
      int governor = s.governor(m.head());
      if (preposition.equals("to") && governor >= 0 && governor < first) {
        // "the visit of the minister to Lima".
        return false;
      }
      if (preposition.equals("to") && (m.isState() || m.isBody())) {
        complement.append(" to ").append(m.entity().mention().toLowerCase(Locale.ROOT));
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

    /** A common noun: "minister of defence", "specialist on security". */
    private boolean readNoun(String preposition, int start) {
      int i = start;
      while (i < s.size() && i - start < 5 && known.free(i) && isRoleWord(i, start)) {
        i++;
      }
      while (i > start && s.pos(i - 1).equals("CC")) {
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
      boolean joins = i > start && s.pos(i).equals("CC") && s.isNounLike(i + 1);
      boolean word = s.isNounLike(i) && !Phrases.isEvaluative(s.lower(i));
      return joins ? s.ner(i + 1).equals("O") : word && !s.ner(i).equals("PERSON");
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
}
