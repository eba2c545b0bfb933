package org.entente.extract.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

  private static final ValueFinder FINDER = new ValueFinder(Sentences.words());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru bought 24 Gripen fighters. | 24 fighters
          Peru bought four Gripens. | 4 Gripens
          Peru bought four Mi-28N attack helicopters. | 4 helicopters
          Peru bought two dozen tanks. | 24 tanks
          Peru bought a dozen tanks. | 12 tanks
          Peru bought half a dozen tanks. | 6 tanks
          Peru wants 20 more Mi 28 N helicopters. | 20 helicopters
          Peru ordered 3 + 1 corvettes. | 3 corvettes
          Peru ordered eleven Su-27 jets in all. | 11 jets
          Peru ordered twenty-four howitzers. | 24 howitzers
          The troops fired 1,000 rounds. | 1000 rounds
          Peru will order a further 20. | 20
          Peru took delivery of four last week. | 4
          Peru ordered up to 15 light combat aircraft. | <=15 aircraft
          Peru ordered at least 6 trainers. | >=6 trainers
          Peru ordered more than 6 trainers. | >=6 trainers
          Peru ordered about 60 lorries. | ~60 lorries
          Peru ordered some 60 lorries. | ~60 lorries
          Peru ordered 12 to 15 patrol boats. | >=12 boats; <=15 boats
          Peru ordered 12-15 patrol boats. | >=12 boats; <=15 boats
          Peru ordered between 12 and 15 patrol boats. | >=12 boats; <=15 boats
          Peru ordered three or four frigates. | >=3 frigates; <=4 frigates
          Peru ordered 50 or more mortars. | >=50 mortars
          Peru ordered three hundred and fifty mortars. | 350 mortars
          Peru ordered 5 million masks. | 5000000 masks
          Four of the ships sank. | 4 ships
          Four of the 36 ships sank. | 4 ships; 36 ships
          The first eight vehicles came by sea. | 8 vehicles
          The 18 transport and attack helicopters came by sea. | 18 helicopters
          Kenya sold Peru 12 tanks. | 12 tanks
          Kenya sold one frigate. | 1 frigate
          Kenya leased two Type-209 submarines and three minehunters. | 2 submarines; 3 minehunters
          They sent 2000 soldiers to the border. | 2000 soldiers
          They bought 12 155mm howitzers. | 12 howitzers; [155]
          Exports rose 12 percent. | ''
          Exports rose 12%. | ''
          Exports rose 12 pct. | ''
          The council acted under Article 51. | ''
          The council adopted resolution 1559. | ''
          See section 12 of the law. | ''
          The first of the boats arrived. | ''
          A squadron of jets arrived. | ''
          Dozens of tanks arrived. | ''
          Several hundred tanks arrived. | ''
          One of the boats sank. | ''
          Peru bought Su-35 jets. | ''
          Peru bought Mi 35 helicopters. | ''
          Peru bought Boeing 737 planes. | ''
          He came in 2014 with a plan. | ''
          The 2016 elections were held. | ''
          The two agreed on it. | ''
          A two-day visit began. | [2]
          The five-year plan failed. | [5]
          They bought 70,000 tonnes of wheat. | [70000]
          They crossed 300 km of desert. | [300]
          They bought 155 mm guns. | [155]
          They bought 155-mm guns. | [155]
          They waited for six months. | [6]
          """)
  void readsNumbersOfThings(String text, String expected) {
    for (Sentence sentence : List.of(Sentences.parse(text), Sentences.split(text))) {
      assertThat(quantities(sentence)).as(words(sentence)).isEqualTo(expected);
    }
  }

  @Test
  void countsADesignationWithoutANoun() {
    assertThat(quantities(Sentences.parse("Peru bought four Mi-28N."))).isEqualTo("4 Mi-28N");
  }

  @Test
  void countsInsideACompoundOnlyItsOwnNoun() {
    assertThat(quantities(Sentences.parse("The 36-aircraft order was split.")))
        .isEqualTo("36 36-aircraft");
    assertThat(quantities(Sentences.split("The 36-aircraft order was split.")))
        .isEqualTo("36 aircraft");
    assertThat(quantities(Sentences.split("Peru wants two-seat trainers."))).isEqualTo("2 seat");
  }

  private static String quantities(Sentence sentence) {
    return Shown.quantities(sentence, FINDER.find(sentence, null, null));
  }

  private static String words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> t.word() + "/" + t.pos())
        .collect(Collectors.joining(" "));
  }
}
