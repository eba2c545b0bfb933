package org.entente.extract.mentions;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what follows an office: "of Peru", "of the Navy", "to Chile", "for trade". */
final class TitleComplements {

  private final Gazetteer gazetteer;
  private final SentenceView s;
  private final Covered known;
  private final StringBuilder complement = new StringBuilder();
  private int end;
  private String owner = "";
  private @Nullable Mention of;

  /** The last word of the title itself. */
  private final int title;

  TitleComplements(
      Gazetteer gazetteer, SentenceView s, Covered known, int end, @Nullable Mention of) {
    this.gazetteer = gazetteer;
    this.s = s;
    this.known = known;
    this.title = end - 1;
    this.end = end;
    this.of = of;
  }

  /** Returns the words that belong to the office, with a blank before them. */
  String text() {
    return complement.toString();
  }

  int end() {
    return end;
  }

  /** Returns the name of the person whom the holder serves; empty if there is none. */
  String owner() {
    return owner;
  }

  @Nullable Mention of() {
    return of;
  }

  void read() {
    Mention direct = known.startingAt(end);
    if (direct != null && direct.isBody() && of == null) {
      of = direct;
      end = direct.end();
    }
    while (readComplement()) {
      // One "of" phrase may follow another: "chief of staff of the Navy of Peru".
    }
  }

  /** "Head of the Peruvian delegation": the state is a word of what the holder leads. */
  private boolean leadsTeam(Mention state) {
    int team = s.governor(state.head());
    return state.end() <= team
        && team - state.end() < 3
        && IntStream.rangeClosed(state.end(), team)
            .allMatch(i -> known.free(i) && s.pos(i).matches("NNS?|JJ"));
  }

  /** "the visit of the minister to Lima": both hang on the visit. */
  private boolean isBeside(Mention m) {
    int governor = s.governor(m.head());
    return governor >= 0 && governor < title && governor == s.governor(title);
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
    if (preposition.equals("to") && isBeside(m)) {
      return false;
    }
    if (preposition.equals("to") && (m.isState() || m.isBody())) {
      complement.append(" to ").append(m.entity().mention().toLowerCase(Locale.ROOT));
    } else if (preposition.matches("of|for|to") && m.isPerson() && of == null) {
      return readServed(i);
    } else if (preposition.matches("of|for|at|with") && (m.isState() || m.isBody())) {
      if (of == null || (of.isState() && m.isBody() && !preposition.equals("at"))) {
        of = m;
      }
      if (leadsTeam(m)) {
        int last = s.governor(m.head()) + 1;
        complement.append(' ').append(s.text(end, last).toLowerCase(Locale.ROOT));
        end = last;
        return true;
      }
    } else if (preposition.equals("on") && !m.isState() && !m.isPerson()) {
      complement.append(" on ").append(m.entity().mention().toLowerCase(Locale.ROOT));
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
    boolean word = (s.isNounLike(i) || s.pos(i).equals("JJR")) && !Phrases.isEvaluative(s.lower(i));
    return joins ? s.ner(i + 1).equals("O") || the : word && !s.ner(i).equals("PERSON");
  }
}
