package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Explains given syntax trees with the shipped pack, without a parser. */
class ExplainerTest {

  private static final Explainer EXPLAINER = new Explainer(PackReader.read(PackFiles.shipped()));

  private static String explained(String... sentences) {
    return EXPLAINER.explain(Parsed.article("test", null, sentences));
  }

  @Test
  void tellsWhatAWordMatchedAndWhatItGave() {
    String text =
        explained(
            "Chile_NNP_2_nsubj bought=buy_VBD_0_root four_CD_4_nummod frigates=frigate_NNS_2_obj"
                + " from_IN_6_case Norway_NNP_2_obl in_IN_8_case 2003_CD_2_obl");

    assertThat(text)
        .contains("Sentence 1: Chile bought four frigates from Norway in 2003")
        .contains("\"buy\" (verb) as buying -> ArmsTransfer, completed")
        .contains("subject: Chile")
        .contains("prepositionalAdjunct \"from\": Norway")
        .contains("\"Norway\" = Norway (State, NAME)")
        .contains("\"four\" = 4 of frigates")
        .contains("\"2003\" = date 2003")
        .contains("filled: recipient Chile; supplier Norway; item frigates; date 2003")
        .contains("kept")
        .containsSubsequence("Claims", "ArmsTransfer, completed, 2003", "item: frigates, 4");
  }

  @Test
  void namesTheRolesThatAreMissing() {
    String text = explained("Chile_NNP_2_nsubj bought=buy_VBD_0_root apples=apple_NNS_2_obj");

    assertThat(text).contains("\"buy\" (verb)").contains("lacks item").doesNotContain("kept");
    assertThat(text).containsSubsequence("Claims", "none");
  }

  @Test
  void tellsThatAnEventHasTooFewParties() {
    String text = explained("Chile_NNP_2_nsubj met=meet_VBD_0_root in_IN_4_case 2003_CD_2_obl");

    assertThat(text).contains("too few core roles filled");
    assertThat(text).containsSubsequence("Claims", "none");
  }

  @Test
  void explainsASentenceWithoutAnyWordOfTheLexicon() {
    assertThat(explained("It_PRP_2_nsubj rained=rain_VBD_0_root"))
        .contains("It rained")
        .contains("Words of the lexicon\n\nClaims\n  none\n");
  }

  @Test
  void showsWordsAndSyntax() {
    assertThat(explained("It_PRP_2_nsubj rained=rain_VBD_0_root"))
        .containsPattern("1 +It +it +PRP +O +nsubj < rained-2")
        .containsPattern("2 +rained +rain +VBD +O +root");
  }
}
