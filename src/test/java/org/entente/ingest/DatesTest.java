package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "26-FEB-1987 15:01:01.79; 1987-02-26",
        "2018-05-14T23:30:00Z; 2018-05-14",
        "2018-05; 2018-05",
        "2018; 2018",
        "2018/5/4; 2018-05-04",
        "20180514; 2018-05-14",
        "20180514T101500Z; 2018-05-14",
        "Tue, 14 May 2018 10:00:00 GMT; 2018-05-14",
        "Sept. 3, 2010; 2010-09-03",
        "the 3rd of May, 2010; 2010-05-03",
        "May 2010; 2010-05",
        "25/12/2010; 2010-12-25",
        "12/25/2010; 2010-12-25",
        "05/06/2010; -",
        "31 February 2010; -",
        "yesterday; -",
        "''; -",
        "1234567890; -"
      })
  void readsTheFormsOfMetadata(String text, String date) {
    assertThat(String.valueOf(Dates.parse(text))).isEqualTo(String.valueOf(date));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://a.example/2017/08/08/boats,2017-08-08",
        "https://a.example/x/2017-08-23/boats,2017-08-23",
        "https://a.example/boats-20150410.html,2015-04-10",
        "https://a.example/20150410/1020731830.html,2015-04-10",
        "https://a.example/27-Sep-2025/boats,2025-09-27",
        "https://a.example/2017/08/boats,2017-08",
        "https://a.example/article/12799215,-",
        "https://a.example/boats-119053001426_1.html,-",
        "https://20150410.example/boats,-",
        "https://a.example/boats?d=2015-04-10,-",
        "https://a.example/boats-30-year-gas-deal-4275095/,-"
      })
  void findsTheDateOfAnAddress(String url, String date) {
    assertThat(String.valueOf(Dates.ofUrl(url))).isEqualTo(String.valueOf(date));
  }
}
