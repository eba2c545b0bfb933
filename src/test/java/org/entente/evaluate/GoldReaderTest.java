package org.entente.evaluate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.entente.pipeline.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  private static final GoldReader READER = new GoldReader(Domain.read(null).pack());

  private static final String GOOD =
      """
      {"article": "trip", "published": null, "items": [],
       "actors": [{"name": "Chile", "type": "Country", "aliases": ["CL"], "optional": true}],
       "positions": [{"person": "Rojas", "role": "admiral", "of": "Chile"}],
       "events": [{"id": "E1", "type": "ArmsTransfer", "status": "agreed", "date": ["2004"],
         "roles": {"supplier": [["Norway"]], "quantity": [["3"]], "value": [["EUR 5"]]},
         "evidence": ["Chile buys."], "optional": false, "cluster": null}]}
      """;

  private static GoldReader.Reading read(String json) {
    return READER.read("trip", json.getBytes(UTF_8));
  }

  @Test
  void readsWhatTheFormatAllows() {
    GoldReader.Reading reading = read(GOOD);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.gold()).isNotNull();
    assertThat(reading.gold().actors().get(0).names()).containsExactly("Chile", "CL");
    assertThat(reading.gold().events().get(0).cluster()).isNull();
    assertThat(reading.gold().positions().get(0).of()).containsExactly("Chile");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ArmsTransfer\" | \"ArmsTrade\" | events[0].type | use one of Agreement",
        "\"agreed\" | \"signed\" | events[0].status | completed",
        "\"status\": \"agreed\", | '' | events[0].status | write a text",
        "[\"2004\"] | \"2004\" | events[0].date | []",
        "[\"2004\"] | [\"spring\"] | events[0].date | EDTF",
        "[[\"Norway\"]] | [\"Norway\"] | events[0].roles.supplier[0] | [[\"Norway\"]]",
        "[[\"Norway\"]] | [[]] | events[0].roles.supplier[0] | best spelling first",
        "\"supplier\" | \"seller\" | events[0].roles.seller | supplier, recipient",
        "[[\"3\"]] | [[\"three\"]] | events[0].roles.quantity[0] | plain digits",
        "[[\"EUR 5\"]] | [[\"5 euros\"]] | events[0].roles.value[0] | EUR 1500000",
        "[\"Chile buys.\"] | [] | events[0].evidence | copy the sentences",
        "false | \"no\" | events[0].optional | true or false",
        "\"Country\" | \"Land\" | actors[0].type | Country",
        "\"actors\" | \"people\" | actors | write [",
        "\"role\": \"admiral\" | \"role\": 3 | positions[0].role | write a text"
      })
  void namesPlaceAndMendOfWhatIsWrong(String right, String wrong, String place, String mend) {
    assertThat(GOOD).contains(right);

    GoldReader.Reading reading = read(GOOD.replace(right, wrong));

    assertThat(reading.gold()).isNull();
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).place()).isEqualTo(place);
    assertThat(reading.problems().get(0).mend()).contains(mend);
  }

  @Test
  void findsAllThatIsWrongAtOnce() {
    String bad = GOOD.replace("\"agreed\"", "\"signed\"").replace("\"Country\"", "7");

    assertThat(read(bad).problems())
        .extracting(GoldReader.Problem::place)
        .containsExactly("actors[0].type", "events[0].status");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"actors\": [}' | 'line 1, column 13'",
        "'[]' | the file",
        "'' | the file",
        "'{\"actors\": [], \"events\": []} x' | 'line 1, column 30'",
        "'{\"actors\": [], \"actors\": []}' | 'line 1, column 24'"
      })
  void tellsWhereAFileIsNoJson(String json, String place) {
    assertThat(read(json).problems())
        .first()
        .extracting(GoldReader.Problem::place)
        .isEqualTo(place);
  }

  @Test
  void tellsThatAFileIsNoUtf8() {
    byte[] latin = GOOD.replace("Rojas", "Peña").getBytes(ISO_8859_1);

    assertThat(READER.read("trip", latin).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("UTF-8"));
  }
}
