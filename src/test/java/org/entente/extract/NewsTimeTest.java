package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.Edtf;
import org.junit.jupiter.api.Test;

/** Which acts without a date are of the month of the news. */
class NewsTimeTest {

  private static final Edtf NEWS = new Edtf("2018-05-16");
  private static final String SOLD =
      "Peru_NNP_2_nsubj sold=sell_VBD_0_root Kenya_NNP_2_iobj two_CD_5_nummod ships=ship_NNS_2_obj"
          + " ._._2_punct";
  private static final String FISH = "Fish_NN_3_nsubj is=be_VBZ_3_cop dear_JJ_0_root ._._3_punct";
  private static final String LONG_AGO =
      "Fish_NN_3_nsubj was=be_VBD_3_cop dear_JJ_0_root in_IN_5_case 2009_CD_3_obl ._._3_punct";

  private static List<String> claims(int before, String... sentences) {
    List<String> all = new ArrayList<>(Collections.nCopies(before, FISH));
    all.addAll(List.of(sentences));
    return ParsedClaims.of(NEWS, all.toArray(String[]::new));
  }

  @Test
  void datesWhatTheNewsTells() {
    assertThat(claims(0, SOLD)).singleElement().asString().contains("| date 2018-05 |");
    assertThat(claims(5, SOLD)).singleElement().asString().contains("| date 2018-05 |");
  }

  @Test
  void leavesTheBackgroundOfALongTextOpen() {
    assertThat(claims(25, SOLD)).singleElement().asString().doesNotContain("date");
  }

  @Test
  void leavesOpenWhatHadHappenedBefore() {
    String had =
        "Peru_NNP_3_nsubj had=have_VBD_3_aux sold=sell_VBN_0_root Kenya_NNP_3_iobj two_CD_6_nummod"
            + " ships=ship_NNS_3_obj ._._3_punct";

    assertThat(claims(0, had)).singleElement().asString().doesNotContain("date");
  }

  @Test
  void leavesOpenWhatFollowsATimeLongBefore() {
    assertThat(claims(0, LONG_AGO, SOLD)).singleElement().asString().doesNotContain("date");
  }

  @Test
  void datesNothingWhereThePublicationIsUnknown() {
    assertThat(ParsedClaims.of(SOLD)).singleElement().asString().doesNotContain("date");
  }
}
