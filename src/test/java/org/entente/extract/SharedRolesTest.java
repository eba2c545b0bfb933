package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Actors that drafts of one sentence share. */
class SharedRolesTest {

  private static final String AGREED_ON =
      "Chile_NNP_4_nsubj and_CC_3_cc Peru_NNP_1_conj signed=sign_VBD_0_root an_DT_6_det"
          + " agreement_NN_4_obj on_IN_9_case a_DT_9_det railway_NN_6_nmod ._._4_punct";

  @Test
  void givesTheMatterOfAnActItsParties() {
    assertThat(ParsedClaims.of(AGREED_ON))
        .anyMatch(c -> c.startsWith("Project") && c.contains("party Chile, Peru"));
  }

  @Test
  void tellsNoEventOfAThingWithoutAnAct() {
    String near =
        "Chile_NNP_2_nsubj lost=lose_VBD_0_root a_DT_4_det ship_NN_2_obj near_IN_7_case a_DT_7_det"
            + " bridge_NN_2_obl in_IN_9_case Peru_NNP_7_nmod ._._2_punct";

    assertThat(ParsedClaims.of(near)).isEmpty();
  }
}
