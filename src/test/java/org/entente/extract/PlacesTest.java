package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where events take place: what hangs on their words, names them or frames them. */
class PlacesTest {

  @Test
  void readsThePlaceAtTheVerbOfSigning() {
    assertThat(
            ParsedClaims.of(
                "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj signed=sign_VBD_0_root a_DT_6_det"
                    + " treaty_NN_4_obj in_IN_8_case Nairobi_NNP_4_obl ._._4_punct"))
        .containsExactly("Agreement agreed | party Chile, Peru | place Nairobi");
  }

  @Test
  void readsThePlaceAtTheNoun() {
    assertThat(
            ParsedClaims.of(
                "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj held=hold_VBD_0_root"
                    + " talks=talk_NNS_4_obj in_IN_7_case Nairobi_NNP_5_nmod ._._4_punct"))
        .containsExactly("Meeting completed | participant Chile, Peru | place Nairobi");
  }

  @Test
  void takesTheCityThatNamesAMeetingForItsPlaceAndNoParticipant() {
    assertThat(
            ParsedClaims.of(
                "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj attended=attend_VBD_0_root the_DT_7_det"
                    + " Nairobi_NNP_7_compound summit_NN_4_obj ._._4_punct"))
        .containsExactly("Meeting completed | participant Chile, Peru | place Nairobi");
  }

  @Test
  void takesTheDestinationOfTheVisitThatFramesAnAct() {
    assertThat(
            ParsedClaims.of(
                "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj signed=sign_VBD_0_root a_DT_6_det"
                    + " treaty_NN_4_obj during_IN_9_case a_DT_9_det visit_NN_4_obl to_IN_11_case"
                    + " Nairobi_NNP_9_nmod ._._4_punct"))
        .anyMatch(c -> c.equals("Agreement agreed | party Chile, Peru | place Nairobi"));
  }

  @Test
  void givesNoPlaceWhereAPrepositionIsNotLocative() {
    assertThat(
            ParsedClaims.of(
                "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj signed=sign_VBD_0_root a_DT_6_det"
                    + " treaty_NN_4_obj without_IN_8_case Nairobi_NNP_4_obl ._._4_punct"))
        .allSatisfy(c -> assertThat(c).doesNotContain("place"));
  }
}
