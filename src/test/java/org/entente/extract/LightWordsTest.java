package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LightWordsTest {

  private static final LightWords LIGHT = new LightWords(ParsedClaims.PACK.lexicon());

  private static SentenceGraph word(String lemma, String tag) {
    return Parsed.graph("%s=%s_%s_0_root".formatted(lemma, lemma, tag));
  }

  @Test
  void tellsSupportVerbsFromOtherVerbs() {
    assertThat(LIGHT.isSupportVerb(word("sign", "VBD"), 0)).isTrue();
    assertThat(LIGHT.isSupportVerb(word("eat", "VBD"), 0)).isFalse();
  }

  @Test
  void takesNoNounForASupportVerb() {
    assertThat(LIGHT.isSupportVerb(word("sign", "NN"), 0)).isFalse();
  }

  @Test
  void knowsNounsThatOnlyMeasureAnother() {
    assertThat(LIGHT.isTransparent(word("series", "NN"), 0)).isTrue();
    assertThat(LIGHT.isTransparent(word("frigate", "NN"), 0)).isFalse();
  }
}
