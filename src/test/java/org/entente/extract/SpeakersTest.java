package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is said to say what. */
class SpeakersTest {

  private static final String SALE =
      "Norway_NNP_2_nsubj sold=sell_VBD_%s two_CD_4_nummod ships=ship_NNS_2_obj to_IN_6_case"
          + " Kenya_NNP_2_obl ,_,_2_punct";

  @Test
  void creditsTheStateThatSaysIt() {
    assertThat(
            ParsedClaims.of(
                SALE.formatted("0_root")
                    + " Chile_NNP_9_nsubj said=say_VBD_2_parataxis ._._2_punct"))
        .containsExactly(
            "ArmsTransfer completed | claimer Chile | item 2 ships | recipient Kenya"
                + " | supplier Norway");
  }

  @Test
  void holdsUnnamedSourcesForLessSure() {
    assertThat(
            ParsedClaims.of(
                SALE.formatted("0_root")
                    + " sources=source_NNS_9_nsubj said=say_VBD_2_parataxis ._._2_punct"))
        .containsExactly(
            "ArmsTransfer completed | certainty reported | item 2 ships | recipient Kenya"
                + " | supplier Norway");
  }

  @Test
  void keepsTheArticlesOwnWord() {
    assertThat(ParsedClaims.of(SALE.formatted("0_root")))
        .containsExactly(
            "ArmsTransfer completed | item 2 ships | recipient Kenya | supplier Norway");
  }
}
