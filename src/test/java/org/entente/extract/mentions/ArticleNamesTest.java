package org.entente.extract.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Wanjiru, Alice Wanjiru",
    "Van Dijk, Jan van Dijk",
    "Alice, Alice Wanjiru",
    "Omar Haddad, Omar Said Haddad",
  })
  void takesPartOfANameForThePerson(String part, String full) {
    assertThat(ArticleNames.isShortFor(part, full)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Lund, Alice Wanjiru", "Alice Lund, Alice Wanjiru", "Alice Wanjiru, Alice Wanjiru"})
  void keepsOtherPersonsApart(String part, String full) {
    assertThat(ArticleNames.isShortFor(part, full)).isFalse();
  }

  @Test
  void formsPluralsOfNounPhrases() {
    assertThat(Gazetteer.plural("frigate")).isEqualTo("frigates");
    assertThat(Gazetteer.plural("battery")).isEqualTo("batteries");
    assertThat(Gazetteer.plural("patrol aircraft")).isEqualTo("patrol aircraft");
    assertThat(Gazetteer.plural("spokesman")).isEqualTo("spokesmen");
  }
}
