package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events that their proper name alone evokes, once the text has told what bears it. */
class NamedEventsTest {

  private static final String EXERCISE =
      "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj held=hold_VBD_0_root the_DT_8_det"
          + " Northern_NNP_7_compound Shield_NNP_8_compound exercise_NN_4_obj in_IN_10_case"
          + " 2003_CD_4_obl ._._4_punct";
  private static final String NEXT =
      "Northern_NNP_2_compound Shield_NNP_5_nsubj:pass II_NNP_2_flat was=be_VBD_5_aux:pass"
          + " held=hold_VBN_0_root in_IN_7_case 2007_CD_5_obl ._._5_punct";

  @Test
  void findsTheNextOfASeriesWithItsParticipants() {
    assertThat(ParsedClaims.of(EXERCISE, NEXT))
        .contains(
            "Exercise completed | date 2007 | name Northern Shield II | participant Chile, Peru");
  }

  @Test
  void knowsNoNameThatNothingHasIntroduced() {
    assertThat(ParsedClaims.of(NEXT)).isEmpty();
  }
}
