package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.consolidate.Examples.CONTEXT;
import static org.entente.consolidate.Examples.claim;
import static org.entente.consolidate.Examples.sale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
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
}
