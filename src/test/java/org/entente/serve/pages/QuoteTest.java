package org.entente.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.serve.pages.Quote.Part;
import org.junit.jupiter.api.Test;

class QuoteTest {

  private static List<Part> cut(String text, String... wordsAndRoles) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndRoles.length; i += 2) {
      roles.put(wordsAndRoles[i], wordsAndRoles[i + 1]);
    }
    return Quote.cut(text, roles);
  }

  @Test
  void marksEachOccurrenceOfTheWords() {
    assertThat(cut("Oslo sold Lima tugs; Oslo paid.", "Oslo", "supplier", "tugs", "item"))
        .containsExactly(
            new Part("Oslo", "supplier"),
            new Part(" sold Lima ", ""),
            new Part("tugs", "item"),
            new Part("; ", ""),
            new Part("Oslo", "supplier"),
            new Part(" paid.", ""));
  }

  @Test
  void marksWholeWordsOnly() {
    assertThat(cut("The Peruvians left Peru.", "Peru", "recipient"))
        .containsExactly(
            new Part("The Peruvians left ", ""), new Part("Peru", "recipient"), new Part(".", ""));
  }

  @Test
  void givesOverlappingWordsToThoseThatComeFirst() {
    assertThat(cut("North Korea", "North Korea", "party", "Korea", "place"))
        .containsExactly(new Part("North Korea", "party"));
  }

  @Test
  void leavesATextAloneThatHoldsNoneOfThem() {
    assertThat(cut("Nothing here.", "Peru", "recipient", "", "item"))
        .containsExactly(new Part("Nothing here.", ""));
    assertThat(cut("", "Peru", "recipient")).isEmpty();
  }
}
