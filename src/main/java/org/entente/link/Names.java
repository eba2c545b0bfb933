package org.entente.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Folds names so that spellings of one name meet. */
final class Names {

  private Names() {}

  /**
   * Returns the words of a name, lower-case, without accents, article and possessive, in American
   * spelling: "the Shanghai Cooperation Organisation's" gives shanghai, cooperation, organization.
   */
  static List<String> words(String name) {
    String plain = name.strip().replaceAll("(?i)^the\\s+", "").replaceAll("(?i)['’]s?$", "");
    return Arrays.stream(Slugs.of(plain.replaceAll("(?i)['’]s\\b", "")).split("-"))
        .map(Names::american)
        .toList();
  }

  /** Returns a slug that spellings of a name share. */
  static String slug(String name) {
    String folded = String.join("-", words(name));
    return folded.isEmpty() ? Slugs.of(name) : folded;
  }

  /** Returns letters and digits only, so that Mi-35M, MI 35M and Mi 35 M meet. */
  static String key(String name) {
    return words(name).stream().collect(Collectors.joining());
  }

  private static String american(String word) {
    return switch (word) {
      case "defence" -> "defense";
      case "centre" -> "center";
      case "labour" -> "labor";
      case "programme" -> "program";
      default -> word.replaceAll("isation(s?)$", "ization$1");
    };
  }
}
