package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.annotate.AnnotatedArticle;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Lexicon;
import org.entente.model.Money;
import org.entente.model.Pack;
import org.entente.model.Reliability;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {

  private static final Reliability RELIABILITY =
      new Reliability(new TreeMap<>(Map.of(-2, 0.5, -1, 0.6, 0, 0.7, 1, 0.8)));

  private static final String SENTENCE =
      "Chile_NNP_2_nsubj bought=buy_VBD_0_root frigates=frigate_NNS_2_obj ._._2_punct";

  private static final Pack.EventClass SALE =
      new Pack.EventClass(
          "Sale",
          "sale",
          List.of(
              new Pack.Role("recipient", true, 1, List.of("State"), false, false, false),
              new Pack.Role("deliveryDate", false, 1, List.of("Literal"), false, false, false)));

  private static Claim written(String article, Consumer<Draft> change) {
    AnnotatedArticle annotated =
        Parsed.article(article, new Edtf("2015-06-01"), SENTENCE, SENTENCE);
    SentenceGraph graph = new SentenceGraph(annotated.sentences().get(0));
    Lexicon.Frame frame =
        new Lexicon.Frame(
            "buying",
            "Sale",
            "completed",
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            false,
            false,
            false,
            false,
            List.of(),
            "",
            Set.of());
    Lexicon.Entry entry = new Lexicon.Entry("buy", "verb", List.of("buying"), "", "", "");
    Draft draft = new Draft(SALE, new Trigger(graph, 1, 1, 2, entry, frame));
    draft.status = "completed";
    draft.addActor("recipient", state("Chile"));
    draft.items.add(
        new Draft.Item(
            new Entity("Equipment", "frigates", "frigates", ""), false, Amount.exact(2)));
    change.accept(draft);
    return new ClaimWriter(annotated, RELIABILITY).write(draft);
  }

  private static Mention state(String name) {
    Entity entity = new Entity("State", name, name, "");
    return new Mention(0, 0, 1, 0, entity, Form.NAME, null, null, "", false);
  }

  private static String id(Consumer<Draft> change) {
    return written("harbour", change).id();
  }

  @Test
  void givesTheSameContentTheSameId() {
    assertThat(id(d -> {})).isEqualTo(id(d -> {})).matches("claim/harbour/[0-9a-f]{12}");
  }

  @Test
  void givesEveryDifferenceInContentAnotherId() {
    assertThat(
            List.of(
                id(d -> {}),
                id(d -> d.addActor("recipient", state("Peru"))),
                id(d -> d.dates.add(Edtf.of(2014))),
                id(d -> d.values.add(new Money("USD", Amount.exact(1000)))),
                id(d -> d.items.clear()),
                id(d -> d.literals.put("name", "Blue Anchor")),
                id(d -> d.places.add(new Entity("Place", "Arica", "Arica", ""))),
                id(d -> d.sentences.add(1)),
                id(d -> d.status = "planned"),
                written("quay", d -> {}).id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesTheIdOutOfTheOrderOfTheActors() {
    assertThat(
            id(
                d -> {
                  d.addActor("recipient", state("Peru"));
                  d.addActor("recipient", state("Benin"));
                }))
        .isEqualTo(
            id(
                d -> {
                  d.addActor("recipient", state("Benin"));
                  d.addActor("recipient", state("Peru"));
                }));
  }

  @Test
  void quotesEverySentenceThatTellsOfIt() {
    Claim claim = written("harbour", d -> d.sentences.add(1));

    assertThat(claim.evidence()).extracting(e -> e.exact()).containsOnly("Chile bought frigates .");
    assertThat(claim.evidence()).extracting(e -> e.span().start()).containsExactly(0, 24);
  }

  @Test
  void takesWhatIsDatedAfterTheArticleForPlanned() {
    assertThat(written("harbour", d -> d.dates.add(Edtf.of(2016))).status()).isEqualTo("planned");
    assertThat(written("harbour", d -> d.dates.add(Edtf.of(2015))).status()).isEqualTo("completed");
  }

  @Test
  void countsAsDeliveredOnlyWhatIsCompleted() {
    assertThat(written("harbour", d -> {}).lots().get(0).delivered()).isEqualTo(Amount.exact(2));
    assertThat(written("harbour", d -> d.status = "agreed").lots().get(0).delivered()).isNull();
  }

  @Test
  void trustsReferencesLess() {
    double said = written("harbour", d -> {}).confidence();

    assertThat(written("harbour", d -> d.inferred = 2).confidence()).isLessThan(said);
    assertThat(written("harbour", d -> d.firm = true).confidence()).isGreaterThan(said);
    assertThat(new BigDecimal(Double.toString(said)).scale()).isLessThanOrEqualTo(2);
  }
}
