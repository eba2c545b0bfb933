package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.entente.model.Amount.Bound;
import org.entente.model.ValueWords;
import org.entente.model.ValueWords.CalendarUnit;
import org.entente.model.ValueWords.Hedge;
import org.entente.model.ValueWords.NumberWord;
import org.entente.model.ValueWords.UnitWord;
import org.junit.jupiter.api.Test;

class ValueWordsReaderTest {

  private static final String PREFIXES =
      """
      @prefix ent:  <https://w3id.org/entente/ns#> .
      @prefix rdf:  <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix word: <https://w3id.org/entente/ns/word/> .
      """;

  private static ValueWords read(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(PREFIXES + turtle), "", "TTL");
    return ValueWordsReader.read(model);
  }

  private static ValueWords shipped() {
    Model model = RDFDataMgr.loadModel("ontology/lexicon/numbers.ttl");
    RDFDataMgr.read(model, "ontology/lexicon/currencies.ttl");
    RDFDataMgr.read(model, "ontology/lexicon/time.ttl");
    return ValueWordsReader.read(model);
  }

  @Test
  void givesEveryNameOfAnEntryItsValue() {
    ValueWords words =
        read(
            """
            word:dec a ent:MonthName ; rdf:value 12 ; skos:prefLabel "December"@en ; skos:altLabel "dec."@en .
            """);
    assertThat(words.time().months())
        .containsExactly(new NumberWord("dec.", 12), new NumberWord("december", 12));
  }

  @Test
  void readsHedgesWithTheirSideAndBound() {
    ValueWords words =
        read(
            """
            word:a a ent:HedgeBefore ; ent:bound ent:atMost ; skos:prefLabel "up to"@en .
            word:b a ent:HedgeAfter ; ent:bound ent:atLeast ; skos:prefLabel "or more"@en .
            """);
    assertThat(words.hedges())
        .containsExactly(
            new Hedge("up to", Bound.AT_MOST, false), new Hedge("or more", Bound.AT_LEAST, true));
  }

  @Test
  void namesTheEntryThatLacksItsValue() {
    assertThatThrownBy(() -> read("word:x a ent:NumberWord ; skos:prefLabel \"umpteen\"@en ."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("word/x")
        .hasMessageContaining("value");
  }

  @Test
  void namesTheEntryWithAnUnknownBound() {
    assertThatThrownBy(() -> read("word:x a ent:HedgeBefore ; skos:prefLabel \"perhaps\"@en ."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("word/x");
  }

  @Test
  void namesTheEntryWithAnUnknownUnit() {
    assertThatThrownBy(
            () -> read("word:x a ent:CalendarUnit ; rdf:value \"EON\" ; skos:prefLabel \"eon\" ."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("word/x");
  }

  @Test
  void shipsTwelveMonthsAndSevenWeekdays() {
    ValueWords.TimeWords time = shipped().time();
    assertThat(time.months().stream().map(NumberWord::value).distinct()).hasSize(12);
    assertThat(time.weekdays().stream().map(NumberWord::value).distinct()).hasSize(7);
    assertThat(time.units().stream().map(UnitWord::unit).distinct())
        .containsExactlyInAnyOrder(CalendarUnit.values());
  }

  @Test
  void shipsCurrenciesOfWhichNoTwoShareANameOrASymbol() {
    List<ValueWords.Currency> currencies = shipped().currencies();
    assertThat(currencies).hasSizeGreaterThan(90).allMatch(c -> c.code().matches("[A-Z]{3}"));
    assertThat(currencies.stream().flatMap(c -> c.names().stream())).doesNotHaveDuplicates();
    assertThat(currencies.stream().flatMap(c -> c.symbols().stream())).doesNotHaveDuplicates();
  }
}
