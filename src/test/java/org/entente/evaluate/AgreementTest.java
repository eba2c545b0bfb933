package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frigates | frigate | true",
        "NH90 | NH-90 | true",
        "The Netherlands | Netherlands | true",
        "“Cold Anchor” | Cold Anchor | true",
        "Adm. Luis Rojas | Luis Rojas | true",
        "Luis Rojas | Luis Alberto Rojas | true",
        "Navy | Chilean Navy | false",
        "Luis Rojas | Rojas | false",
        "Kenyans | Kenya | false",
        "Осло | Киев | false"
      })
  void namesAgreeInAllButSmallThings(String said, String right, boolean agree) {
    assertThat(Agreement.ofName(said, List.of(right), false)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({"Luis Rojas, Rojas, true", "Rojas, Luis Rojas, false", "Rojas Vega, Rojas, false"})
  void personGoesByTheFamilyNameThatGoldGives(String said, String right, boolean agree) {
    assertThat(Agreement.ofName(said, List.of(right), true)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EUR 401500000 | EUR 400000000 | true",
        "EUR 400,000,000 | EUR 400000000.00 | true",
        "EUR 403000000 | EUR 400000000 | false",
        "USD 400000000 | EUR 400000000 | false",
        "400 million | EUR 400000000 | false"
      })
  void sumsAgreeWithinRounding(String said, String right, boolean agree) {
    assertThat(Agreement.ofMoney(said, List.of("no sum", right))).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({"3.0, 3, true", "3, 4, false", "three, 3, false"})
  void numbersAgreeByTheirValue(String said, String right, boolean agree) {
    assertThat(Agreement.ofNumber(said, List.of("some", right))).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-02, 2004-02, 1",
    "2004, 2004-02, 0.5",
    "2004-02-10, 2004-02, 0.5",
    "2004-03, 2004-02, 0",
    "2004-02-10, 2004-02-11, 0"
  })
  void coarserAndFinerDatesAreHalfRight(String said, String right, double score) {
    assertThat(Agreement.ofDate(said, List.of(right))).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "'Chile bought three old frigates.', 'Chile bought three frigates', true",
    "'Chile bought three frigates of Norway', 'Chile sold three boats to Norway', false",
    "'Chile bought', 'Chile bought three frigates of Norway in spring', false",
    "'', 'Chile bought three frigates', false"
  })
  void quotesAgreeThatShareMostWords(String one, String other, boolean agree) {
    assertThat(Agreement.ofSentences(one, other)).isEqualTo(agree);
    assertThat(Agreement.ofSentences(other, one)).isEqualTo(agree);
  }
}
