package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.Pack;
import org.entente.pipeline.Domain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is listed of the small set; its figures are held to by the test of the printer. */
class EvaluationTest {

  private static final Pack PACK = Domain.read(null).pack();

  private static Scores scores = new Evaluation(PACK).score(List.of(), List.of());

  @BeforeAll
  static void score() throws IOException {
    scores = new Evaluation(PACK).score(SmallSet.golds(PACK), SmallSet.said());
  }

  @Test
  void listsWhatIsMissing() {
    assertThat(scores.missing())
        .containsExactly(
            "fjord E5 Agreement party [Norway, Chile], place [Oslo]"
                + " | A pact on search and rescue was signed in Oslo the year before.",
            "harbour actor Portugal (Country)",
            "savanna position Wanjiru Otieno / chief of the general staff / Kenya",
            "unread E1 Membership member [Palau], organization [United Nations | UN]"
                + " | Palau joined the United Nations in 1994.",
            "unread actor Palau (Country)",
            "unread position Ada Kesolei / president / Palau");
  }

  @Test
  void listsStatusDateFillersAndTypesThatAreWrong() {
    assertThat(scores.wrong())
        .contains(
            "fjord E2 Visit: status planned, gold completed",
            "fjord E1 ArmsTransfer: date [2004-02], gold 2004-02-11",
            "savanna E4 Aid.value: [EUR 1006000, USD 1000000], gold [EUR 1000000]",
            "fjord actor RNoN: type Organization, gold GovernmentBody",
            "fjord extra actor Valparaíso (Organization)",
            "savanna extra position Otieno / chief of staff / Kenya");
  }

  @Test
  void tellsRepeatsFromWhatIsWrong() {
    assertThat(scores.wrong()).filteredOn(line -> line.contains(" repeat ")).hasSize(3);
    assertThat(scores.wrong())
        .filteredOn(line -> line.contains(" extra Project "))
        .singleElement()
        .asString()
        .startsWith("fjord extra Project party [Chile, Norway], value [USD 1000000] | Something");
  }

  @Test
  void orderOfTheFilesMakesNoDifference() throws IOException {
    List<Gold> golds = new ArrayList<>(SmallSet.golds(PACK));
    List<Said> said = new ArrayList<>(SmallSet.said());
    Collections.reverse(golds);
    Collections.reverse(said);

    assertThat(new Evaluation(PACK).score(golds, said)).isEqualTo(scores);
  }

  @Test
  void nothingScoresNothing() {
    Scores none = new Evaluation(PACK).score(List.of(), List.of());

    assertThat(none.events()).isEqualTo(Figure.NONE);
    assertThat(none.events().f1()).isZero();
    assertThat(none.status()).isZero();
  }
}
