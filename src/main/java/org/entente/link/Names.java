package org.entente.link;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.NameWords;

/** Folds names so that spellings of one name meet. */
final class Names {

  private final Map<String, String> spellings;
  private final Set<String> legalForms;

  Names(NameWords words) {
    spellings = words.spellings();
    legalForms = words.legalForms();
  }

  /**
   * Returns the words of a name, lower-case, without accents, article and possessive, each in its
   * preferred spelling: "the Shanghai Cooperation Organisation's" gives shanghai, cooperation,
   * organization.
   */
  List<String> words(String name) {
    String plain = name.strip().replaceAll("(?i)^the\\s+", "").replaceAll("(?i)['’]s?$", "");
    return Arrays.stream(Slugs.of(plain.replaceAll("(?i)['’]s\\b", "")).split("-"))
        .flatMap(this::preferred)
        .toList();
  }

  private Stream<String> preferred(String word) {
    String spelling = spellings.get(word);
    if (spelling != null) {
      return Arrays.stream(spelling.split(" "));
    }
    return Stream.of(
        spellings.entrySet().stream()
            .filter(e -> e.getKey().startsWith("-") && word.endsWith(e.getKey().substring(1)))
            .findFirst()
            .map(
                e ->
                    word.substring(0, word.length() - e.getKey().length() + 1)
                        + e.getValue().substring(1))
            .orElse(word));
  }

  /** Returns a slug that spellings of a name share. */
  String slug(String name) {
    String folded = String.join("-", words(name));
    return folded.isEmpty() ? Slugs.of(name) : folded;
  }

  /** Returns the slug of a company, without what kind of company it is: Ltd, Inc. */
  String companySlug(String name) {
    List<String> words = words(name);
    int end = words.size();
    while (end > 1 && legalForms.contains(words.get(end - 1))) {
      end--;
    }
    return end == words.size() ? slug(name) : String.join("-", words.subList(0, end));
  }

  /** Returns letters and digits only, so that Mi-35M, MI 35M and Mi 35 M meet. */
  String key(String name) {
    return String.join("", words(name));
  }
}
