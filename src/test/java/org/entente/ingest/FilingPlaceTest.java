package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO, May 4 (Agency) -- | Oslo",
        "RIO DE JANEIRO, March 9 - | Rio de Janeiro",
        "ST. PETERSBURG (Agency) - | St. Petersburg",
        "LIMA/QUITO, June 1 - | Lima",
        "Nairobi, Kenya — | Nairobi",
        "DAKAR. | Dakar",
        "TUNIS May 4: | Tunis",
        "GUINEA-BISSAU, May 4 - | Guinea-Bissau"
      })
  void readsTheCity(String dateline, String city) {
    assertThat(FilingPlace.of(dateline)).isEqualTo(city);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "April 8 -- ", "4 July 2020 - "})
  void readsNoneWhereOnlyADayStands(String dateline) {
    assertThat(FilingPlace.of(dateline)).isNull();
  }

  @Test
  void readsNoneFromALongStartOfASentence() {
    assertThat(FilingPlace.of("The ministers of five states had met there")).isNull();
  }
}
