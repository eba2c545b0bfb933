package org.entente.rdf;

import org.entente.model.Sha256;

/** Names a resource after its content. */
final class ContentHash {

  private static final int DIGITS = 12;

  private ContentHash() {}

  /** Returns the first twelve hexadecimal digits of a text's SHA-256. */
  static String of(String text) {
    return Sha256.of(text, DIGITS);
  }
}
