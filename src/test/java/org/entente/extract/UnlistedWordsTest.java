package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Pack;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Understands words that the shipped pack lacks, in given syntax trees. */
class UnlistedWordsTest {

  private static final Pack PACK = PackReader.read(PackFiles.shipped());
  private static final Explainer EXPLAINER = new Explainer(PACK);
  private static final UnlistedWords WORDS = new UnlistedWords(PACK.lexicon());

  private static String explained(String sentence) {
    return EXPLAINER.explain(Parsed.article("test", null, sentence));
  }

  @Test
  void explainsByWhichSenseItUnderstood() {
    String text =
        explained(
            "Chile_NNP_2_nsubj auctioned=auction_VBD_0_root two_CD_4_nummod"
                + " minelayers=minelayer_NNS_2_obj to_IN_6_case Peru_NNP_2_obl");

    assertThat(text)
        .contains("minelayers (Equipment, EQUIPMENT_CLASS, as \"minesweeper\" by WordNet minelayer")
        .contains("\"auction\" (verb) as selling, like \"sell\" by WordNet auction%2:40:00::")
        .contains("filled: supplier Chile; recipient Peru; item minelayers");
  }

  @Test
  void isLessSureThanOfListedWords() {
    String listed =
        explained(
            "Chile_NNP_2_nsubj sold=sell_VBD_0_root frigates=frigate_NNS_2_obj"
                + " to_IN_5_case Peru_NNP_2_obl in_IN_7_case 2003_CD_2_obl");
    String unlisted =
        explained(
            "Chile_NNP_2_nsubj resold=resell_VBD_0_root muskets=musket_NNS_2_obj"
                + " to_IN_5_case Peru_NNP_2_obl in_IN_7_case 2003_CD_2_obl");

    assertThat(listed).contains("ArmsTransfer, completed, 2003, confidence 0.86");
    assertThat(unlisted).contains("ArmsTransfer, completed, 2003, confidence 0.78");
  }

  @Test
  void leavesListedWordsNamesAndAuxiliariesAlone() {
    SentenceGraph graph =
        Parsed.graph(
            "Parley_NNP_2_nsubj sold=sell_VBD_0_root peddled=peddle_VBD_2_aux"
                + " symposium_NN_2_obj");

    assertThat(WORDS.at(graph, 0)).as("a name").isEmpty();
    assertThat(WORDS.at(graph, 1)).as("listed").isEmpty();
    assertThat(WORDS.at(graph, 2)).as("auxiliary").isEmpty();
    assertThat(WORDS.at(graph, 3)).map(k -> k.target().lemma()).contains("conference");
  }

  @Test
  void takesAVerbWithItsParticleAsOneWord() {
    SentenceGraph off =
        Parsed.graph("palmed=palm_VBD_0_root off_RP_1_compound:prt rifles=rifle_NNS_1_obj");
    SentenceGraph along =
        Parsed.graph("peddled=peddle_VBD_0_root along_RP_1_compound:prt paths=path_NNS_1_obj");

    assertThat(WORDS.at(off, 0)).map(k -> k.target().lemma()).contains("sell");
    assertThat(WORDS.at(along, 0)).isEmpty();
  }

  @Test
  void takesNoWaterTanksForTanks() {
    assertThat(
            explained(
                "Chile_NNP_2_nsubj bought=buy_VBD_0_root water_NN_4_compound"
                    + " tanks=tank_NNS_2_obj from_IN_6_case Peru_NNP_2_obl"))
        .doesNotContain("water tanks (Equipment");
  }
}
