package org.entente.store;

import java.util.List;

/**
 * What the graph of an article was made of; while all three stay, the article need not be read
 * again.
 *
 * @param checksum checksum of the article, without white space
 * @param packVersion version of the domain pack, without white space
 * @param programVersion version of the program, without white space
 */
public record Fingerprint(String checksum, String packVersion, String programVersion) {

  public Fingerprint {
    for (String part : List.of(checksum, packVersion, programVersion)) {
      if (part.isEmpty() || part.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException("empty or with white space: \"" + part + "\"");
      }
    }
  }

  String encode() {
    return checksum + " " + packVersion + " " + programVersion;
  }

  static Fingerprint decode(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no fingerprint: " + text);
    }
    return new Fingerprint(parts[0], parts[1], parts[2]);
  }
}
