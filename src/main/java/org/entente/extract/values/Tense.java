package org.entente.extract.values;

import java.util.Locale;
import java.util.Set;
import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/** What the verb above a date says of its place in time. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final Set<String> HAVE_BEEN =
      Set.of("have", "has", "had", "'ve", "'d", "was", "were");
  private static final Set<String> IS = Set.of("am", "is", "are", "'re", "'m", "'s");
  private static final int GROUP = 4;
  private static final int DEEPEST = 50;

  /** Finds the tense of what governs a token. */
  static Tense of(Sentence sentence, int token, Phrases<Boolean> futureCues) {
    int verb =
        sentence.basic().isEmpty()
            ? nearestVerb(sentence, token)
            : governingVerb(sentence, token, futureCues);
    if (verb < 0) {
      return UNKNOWN;
    }
    Token above = sentence.tokens().get(verb);
    return futureCues.contains(above.lemma().toLowerCase(Locale.ROOT))
        ? cue(sentence, verb)
        : ofVerb(sentence, verb);
  }

  /** "Due on Monday" lies ahead, but "the jury set on Monday" may not: a past active is past. */
  private static Tense cue(Sentence sentence, int verb) {
    return sentence.tokens().get(verb).pos().equals("VBD") ? PAST : FUTURE;
  }

  /** Climbs to the first verb, or to a word that points into the future. */
  private static int governingVerb(Sentence sentence, int token, Phrases<Boolean> futureCues) {
    int at = token;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      Token here = sentence.tokens().get(at);
      boolean verb = here.pos().startsWith("VB") && !isGerundModifier(sentence, here);
      if (verb || futureCues.contains(here.lemma().toLowerCase(Locale.ROOT))) {
        return at;
      }
      int copula = child(sentence, at, "cop");
      if (copula >= 0) {
        return copula;
      }
      at = governor(sentence, at);
    }
    return -1;
  }

  /** "The following" and other participles before a noun say nothing. */
  private static boolean isGerundModifier(Sentence sentence, Token token) {
    String relation = Heads.relation(sentence, token.index());
    return relation.equals("amod") || relation.equals("case") || relation.equals("compound");
  }

  private static Tense ofVerb(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    for (int i = Math.max(0, verb - GROUP); i < verb; i++) {
      Token before = sentence.tokens().get(i);
      if (reaches(sentence, i, verb) && points(before)) {
        return perfect(sentence, i, verb) ? PAST : FUTURE;
      }
    }
    return switch (token.pos()) {
      case "VBD" -> PAST;
      case "VBN" -> PAST;
      case "VBG" -> progressive(sentence, verb);
      case "VBZ", "VBP" -> isHave(token) ? PAST : FUTURE;
      default -> UNKNOWN;
    };
  }

  private static boolean isHave(Token token) {
    return token.lemma().equals("have");
  }

  private static boolean points(Token token) {
    return token.pos().equals("MD") || token.pos().equals("TO");
  }

  /** "Will have signed" stays ahead, "would have signed" and "to have signed" do not. */
  private static boolean perfect(Sentence sentence, int from, int verb) {
    boolean will = sentence.tokens().get(from).lemma().equals("will");
    for (int i = from + 1; i < verb; i++) {
      if (isHave(sentence.tokens().get(i)) && !will) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether only auxiliaries, adverbs and "to" stand between a word and the verb. */
  private static boolean reaches(Sentence sentence, int from, int verb) {
    for (int i = from + 1; i < verb; i++) {
      Token token = sentence.tokens().get(i);
      boolean adverb = token.pos().equals("RB");
      boolean auxiliary = Set.of("be", "have", "not").contains(token.lemma());
      if (!adverb && !auxiliary) {
        return false;
      }
    }
    return true;
  }

  private static Tense progressive(Sentence sentence, int verb) {
    for (int i = Math.max(0, verb - GROUP); i < verb; i++) {
      String word = sentence.tokens().get(i).word().toLowerCase(Locale.ROOT);
      if (HAVE_BEEN.contains(word)) {
        return PAST;
      }
      if (IS.contains(word)) {
        return FUTURE;
      }
    }
    return UNKNOWN;
  }

  private static int nearestVerb(Sentence sentence, int token) {
    for (int i = token; i >= 0; i--) {
      if (sentence.tokens().get(i).pos().startsWith("VB")) {
        return i;
      }
    }
    for (int i = token; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).pos().startsWith("VB")) {
        return isAuxiliary(sentence, i) ? i + 1 : i;
      }
    }
    return -1;
  }

  private static boolean isAuxiliary(Sentence sentence, int i) {
    boolean helps = Set.of("be", "have").contains(sentence.tokens().get(i).lemma());
    return helps
        && i + 1 < sentence.tokens().size()
        && sentence.tokens().get(i + 1).pos().startsWith("VB");
  }

  private static int governor(Sentence sentence, int token) {
    return sentence.basic().stream()
        .filter(d -> d.dependent() == token)
        .mapToInt(Dependency::governor)
        .findFirst()
        .orElse(-1);
  }

  private static int child(Sentence sentence, int token, String relation) {
    return sentence.basic().stream()
        .filter(d -> d.governor() == token && d.relation().equals(relation))
        .mapToInt(Dependency::dependent)
        .findFirst()
        .orElse(-1);
  }
}
