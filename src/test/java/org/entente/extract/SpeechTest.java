package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Claim.Certainty.ASSERTED;
import static org.entente.model.Claim.Certainty.POSSIBLE;
import static org.entente.model.Claim.Certainty.REPORTED;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Pack;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Who says what, by given syntax trees, with the shipped pack and without a parser. */
class SpeechTest {

  private static final Pack PACK = PackReader.read(PackFiles.shipped());
  private static final Extractor EXTRACTOR = new Extractor(PACK);

  private static Claim claim(String... sentences) {
    List<Claim> claims = EXTRACTOR.extract(Parsed.article("test", null, sentences)).claims();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  /** "SPEAKER VERB that Chile bought four frigates from Norway." */
  private static String reported(String speaker, String verb) {
    return (speaker + "_2_nsubj " + verb + "_0_root that_IN_5_mark Chile_NNP_5_nsubj")
        + " bought=buy_VBD_2_ccomp four_CD_7_nummod frigates=frigate_NNS_5_obj from_IN_9_case"
        + " Norway_NNP_5_obl ._._2_punct";
  }

  @Test
  void namesTheOneWhoSaysSo() {
    Claim claim = claim(reported("Peru_NNP", "said=say_VBD"));

    assertThat(claim.claimer()).isNotNull().extracting(e -> e.name()).isEqualTo("Peru");
    assertThat(claim.certainty()).isEqualTo(ASSERTED);
    assertThat(claim.roles().values())
        .allSatisfy(f -> assertThat(f).doesNotContain(claim.claimer()));
  }

  @Test
  void takesADenialAtItsWord() {
    Claim claim = claim(reported("Chile_NNP", "denied=deny_VBD"));

    assertThat(claim.status()).isEqualTo("denied");
    assertThat(claim.claimer()).isNotNull().extracting(e -> e.name()).isEqualTo("Chile");
  }

  @Test
  void namesNobodyForSourcesButDoubts() {
    Claim claim = claim(reported("sources=source_NNS", "said=say_VBD"));

    assertThat(claim.claimer()).isNull();
    assertThat(claim.certainty()).isEqualTo(REPORTED);
  }

  @Test
  void leavesTheArticlesOwnWordAlone() {
    Claim claim =
        claim(
            "Chile_NNP_2_nsubj bought=buy_VBD_0_root four_CD_4_nummod frigates=frigate_NNS_2_obj"
                + " from_IN_6_case Norway_NNP_2_obl ._._2_punct");

    assertThat(claim.claimer()).isNull();
    assertThat(claim.certainty()).isEqualTo(ASSERTED);
  }

  @Test
  void keepsTheInnerSpeakerAndTheGreaterDoubt() {
    Speech sources = new Speech(null, REPORTED, "");
    Speech flat = new Speech(null, ASSERTED, "");

    assertThat(flat.within(sources).certainty()).isEqualTo(REPORTED);
    assertThat(sources.within(new Speech(null, POSSIBLE, "")).certainty()).isEqualTo(POSSIBLE);
  }

  @Test
  void aDenialIsAsSureAsTheOneWhoDenies() {
    Speech reports = new Speech(null, REPORTED, "");
    Speech denial = new Speech(null, ASSERTED, "denied");

    assertThat(reports.within(denial)).isEqualTo(denial);
    assertThat(denial.within(reports).status()).isEqualTo("denied");
  }
}
