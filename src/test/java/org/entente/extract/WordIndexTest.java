package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  private record Word(String lemma, String partOfSpeech) {}

  private static WordIndex<Word> index(Word... words) {
    return new WordIndex<>(List.of(words), Word::lemma, Word::partOfSpeech);
  }

  private static List<String> lemmas(WordIndex<Word> index, SentenceGraph graph, int token) {
    return index.at(graph, token).stream().map(m -> m.entry().lemma()).toList();
  }

  @Test
  void prefersTheLongestEntry() {
    WordIndex<Word> index =
        index(new Word("arms", "noun"), new Word("arms deal", "noun"), new Word("deal", "noun"));
    SentenceGraph graph = Parsed.graph("arms_NNS_2_compound deals=deal_NNS_0_root");

    List<WordIndex.Match<Word>> matches = index.at(graph, 0);

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).entry().lemma()).isEqualTo("arms deal");
    assertThat(matches.get(0).first()).isZero();
    assertThat(matches.get(0).head()).isEqualTo(1);
    assertThat(matches.get(0).end()).isEqualTo(2);
  }

  @Test
  void findsTheParticleOfAVerbBehindItsObject() {
    WordIndex<Word> index = index(new Word("hand over", "verb"));
    SentenceGraph near =
        Parsed.graph("handed=hand_VBD_0_root the_DT_3_det ship_NN_1_obj over_RP_1_compound:prt");
    SentenceGraph far =
        Parsed.graph(
            "handed=hand_VBD_0_root the_DT_6_det very_RB_4_advmod old_JJ_6_amod grey_JJ_6_amod"
                + " ship_NN_1_obj over_RP_1_compound:prt");

    List<WordIndex.Match<Word>> matches = index.at(near, 0);

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).head()).as("the verb stays the head").isZero();
    assertThat(lemmas(index, far, 0)).as("too far away").isEmpty();
  }

  @Test
  void leavesNoGapInANounOfSeveralWords() {
    WordIndex<Word> index = index(new Word("arms embargo", "noun"));
    SentenceGraph graph = Parsed.graph("arms_NNS_3_compound trade_NN_3_compound embargo_NN_0_root");

    assertThat(lemmas(index, graph, 0)).isEmpty();
  }

  @Test
  void tellsNounFromVerb() {
    WordIndex<Word> index = index(new Word("visit", "noun"), new Word("visit", "verb"));
    SentenceGraph graph =
        Parsed.graph("visits=visit_NNS_2_nsubj visited=visit_VBD_0_root visiting_JJ_2_dep");

    assertThat(index.at(graph, 0))
        .extracting(m -> m.entry().partOfSpeech())
        .containsExactly("noun");
    assertThat(index.at(graph, 1))
        .extracting(m -> m.entry().partOfSpeech())
        .containsExactly("verb");
    assertThat(index.at(graph, 2)).isEmpty();
  }

  @Test
  void takesAParticipleForAnAdjective() {
    WordIndex<Word> index = index(new Word("planned", "adjective"));

    assertThat(lemmas(index, Parsed.graph("planned=plan_VBN_2_amod visit_NN_0_root"), 0))
        .containsExactly("planned");
  }

  @Test
  void findsNothingBeyondTheEndOfTheSentence() {
    WordIndex<Word> index = index(new Word("arms deal", "noun"), new Word("hand over", "verb"));

    assertThat(lemmas(index, Parsed.graph("arms_NNS_0_root"), 0)).isEmpty();
    assertThat(lemmas(index, Parsed.graph("handed=hand_VBD_0_root"), 0)).isEmpty();
  }

  @Test
  void givesEveryEntryOfOneWord() {
    WordIndex<Word> index = index(new Word("deal", "noun"), new Word("deal", "noun"));

    assertThat(lemmas(index, Parsed.graph("Deal=deal_NN_0_root"), 0)).hasSize(2);
  }

  @Test
  void findsThePluralThatTheTaggerTookForAName() {
    WordIndex<Word> index = index(new Word("sanction", "noun"), new Word("arms deal", "noun"));

    assertThat(lemmas(index, Parsed.graph("Sanctions_NNPS_0_root"), 0)).containsExactly("sanction");
    assertThat(lemmas(index, Parsed.graph("Arms_NNPS_2_compound Deals_NNPS_0_root"), 0))
        .containsExactly("arms deal");
  }
}
