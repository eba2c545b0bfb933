package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.consolidate.Examples.CONTEXT;
import static org.entente.consolidate.Examples.claim;
import static org.entente.consolidate.Examples.sale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Sketch;
import org.junit.jupiter.api.Test;

class ConsolidatorTest {

  private static List<Event> events(Examples.Builder... claims) {
    List<Claim> built = Arrays.stream(claims).map(Examples.Builder::build).toList();
    return Consolidator.consolidate(built, CONTEXT);
  }

  private static Event only(Examples.Builder... claims) {
    List<Event> events = events(claims);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static Amount about(long number) {
    return new Amount(BigDecimal.valueOf(number), Amount.Bound.ABOUT);
  }

  @Test
  void keepsBothDatesWhenArticlesDisagree() {
    Event event =
        only(
            sale("a").item("Gripen", 36).date("2014"),
            sale("b").item("Gripen", 36).date("2015"),
            sale("c").item("Gripen", 36).date("2016-06"));
    assertThat(event.disagreements())
        .extracting(Event.Disagreement::property)
        .containsExactly("date");
    assertThat(event.disagreements().get(0).alternatives())
        .extracting(Event.Alternative::value)
        .containsExactly("2014", "2015", "2016-06");
    assertThat(event.sourceCount()).isEqualTo(3);
  }

  @Test
  void aCoarserDateAgreesWithAFinerOne() {
    Event event =
        only(
            sale("a").item("Gripen", 36).date("2014"),
            sale("b").item("Gripen", 36).date("2014-10"));
    assertThat(event.disagreements()).isEmpty();
    assertThat(event.date()).isEqualTo(new Edtf("2014-10"));
    assertThat(event.stages()).hasSize(1);
  }

  @Test
  void aSaleThatDatesItsDeliveryApartWasAgreedBefore() {
    Event event =
        only(sale("a").status("completed").delivered("Gripen", 36, "2017").date("2016-06"));
    assertThat(event.stages())
        .extracting(stage -> stage.status() + " " + stage.date())
        .containsExactly("agreed 2016-06", "completed 2017");
  }

  @Test
  void articlesThatDateADeliveredDealDifferentlyDisagreeOnItsSigning() {
    Event event =
        only(
            sale("a").status("completed").delivered("Gripen", 36, "2017").date("2016-06"),
            sale("b").status("completed").item("Gripen", 36).date("2015"));
    assertThat(event.stages())
        .extracting(stage -> stage.status() + " " + stage.date())
        .containsExactly("agreed 2015", "agreed 2016-06", "completed 2017");
  }

  @Test
  void aSaleDatedByItsDeliveryTellsOfThatAlone() {
    Event event = only(sale("a").status("completed").delivered("Gripen", 36, "2017").date("2017"));
    assertThat(event.stages())
        .extracting(stage -> stage.status() + " " + stage.date())
        .containsExactly("completed 2017");
  }

  @Test
  void aDeliveryAheadIsNoStageYet() {
    Event event = only(sale("a").status("agreed").delivered("Gripen", 36, "2030").date("2024"));
    assertThat(event.stages())
        .extracting(stage -> stage.status() + " " + stage.date())
        .containsExactly("agreed 2024");
  }

  @Test
  void keepsDealsOfDifferentNumbersApart() {
    assertThat(
            events(
                sale("a").item("Gripen", 36).date("2014"),
                sale("b").item("Gripen", 8).date("2014")))
        .hasSize(2);
  }

  @Test
  void keepsDealsOfDifferentEquipmentApart() {
    assertThat(events(sale("a").item("Gripen", 36), sale("b").item("RBS-70", 36))).hasSize(2);
  }

  @Test
  void aVariantAgreesWithItsKind() {
    Event event = only(sale("a").item("Gripen", 36), sale("b").item("Gripen E", 36));
    assertThat(event.lots()).hasSize(1);
  }

  @Test
  void aboutTwentyAgreesWithNineteen() {
    Event event = only(sale("a").item("Gripen", about(20)), sale("b").item("Gripen", 19));
    assertThat(event.disagreements()).isEmpty();
  }

  @Test
  void saysWhereSourcesOfOneDealDisagreeAboutItsNumber() {
    Event event =
        only(
            sale("a").item("Gripen", 36).value("USD", 5_400_000_000L).date("2014-10"),
            sale("b").item("Gripen", 28).value("USD", 5_400_000_000L).date("2014-10"));
    assertThat(event.disagreements())
        .extracting(Event.Disagreement::property)
        .containsExactly("quantity");
  }

  @Test
  void takesSumsInSeveralCurrenciesForOneValue() {
    Event event =
        only(
            sale("a").item("Gripen", 36).value("USD", 5_400_000_000L).value("SEK", 39_300_000_000L),
            sale("b").item("Gripen", 36).value("SEK", 39_300_000_000L));
    assertThat(event.disagreements()).isEmpty();
    assertThat(event.values()).hasSize(2);
  }

  @Test
  void twoClaimsOfOneArticleAreTwoEvents() {
    assertThat(events(sale("a").item("Gripen", 36), sale("a").item("Gripen", 36).date("2014")))
        .hasSize(2);
  }

  @Test
  void aCompanyAndAnArmedServiceCountAsTheirStates() {
    Event event =
        only(
            sale("a").item("Gripen", 36),
            claim("b", "ArmsTransfer")
                .fill("supplier", "Organization", "Saab")
                .fill("recipient", "GovernmentBody", "Brazilian Air Force")
                .item("Gripen", 36));
    assertThat(event.id()).matches("event/arms-transfer-sweden-brazil-[0-9a-f]{8}");
  }

  @Test
  void aClaimThatFitsTwoEventsStaysApart() {
    List<Event> events =
        events(
            claim("a", "Agreement").state("party", "Peru").state("party", "Ghana").date("2011-03"),
            claim("b", "Agreement").state("party", "Peru").state("party", "Ghana").date("2011-09"),
            claim("c", "Agreement").state("party", "Peru").state("party", "Ghana").date("2011"));
    assertThat(events).hasSize(3);
  }

  @Test
  void agreementsOfDifferentYearsAreDifferent() {
    assertThat(
            events(
                claim("a", "Agreement").state("party", "Peru").state("party", "Ghana").date("2011"),
                claim("b", "Agreement")
                    .state("party", "Peru")
                    .state("party", "Ghana")
                    .date("2012")))
        .hasSize(2);
  }

  @Test
  void exercisesOfASeriesStayApart() {
    assertThat(
            events(
                exercise("a", "Andean Shield 2016").date("2016"),
                exercise("b", "Andean Shield 2017").date("2017"),
                exercise("c", "Andean Shield"),
                exercise("d", "Andean Shield 2016")))
        .hasSize(3);
  }

  private static Examples.Builder exercise(String article, String name) {
    return claim(article, "Exercise")
        .state("participant", "Peru")
        .state("participant", "Ghana")
        .text("name", name);
  }

  private static Examples.Builder visit(String article) {
    return claim(article, "Visit").state("visitor", "Brazil").state("destination", "Sweden");
  }

  @Test
  void spellingsOfAVisitorMeet() {
    Event event =
        only(
            visit("a").fill("visitor", "Person", "Carlos Mendes").date("2012"),
            visit("b").fill("visitor", "Person", "Karlos Mendes").date("2012"),
            visit("c").date("2012-05"));
    assertThat(event.roles().get("visitor")).extracting(Entity::type).contains("Person").hasSize(2);
  }

  @Test
  void visitsOfDifferentPersonsOrYearsStayApart() {
    assertThat(
            events(
                visit("a").fill("visitor", "Person", "Carlos Mendes").date("2012"),
                visit("b").fill("visitor", "Person", "Rita Alves").date("2012"),
                visit("c").fill("visitor", "Person", "Carlos Mendes").date("2013")))
        .hasSize(3);
  }

  @Test
  void anOrderAndItsLateCancellationAreOneEvent() {
    Event event =
        only(
            sale("a").item("Gripen", 36).date("2014-10"),
            sale("b").item("Gripen", 36).date("2019-02").status("cancelled"));
    assertThat(event.status()).isEqualTo("cancelled");
    assertThat(event.stages())
        .extracting(Event.Stage::status)
        .containsExactly("agreed", "cancelled");
  }

  @Test
  void completedAndCancelledContradict() {
    Event event =
        only(
            sale("a").item("Gripen", 36).date("2014").status("completed"),
            sale("b").item("Gripen", 36).date("2014").status("cancelled"));
    assertThat(event.disagreements())
        .extracting(Event.Disagreement::property)
        .containsExactly("status");
  }

  @Test
  void actorsAloneIdentifyAMembership() {
    Event event =
        only(
            claim("a", "Membership")
                .state("member", "Chad")
                .fill("organization", "Organization", "Lake Union"),
            claim("b", "Membership")
                .state("member", "Chad")
                .fill("organization", "Organization", "Lake Union")
                .date("2009"));
    assertThat(event.label()).isEqualTo("Membership: Chad – Lake Union (2009)");
  }

  @Test
  void beliefGrowsWithArticlesNotWithRepetition() {
    Event one = only(sale("a").item("Gripen", 36).confidence(0.5));
    Event two =
        only(
            sale("a").item("Gripen", 36).confidence(0.5),
            sale("b").item("Gripen", 36).confidence(0.5));
    assertThat(one.belief()).isEqualTo(0.5, within(1e-9));
    assertThat(two.belief()).isEqualTo(0.75, within(1e-9));
  }

  @Test
  void labelsADeal() {
    Event event = only(sale("a").item("Gripen", 36).date("2014-10"));
    assertThat(event.label()).isEqualTo("Sweden to Brazil: 36 Gripen (2014-10)");
  }

  @Test
  void aClaimWithoutRecipientJoinsTheOnlySaleOfThatEquipment() {
    List<Claim> claims =
        List.of(
            sale("a").item("Gripen", 36).date("2014").build(),
            claim("b", "ArmsTransfer").state("supplier", "Sweden").item("Gripen", 36).build());
    List<List<Claim>> blocks = Blocks.of(claims, CONTEXT).list();
    assertThat(blocks).hasSize(1);
    assertThat(Consolidator.consolidate(blocks.get(0), CONTEXT)).hasSize(1);
  }

  @Test
  void aClaimWithoutRecipientStaysAloneBesideTwoSalesOfThatEquipment() {
    assertThat(
            events(
                sale("a").item("Gripen", 36),
                claim("b", "ArmsTransfer")
                    .state("supplier", "Sweden")
                    .state("recipient", "Hungary")
                    .item("Gripen", 36),
                claim("c", "ArmsTransfer").state("supplier", "Sweden").item("Gripen", 36)))
        .hasSize(3);
  }

  @Test
  void anUndatedAgreementJoinsTheOneOfItsWording() {
    String fishing =
        "Norway and Chile signed an agreement on sustainable fishing in coastal waters.";
    String mining = "Chile and Norway concluded an accord about lithium mining licences.";
    assertThat(
            events(
                claim("a", "Agreement")
                    .state("party", "Chile")
                    .state("party", "Norway")
                    .date("2011")
                    .says(fishing),
                claim("b", "Agreement")
                    .state("party", "Chile")
                    .state("party", "Norway")
                    .date("2019")
                    .says(mining),
                claim("c", "Agreement")
                    .state("party", "Chile")
                    .state("party", "Norway")
                    .says("An agreement on coastal fishing bound both.")))
        .extracting(e -> e.claims().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void aListOfManyTypesIsNotTheDealForOneOfThem() {
    assertThat(
            events(
                sale("a").item("Gripen", 36),
                sale("b")
                    .item("Gripen", (Amount) null)
                    .item("RBS-70", (Amount) null)
                    .item("Arthur", (Amount) null)))
        .hasSize(2);
  }

  @Test
  void aTextThatWasRepublishedCountsOnce() {
    String agency =
        "Sweden has agreed to sell 36 Gripen fighters to Brazil, officials said on Friday.";
    String paper =
        "Sweden has agreed to sell 36 Gripen fighters to Brazil, officials said late Friday.";
    Event event =
        only(
            sale("agency").item("Gripen", 36).says(agency),
            sale("paper").item("Gripen", 36).says(paper),
            sale("review").item("Gripen", 36).says("Brazil is to get 36 Gripen jets from Sweden."));
    assertThat(event.sourceCount()).isEqualTo(3);
    assertThat(event.originCount()).isEqualTo(2);
    assertThat(event.belief()).isCloseTo(0.96, within(1e-9));
  }

  private static int origins(Map<String, Source> sources, Examples.Builder... claims) {
    Context plain = Examples.CONTEXT;
    Context context = new Context(plain.pack(), plain.states(), plain.broader(), sources);
    List<Claim> built = Arrays.stream(claims).map(Examples.Builder::build).toList();
    return Consolidator.consolidate(built, context).get(0).originCount();
  }

  @Test
  void anArticleThatTookOverAnotherCountsOnce() {
    String story =
        "Sweden and Brazil closed a deal on fighters after years of talks, two people who took part in them said on Friday.";
    Map<String, Source> sources =
        Map.of(
            "agency", new Source("", Sketch.of(story)),
            "paper", new Source("", Sketch.of("The ministry said nothing. " + story)),
            "review",
                new Source("", Sketch.of("A review of all that the two sides ever told us.")));
    assertThat(
            origins(
                sources,
                sale("agency").item("Gripen", 36).says("Sweden sells 36 Gripen."),
                sale("paper").item("Gripen", 36).says("Brazil gets 36 jets named Gripen."),
                sale("review").item("Gripen", 36).says("The 36 Gripen are Swedish.")))
        .isEqualTo(2);
  }

  @Test
  void anArticleThatQuotesTheNewspaperOfAnotherCountsOnce() {
    Map<String, Source> sources = Map.of("herald", new Source("actor/the-herald", Sketch.NONE));
    assertThat(
            origins(
                sources,
                sale("herald").item("Gripen", 36).says("Sweden sells 36 Gripen."),
                sale("post").item("Gripen", 36).says("Brazil gets them.").claimer("The Herald")))
        .isEqualTo(1);
  }

  @Test
  void theCapitalIsNoOtherPlaceThanItsState() {
    Context context =
        new Context(
            Examples.PACK,
            Map.of("place/lima", "actor/peru", "place/palace", "actor/peru"),
            Map.of(),
            Map.of());
    List<Claim> claims =
        List.of(
            agreement("a").fill("place", "Place", "Lima").build(),
            agreement("b").fill("place", "Place", "Palace").build(),
            agreement("c").fill("place", "State", "Peru").build());
    assertThat(Consolidator.consolidate(claims, context))
        .singleElement()
        .satisfies(event -> assertThat(event.disagreements()).isEmpty());
  }

  @Test
  void articlesThatNameOtherPlacesDisagree() {
    Event event =
        only(
            agreement("a").fill("place", "Place", "Lima"),
            agreement("b").fill("place", "Place", "Accra"));
    assertThat(event.disagreements())
        .extracting(Event.Disagreement::property)
        .containsExactly("place");
  }

  private static Examples.Builder agreement(String article) {
    return claim(article, "Agreement")
        .state("party", "Norway")
        .state("party", "Ghana")
        .date("2014-10-24");
  }

  @Test
  void anArticleThatGivesTwoNumbersAgreesWithEither() {
    Event event =
        only(
            sale("a").item("Gripen", 36).item("Gripen E", 28).value("USD", 5_400_000_000L),
            sale("b").item("Gripen", 28).value("USD", 5_400_000_000L));
    assertThat(event.disagreements()).isEmpty();
  }
}
