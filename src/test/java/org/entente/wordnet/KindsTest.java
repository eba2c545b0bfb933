package org.entente.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.WordSenses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

  private record Listed(String name, WordSenses senses) {}

  private static Listed listed(String name, String sense, String... exceptions) {
    return new Listed(name, new WordSenses(List.of(sense), List.of(exceptions)));
  }

  private final Kinds<Listed> arms =
      Kinds.ofNouns(
          List.of(
              listed("weapon", "weapon%1:06:00::", "sword%1:06:00::"),
              listed("gun", "gun%1:06:00::"),
              listed("warship", "warship%1:06:00::"),
              listed("bomb", "bomb%1:06:00::")),
          Listed::senses);

  private final Kinds<Listed> verbs =
      Kinds.near(
          List.of(listed("sell", "sell%2:40:00::"), listed("visit", "visit%2:38:01::")),
          Listed::senses,
          PartOfSpeech.VERB);

  private static String name(Optional<Kind<Listed>> kind) {
    return kind.map(k -> k.target().name()).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "flamethrower, weapon",
    "blunderbuss, gun",
    "dreadnought, warship",
    "depth charge, bomb"
  })
  void takesTheNearestListedKindAboveANoun(String word, String expected) {
    assertThat(name(arms.find(word))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapier", "trawler", "drone", "apple", "zzyzx"})
  void leavesOutExceptionsRareSensesAndWhatIsNoKind(String word) {
    assertThat(arms.find(word)).isEmpty();
  }

  @Test
  void leavesOutNames() {
    assertThat(WordNet.senses("maxim", PartOfSpeech.NOUN))
        .extracting(Sense::key)
        .isNotEmpty()
        .allMatch(key -> key.startsWith("maxim%1:10"));
  }

  @ParameterizedTest
  @CsvSource({
    "old rusty blunderbusses, gun",
    "flame-throwers, weapon",
    "dozens of depth charges, bomb",
    "Muskets, gun"
  })
  void readsTheHeadOfAPhraseInAnyNumber(String phrase, String expected) {
    assertThat(name(arms.findHead(phrase))).isEqualTo(expected);
  }

  @Test
  void keepsWordsAndPhrasesApart() {
    assertThat(arms.find("muskets")).as("no base form").isEmpty();
    assertThat(arms.findHead("muskets")).isPresent();
    assertThat(arms.find("muskets")).isEmpty();
  }

  @Test
  void letsTheLongestPhraseDecide() {
    assertThat(arms.findHead("new muskets")).isPresent();
    assertThat(arms.findHead("a grease gun")).as("a pump").isEmpty();
    assertThat(arms.isOther("container ship")).isTrue();
    assertThat(arms.isOther("capital ship")).isFalse();
    assertThat(arms.isOther("Chilean warship")).as("WordNet has no such phrase").isFalse();
  }

  @Test
  void takesOfVerbsOnlySynonymsAndDirectKinds() {
    assertThat(verbs.find("auction")).map(Kind::distance).contains(1);
    assertThat(verbs.find("barter")).as("a kind of exchanging, like selling").isEmpty();
    assertThat(verbs.find("inspect")).as("usually an examining").isEmpty();
  }

  @Test
  void saysByWhichSense() {
    assertThat(arms.find("flamethrower").orElseThrow().describe())
        .isEqualTo(
            "WordNet flamethrower%1:06:00:: (a weapon that squirts ignited fuel for several"
                + " yards), kind of weapon%1:06:00::");
    assertThat(arms.find("warship").orElseThrow().describe())
        .isEqualTo(
            "WordNet warship%1:06:00:: (a government ship that is available for waging war)");
  }

  @Test
  void givesSeveralThreadsTheSameAnswers() {
    List<String> words = List.of("musket", "dinghy", "dreadnought", "rapier", "bomblet", "dynamo");
    List<String> alone = words.stream().map(w -> name(arms.find(w))).toList();

    Kinds<Listed> fresh =
        Kinds.ofNouns(
            List.of(
                listed("weapon", "weapon%1:06:00::", "sword%1:06:00::"),
                listed("gun", "gun%1:06:00::"),
                listed("warship", "warship%1:06:00::"),
                listed("bomb", "bomb%1:06:00::")),
            Listed::senses);
    List<String> together =
        IntStream.range(0, 300)
            .parallel()
            .mapToObj(i -> name(fresh.find(words.get(i % words.size()))))
            .toList();

    assertThat(alone).containsExactly("gun", "", "warship", "", "bomb", "");
    assertThat(together)
        .isEqualTo(IntStream.range(0, 300).mapToObj(i -> alone.get(i % words.size())).toList());
  }

  @Test
  void knowsWhichSenseKeysDoNotExist() {
    assertThat(WordNet.unknown(Set.of("gun%1:06:00::", "gun%1:06:99::", "zzyzx%1:06:00::")))
        .containsExactly("gun%1:06:99::", "zzyzx%1:06:00::");
  }
}
