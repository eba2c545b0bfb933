package org.entente.extract.values;

import org.entente.annotate.Token;

/**
 * A piece of a token that means something by itself: "600mn" is a number and a scale.
 *
 * @param text as written
 * @param lower the text in lower case
 * @param token the token that it is a piece of
 * @param joined whether no blank stands before it
 */
record Atom(String text, String lower, Token token, boolean joined) {

  boolean isNoun() {
    return token.pos().startsWith("NN");
  }

  boolean isPluralNoun() {
    return token.pos().equals("NNS") || token.pos().equals("NNPS");
  }

  boolean isProper() {
    return token.pos().startsWith("NNP");
  }

  boolean isAdjective() {
    return token.pos().startsWith("JJ");
  }

  boolean isVerb() {
    return token.pos().startsWith("VB");
  }

  boolean isHyphen() {
    return lower.equals("-") || lower.equals("–") || lower.equals("—") || lower.equals("--");
  }

  boolean isDigits() {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
