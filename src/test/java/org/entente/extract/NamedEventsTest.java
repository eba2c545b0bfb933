package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Entity;
import org.entente.model.Lexicon;
import org.junit.jupiter.api.Test;

/** Events that their proper name alone evokes, once the text has told what bears it. */
class NamedEventsTest {

  private static final SentenceGraph FIRST =
      Parsed.graph(
          "Chile_NNP_2_nsubj held=hold_VBD_0_root the_DT_6_det Northern_NNP_5_compound"
              + " Shield_NNP_6_compound exercise_NN_2_obj");
  private static final SentenceGraph NEXT =
      Parsed.graph(
          "Northern_NNP_2_compound Shield_NNP_5_nsubj:pass II_NNP_2_flat was=be_VBD_5_aux:pass"
              + " held=hold_VBN_0_root");

  private final NamedEvents named = new NamedEvents();

  private static Trigger exercise(SentenceGraph graph, int token) {
    Lexicon lexicon = ParsedClaims.PACK.lexicon();
    return new TriggerFinder(lexicon)
        .find(graph).stream().filter(t -> t.head() == token).findFirst().orElseThrow();
  }

  private static Draft draft(Trigger trigger, String name, String... participants) {
    Draft draft = new Draft(ParsedClaims.PACK.eventClass(trigger.frame().eventType()), trigger);
    draft.literals.put("name", name);
    for (String state : participants) {
      draft.addActor("participant", state(state));
    }
    return draft;
  }

  private static Mention state(String name) {
    Entity entity = new Entity("State", name, name, "");
    return new Mention(0, 0, 1, 0, entity, Form.NAME, null, null, "", false);
  }

  @Test
  void findsTheNextOfASeriesByItsName() {
    named.advance(draft(exercise(FIRST, 5), "Northern Shield", "Chile", "Peru"));

    assertThat(named.find(NEXT, List.of()))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.frame().eventType()).isEqualTo("Exercise");
              assertThat(t.first()).isZero();
              assertThat(t.end()).isEqualTo(3);
            });
  }

  @Test
  void leavesANameToTheEventNounOfItsSentence() {
    Trigger trigger = exercise(FIRST, 5);
    named.advance(draft(trigger, "Northern Shield", "Chile", "Peru"));

    assertThat(named.find(FIRST, List.of(trigger))).isEmpty();
  }

  @Test
  void knowsNoNameThatNothingHasIntroduced() {
    assertThat(named.find(NEXT, List.of())).isEmpty();
  }

  @Test
  void remembersNoNameOfAnEventWithoutParticipants() {
    named.advance(draft(exercise(FIRST, 5), "Northern Shield"));

    assertThat(named.find(NEXT, List.of())).isEmpty();
  }

  @Test
  void givesAnEditionTheActorsOfItsSeries() {
    named.advance(draft(exercise(FIRST, 5), "Northern Shield", "Chile", "Peru"));
    Draft edition = draft(exercise(FIRST, 5), "Northern Shield II");

    named.complete(edition);

    assertThat(edition.actors("participant"))
        .extracting(m -> m.entity().name())
        .containsExactly("Chile", "Peru");
    assertThat(edition.inferred).isEqualTo(2);
  }
}
