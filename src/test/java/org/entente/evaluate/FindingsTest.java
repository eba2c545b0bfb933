package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Amount;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.OffsetMap;
import org.entente.model.PositionClaim;
import org.entente.model.Span;
import org.entente.pipeline.Domain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final String TEXT = "Chile buys frigates.";
  private static final Entity CHILE = new Entity("State", "Chile", "Santiago", "actor/chile");
  private static final Findings FINDINGS = new Findings(Domain.read(null).pack());

  private static Lot lot(String item, @Nullable Amount ordered, @Nullable Amount delivered) {
    Entity what = new Entity("Equipment", item, item, "equipment/" + item);
    return new Lot(what, ordered, delivered, List.of(new Edtf("2006")));
  }

  private static Money money(String currency, long amount) {
    return new Money(currency, Amount.exact(amount));
  }

  private static Said.Event event(List<Lot> lots, List<Money> values) {
    Claim claim =
        new Claim(
            "claim/a/1",
            "a",
            "ArmsTransfer",
            new TreeMap<>(Map.of("recipient", List.of(CHILE))),
            lots,
            values,
            "agreed",
            new Edtf("2004"),
            null,
            Claim.Certainty.ASSERTED,
            1,
            List.of(Evidence.quote(TEXT, new Span(0, TEXT.length()))));
    return said(List.of(claim), List.of()).events().get(0);
  }

  private static Said said(List<Claim> claims, List<PositionClaim> positions) {
    Article.Metadata unknown = new Article.Metadata(null, null, null, null, null, "a.txt");
    Article article =
        new Article("a", unknown, TEXT, List.of(), OffsetMap.identity(TEXT.length()), "checksum");
    Event event =
        new Event(
            "event/e",
            "ArmsTransfer",
            "",
            new TreeMap<>(),
            List.of(),
            List.of(),
            "agreed",
            null,
            List.of(),
            List.of(),
            List.of(Event.Merge.alone("claim/a/1")),
            List.of(),
            1,
            1,
            1);
    Extraction extraction = new Extraction(article, List.of(CHILE), claims, positions);
    return FINDINGS.of(List.of(extraction), List.of(event)).get(0);
  }

  @Test
  void spellsAClaimAsGoldDoes() {
    Said.Event event = event(List.of(lot("frigate", Amount.exact(3), null)), List.of());

    assertThat(event.type()).isEqualTo("ArmsTransfer");
    assertThat(event.deal()).isEqualTo("event/e");
    assertThat(event.dates()).containsExactly("2004");
    assertThat(event.evidence()).containsExactly(TEXT);
    assertThat(event.roles())
        .containsOnly(
            Map.entry("recipient", List.of("Chile")),
            Map.entry("item", List.of("frigate")),
            Map.entry("quantity", List.of("3")),
            Map.entry("deliveryDate", List.of("2006")));
  }

  @Test
  void givesAQuantityOnlyWhereItIsTheOnlyOne() {
    Lot ordered = lot("frigate", Amount.exact(3), Amount.exact(1));
    Lot delivered = lot("tug", null, Amount.exact(2));

    assertThat(event(List.of(ordered, delivered), List.of()).roles()).doesNotContainKey("quantity");
    assertThat(event(List.of(delivered), List.of()).role("quantity")).containsExactly("2");
  }

  @Test
  void givesAValueInOneCurrency() {
    assertThat(event(List.of(), List.of(money("EUR", 4), money("USD", 5))).role("value"))
        .containsExactly("USD 5");
    assertThat(event(List.of(), List.of(money("NOK", 6), money("EUR", 4))).role("value"))
        .containsExactly("EUR 4");
  }

  @Test
  void callsAStateACountry() {
    assertThat(said(List.of(), List.of()).actors())
        .containsExactly(new Said.Actor("Chile", "Country"));
  }

  @Test
  void givesAnOfficeOfNobodyAsEmpty() {
    Entity person = new Entity("Person", "Luis Rojas", "Rojas", "");
    List<Evidence> evidence = List.of(Evidence.quote(TEXT, new Span(0, 5)));
    PositionClaim office =
        new PositionClaim("position/a/1", "a", person, "admiral", null, false, evidence);

    assertThat(said(List.of(), List.of(office)).positions())
        .containsExactly(new Said.Position("Luis Rojas", "admiral", ""));
  }
}
