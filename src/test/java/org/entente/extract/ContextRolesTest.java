package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Roles that the words at a trigger leave open and the text before fills. */
class ContextRolesTest {

  private static final String LEFT =
      "Chile_NNP_2_nsubj left=leave_VBD_0_root the_DT_5_det African_NNP_5_compound Union_NNP_2_obj"
          + " ._._2_punct";
  private static final String APPLIED =
      "Peru_NNP_3_nsubj has=have_VBZ_3_aux applied=apply_VBN_0_root for_IN_5_case"
          + " membership_NN_3_obl ._._3_punct";
  private static final String FISH = "Fish_NN_3_nsubj is=be_VBZ_3_cop dear_JJ_0_root ._._3_punct";

  @Test
  void takesTheBodyThatTheTextSpokeOfLast() {
    assertThat(ParsedClaims.of(LEFT, APPLIED))
        .contains("Membership proposed | member Peru | organization African Union");
  }

  @Test
  void doesNotReachFurtherThanAFewSentences() {
    String spoken =
        "The_DT_3_det African_NNP_3_compound Union_NNP_5_nsubj is=be_VBZ_5_cop poor_JJ_0_root"
            + " ._._5_punct";

    assertThat(ParsedClaims.of(spoken, APPLIED))
        .contains("Membership proposed | member Peru | organization African Union");
    assertThat(ParsedClaims.of(spoken, FISH, FISH, FISH, FISH, FISH, APPLIED))
        .noneMatch(c -> c.contains("organization"));
  }

  @Test
  void doesNotPutABodyWhereAnotherWordStands() {
    String toLeague = APPLIED + " to_TO_8_case league_NN_5_nmod";

    assertThat(ParsedClaims.of(LEFT, toLeague))
        .noneMatch(c -> c.contains("member Peru | organization"));
  }
}
