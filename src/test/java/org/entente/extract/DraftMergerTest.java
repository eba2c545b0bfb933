package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Joins what given syntax trees say, with the shipped pack and without a parser. */
class DraftMergerTest {

  private static final String BOUGHT_FOUR =
      "Chile_NNP_2_nsubj bought=buy_VBD_0_root four_CD_4_nummod frigates=frigate_NNS_2_obj"
          + " from_IN_6_case Norway_NNP_2_obl ._._2_punct";

  private static List<String> claims(String... sentences) {
    return ParsedClaims.of(sentences);
  }

  private static String met(String one, String other, int year) {
    return "%s_NNP_2_nsubj met=meet_VBD_0_root %s_NNP_2_obj in_IN_5_case %d_CD_2_obl ._._2_punct"
        .formatted(one, other, year);
  }

  @Test
  void joinsTheSameDealSaidTwice() {
    assertThat(claims(BOUGHT_FOUR, BOUGHT_FOUR))
        .containsExactly(
            "ArmsTransfer completed | item 4 frigates | recipient Chile | sentences 2"
                + " | supplier Norway");
  }

  @Test
  void joinsADeliveryWithItsOrder() {
    String delivered =
        "The_DT_2_det frigates=frigate_NNS_4_nsubj:pass were=be_VBD_4_aux:pass"
            + " delivered=deliver_VBN_0_root in_IN_6_case 2012_CD_4_obl ._._4_punct";

    assertThat(claims(BOUGHT_FOUR, delivered))
        .containsExactly(
            "ArmsTransfer completed | date 2012 | item 4 frigates | recipient Chile | sentences 2"
                + " | supplier Norway");
  }

  @Test
  void keepsDealsOfDifferentNumbersApart() {
    assertThat(claims(BOUGHT_FOUR, BOUGHT_FOUR.replace("four", "six"))).hasSize(2);
  }

  @Test
  void keepsDealsOfDifferentBuyersApart() {
    assertThat(claims(BOUGHT_FOUR, BOUGHT_FOUR.replace("Chile", "Peru"))).hasSize(2);
  }

  @Test
  void keepsDealsInDifferentEquipmentApart() {
    String jets = BOUGHT_FOUR.replace("frigates=frigate_NNS", "F-16_NN");
    String others = BOUGHT_FOUR.replace("frigates=frigate_NNS", "Gripen_NN");

    assertThat(claims(jets, others)).hasSize(2);
  }

  @Test
  void namesAnItemByItsDesignationOnceItIsKnown() {
    String jets = BOUGHT_FOUR.replace("frigates=frigate_NNS", "fighters=fighter_NNS");
    String model = BOUGHT_FOUR.replace("frigates=frigate_NNS", "F-16_NN");

    assertThat(claims(jets, model))
        .containsExactly(
            "ArmsTransfer completed | item 4 F-16 | recipient Chile | sentences 2"
                + " | supplier Norway");
  }

  @Test
  void keepsMeetingsOfDifferentYearsApart() {
    assertThat(claims(met("Chile", "Peru", 2003), met("Chile", "Peru", 2007)))
        .containsExactly(
            "Meeting completed | date 2003 | participant Chile, Peru",
            "Meeting completed | date 2007 | participant Chile, Peru");
  }

  @Test
  void joinsMeetingsOfTheSameYear() {
    assertThat(claims(met("Chile", "Peru", 2003), met("Peru", "Chile", 2003)))
        .containsExactly("Meeting completed | date 2003 | participant Chile, Peru | sentences 2");
  }

  @Test
  void keepsMeetingsThatShareOnePartyApart() {
    assertThat(claims(met("Chile", "Peru", 2003), met("Chile", "Kenya", 2003))).hasSize(2);
  }

  @Test
  void takesTheMostAdvancedStatus() {
    String plans =
        "Chile_NNP_2_nsubj plans=plan_VBZ_0_root to_TO_4_mark buy_VB_2_xcomp four_CD_6_nummod"
            + " frigates=frigate_NNS_4_obj from_IN_8_case Norway_NNP_4_obl ._._2_punct";

    assertThat(claims(plans)).allMatch(c -> c.startsWith("ArmsTransfer planned")).hasSize(1);
    assertThat(claims(plans, BOUGHT_FOUR))
        .containsExactly(
            "ArmsTransfer completed | item 4 frigates | recipient Chile | sentences 2"
                + " | supplier Norway");
  }

  @Test
  void keepsADealWhoseWordHasTwoFramesOfOneClass() {
    String supplied =
        "Four_CD_2_nummod corvettes=corvette_NNS_4_nsubj:pass were=be_VBD_4_aux:pass"
            + " supplied=supply_VBN_0_root to_IN_6_case Chile_NNP_4_obl by_IN_8_case"
            + " Norway_NNP_4_obl ._._4_punct";

    assertThat(claims(supplied))
        .containsExactly(
            "ArmsTransfer completed | item 4 corvettes | recipient Chile | supplier Norway");
  }

  @Test
  void letsADefiniteNounTellTheValueOfTheDealBefore() {
    String worth =
        "The_DT_2_det deal_NN_4_nsubj is=be_VBZ_4_cop worth_JJ_0_root $_$_7_dep 90_CD_7_compound"
            + " million_CD_4_nummod ._._4_punct";

    assertThat(claims(BOUGHT_FOUR, worth))
        .containsExactly(
            "ArmsTransfer completed | item 4 frigates | recipient Chile | sentences 2"
                + " | supplier Norway | value USD 90000000");
  }

  @Test
  void letsThePassiveOfAPronounPointBack() {
    String delivered =
        "They=they_PRP_3_nsubj:pass were=be_VBD_3_aux:pass delivered=deliver_VBN_0_root in_IN_5_case"
            + " 2012_CD_3_obl ._._3_punct";

    assertThat(claims(BOUGHT_FOUR, delivered))
        .containsExactly(
            "ArmsTransfer completed | date 2012 | item 4 frigates | recipient Chile | sentences 2"
                + " | supplier Norway");
  }

  @Test
  void letsTheEndOfADealOutweighItsOrder() {
    String scrapped =
        "The_DT_2_det deal_NN_4_nsubj:pass was=be_VBD_4_aux:pass scrapped=scrap_VBN_0_root"
            + " ._._4_punct";
    String ordered = BOUGHT_FOUR.replace("bought=buy", "ordered=order");

    assertThat(claims(ordered, scrapped))
        .containsExactly(
            "ArmsTransfer cancelled | item 4 frigates | recipient Chile | sentences 2"
                + " | supplier Norway");
  }
}
