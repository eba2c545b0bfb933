package org.entente.extract.mentions;

import java.util.Arrays;
import java.util.Locale;
import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.model.Block;

/** A sentence with quick access to what the matchers ask for. Words are those of the article. */
final class SentenceView {

  private final Sentence sentence;
  private final String article;
  private final String[] words;
  private final int[] governors;
  private final String[] relations;
  private final boolean capitals;

  SentenceView(Sentence sentence, String article) {
    this.sentence = sentence;
    this.article = article;
    int n = sentence.tokens().size();
    words = new String[n];
    for (int i = 0; i < n; i++) {
      // The annotator may have changed the case of a headline: the article's own spelling counts.
      words[i] = sentence.tokens().get(i).span().of(article);
    }
    governors = new int[n];
    Arrays.fill(governors, -2);
    relations = new String[n];
    Arrays.fill(relations, "");
    for (Dependency d : sentence.basic()) {
      governors[d.dependent()] = d.governor();
      relations[d.dependent()] = d.relation();
    }
    capitals = allCapitals(words);
  }

  private static boolean allCapitals(String[] words) {
    int letters = 0;
    for (String word : words) {
      if (word.startsWith("<") || word.equals("'s")) {
        continue;
      }
      if (word.codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
      letters += (int) word.codePoints().filter(Character::isUpperCase).count();
    }
    return letters >= 8;
  }

  int index() {
    return sentence.index();
  }

  int size() {
    return words.length;
  }

  boolean isTitle() {
    return sentence.kind() == Block.Kind.TITLE || sentence.kind() == Block.Kind.HEADING;
  }

  /** Tells whether the sentence is written in capitals throughout, as headlines of agencies are. */
  boolean capitals() {
    return capitals;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return i >= 0 && i < words.length ? token(i).lemma() : "";
  }

  String pos(int i) {
    return i >= 0 && i < words.length ? token(i).pos() : "";
  }

  String ner(int i) {
    return i >= 0 && i < words.length ? token(i).ner() : "O";
  }

  boolean isCapitalised(int i) {
    return !word(i).isEmpty() && Character.isUpperCase(word(i).codePointAt(0));
  }

  boolean isPossessive(int i) {
    return pos(i).equals("POS") || word(i).equals("'s") || word(i).equals("’s");
  }

  boolean isNounLike(int i) {
    return pos(i).startsWith("NN") || pos(i).equals("JJ");
  }

  int governor(int i) {
    return governors[i];
  }

  String relation(int i) {
    return relations[i];
  }

  boolean isSubject(int i) {
    return relations[i].startsWith("nsubj");
  }

  /** Returns the article's words from one token to before another, blanks normalised. */
  String text(int first, int end) {
    return article
        .substring(token(first).span().start(), token(end - 1).span().end())
        .replaceAll("\\s+", " ");
  }

  /**
   * Returns the token of a span whose governor is outside; the last one if the parse has several.
   */
  int headOf(int first, int end) {
    int head = end - 1;
    for (int i = end - 1; i >= first; i--) {
      int governor = governors[i];
      if ((governor < first || governor >= end) && governor != -2 && !pos(i).equals("POS")) {
        head = i;
        break;
      }
    }
    return head;
  }
}
