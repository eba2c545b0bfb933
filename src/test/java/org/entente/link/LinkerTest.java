package org.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Lexicon;
import org.entente.model.Link;
import org.entente.model.Lot;
import org.entente.model.NameWords;
import org.entente.model.OffsetMap;
import org.entente.model.Pack;
import org.entente.model.PositionClaim;
import org.entente.model.Reliability;
import org.entente.model.Span;
import org.entente.model.ValueWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {

  private static final NameWords WORDS =
      new NameWords(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          List.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          new TreeMap<>(
              Map.of("defence", "defense", "-isation", "-ization", "coastguard", "coast guard")),
          Set.of("ltd", "co"));

  private static final Pack PACK =
      new Pack(
          "test",
          List.of(),
          List.of(),
          List.of(
              state("norway", "Norway", "Norwegian", "Oslo"),
              state("chile", "Chile", "Chilean", "Santiago"),
              body("norwegian-army", "Norwegian Army", "actor/norway"),
              body("chilean-army", "Chilean Army", "actor/chile"),
              body("norwegian-ministry", "Norwegian Ministry of Defence", "actor/norway"),
              body("chilean-ministry", "Chilean Ministry of Defence", "actor/chile"),
              person("dmitri-sokolov", "Dmitri Sokolov", "actor/norway"),
              person("dmitry-sokolov", "Dmitry Sokolov", "actor/norway"),
              new Pack.ActorEntry(
                  "actor/un",
                  "Organization",
                  "United Nations",
                  List.of(new Pack.ActorName("UN", "abbreviation")),
                  "")),
          List.of(
              equipment("aircraft", "aircraft", List.of("plane"), List.of(), false),
              equipment("f-16", "F-16", List.of("Viper"), List.of("equipment/aircraft"), true),
              equipment(
                  "f-16c",
                  "F-16C",
                  List.of(),
                  List.of("equipment/aircraft", "equipment/f-16"),
                  true),
              equipment(
                  "gripen", "Gripen", List.of("JAS 39"), List.of("equipment/aircraft"), true)),
          new Lexicon(Map.of(), List.of(), List.of(), Map.of(), Set.of()),
          new Pack.Furniture(List.of(), List.of()),
          WORDS,
          ValueWords.NONE,
          Reliability.UNKNOWN,
          Map.of("actor/norway", List.of(Link.checked("http://www.wikidata.org/entity/Q20"))));

  private final Linker linker = new Linker(PACK);

  private static Pack.ActorEntry state(String id, String name, String adjective, String capital) {
    return new Pack.ActorEntry(
        "actor/" + id,
        "State",
        name,
        List.of(new Pack.ActorName(adjective, "adjective"), new Pack.ActorName(capital, "capital")),
        "");
  }

  private static Pack.ActorEntry body(String id, String name, String state) {
    return new Pack.ActorEntry("actor/" + id, "GovernmentBody", name, List.of(), state);
  }

  private static Pack.ActorEntry person(String id, String name, String state) {
    return new Pack.ActorEntry("actor/" + id, "Person", name, List.of(), state);
  }

  private static Pack.EquipmentEntry equipment(
      String id, String name, List<String> names, List<String> broader, boolean designation) {
    return new Pack.EquipmentEntry("equipment/" + id, name, names, broader, designation, List.of());
  }

  private static Extraction extraction(
      String article, List<PositionClaim> positions, Entity... actors) {
    Article.Metadata metadata = new Article.Metadata(null, null, null, null, null, article);
    return new Extraction(
        new Article(article, metadata, "", List.of(), OffsetMap.identity(0), ""),
        List.of(actors),
        List.of(),
        positions);
  }

  private String id(String type, String name) {
    return id(type, name, name, "one");
  }

  private String id(String type, String name, String mention, String article) {
    Entity entity = new Entity(type, name, mention, "");
    return linker.link(extraction(article, List.of(), entity)).actors().get(0).id();
  }

  @ParameterizedTest
  @CsvSource({
    "State, Norway, actor/norway",
    "State, Oslo, actor/norway",
    "Organization, UN, actor/un",
    "GovernmentBody, the United Nations, actor/un",
    "Person, Oslo, actor/oslo",
    "Place, Oslo, place/oslo",
    "GovernmentBody, Norwegian Ministry of Defense, actor/norwegian-ministry",
    "Person, Ingrid Solberg, actor/ingrid-solberg"
  })
  void findsActorsByNameAndType(String type, String name, String id) {
    assertThat(id(type, name)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"F-16", "F16", "f 16", "F-16s", "Lockheed F-16", "F-16 fighter jets", "Viper"})
  void findsADesignationInEverySpelling(String name) {
    assertThat(id("Equipment", name)).isEqualTo("equipment/f-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-16C", "F 16 C", "F-16Cs", "General Dynamics F-16C"})
  void findsAVariantThatThePackHas(String name) {
    assertThat(id("Equipment", name)).isEqualTo("equipment/f-16c");
  }

  @ParameterizedTest
  @CsvSource({
    "F-16V, equipment/f-16v",
    "F-16 Block 70, equipment/f-16-block-70",
    "JAS 39 E, equipment/jas-39-e"
  })
  void keepsAnUnknownVariantApartBelowItsKnownKind(String name, String id) {
    assertThat(id("Equipment", name)).isEqualTo(id);
    Entity item = new Entity("Equipment", name, name, "");
    KnownEntity known =
        linker.known(List.of(linker.link(extraction("one", List.of(), item)))).get(0);
    assertThat(known.broader()).contains("equipment/aircraft").hasSize(2);
  }

  @Test
  void spellingsOfAnUnknownOrganisationMeet() {
    assertThat(id("Organization", "The Nordic Defence Organisation"))
        .isEqualTo(id("Organization", "Nordic Defense Organization"));
  }

  @ParameterizedTest
  @CsvSource({
    "Organization, Fjord Shipyards Ltd., actor/fjord-shipyards",
    "Organization, Fjord Shipyards Co Ltd, actor/fjord-shipyards",
    "Organization, United Nations Co, actor/un",
    "Organization, Co, actor/co",
    "GovernmentBody, Norwegian Coastguard, actor/norwegian-coast-guard",
    "Equipment, Bofors Co, equipment/bofors-co"
  })
  void whatSpellsANameOtherwiseMakesNoOtherActor(String type, String name, String id) {
    assertThat(id(type, name)).isEqualTo(id);
  }

  @Test
  void aMinistryWithoutItsStateIsNotThatOfAnotherArticle() {
    assertThat(id("GovernmentBody", "Ministry of Defence", "Ministry of Defence", "one"))
        .isNotEqualTo(id("GovernmentBody", "Ministry of Defence", "Ministry of Defence", "two"));
    assertThat(id("GovernmentBody", "Ministry of Defence", "Norway's Ministry of Defence", "one"))
        .isEqualTo("actor/norway-ministry-of-defense");
  }

  @Test
  void aMadeUpIdIsNeverThatOfACuratedActorOfAnotherType() {
    assertThat(id("Person", "Chile")).startsWith("actor/chile-").isNotEqualTo("actor/chile");
  }

  @Test
  void linksEveryEntityOfAClaimButPlainText() {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    roles.put("supplier", List.of(new Entity("State", "Norway", "Oslo", "")));
    roles.put("name", List.of(Entity.text("Norway")));
    Entity jet = new Entity("Equipment", "F-16", "F-16s", "");
    Claim claim =
        new Claim(
            "claim/one/1",
            "one",
            "Sale",
            roles,
            List.of(new Lot(jet, null, null, List.of())),
            List.of(),
            "agreed",
            null,
            new Entity("Person", "Ingrid Solberg", "Solberg", ""),
            Claim.Certainty.ASSERTED,
            0.5,
            List.of(new Evidence(new Span(0, 1), "x", "", "")));
    Extraction raw = extraction("one", List.of());
    Extraction linked =
        linker.link(new Extraction(raw.article(), List.of(), List.of(claim), List.of()));
    Claim result = linked.claims().get(0);
    assertThat(result.role("supplier").get(0).id()).isEqualTo("actor/norway");
    assertThat(result.role("name").get(0).id()).isEmpty();
    assertThat(result.lots().get(0).item().id()).isEqualTo("equipment/f-16");
    assertThat(result.claimer()).extracting(Entity::id).isEqualTo("actor/ingrid-solberg");
    assertThat(linker.link(linked)).isEqualTo(linked);
  }

  @Test
  void gathersSpellingsAndStates() {
    Entity person = new Entity("Person", "Ingrid Solberg", "Solberg", "");
    PositionClaim office =
        new PositionClaim(
            "position/one/1",
            "one",
            person,
            "defence minister",
            new Entity("State", "Norway", "Oslo", ""),
            false,
            List.of());
    Extraction one =
        linker.link(
            extraction(
                "one",
                List.of(office),
                person,
                new Entity("GovernmentBody", "Royal Norwegian Navy", "navy", "")));
    List<KnownEntity> known = linker.known(List.of(one));
    assertThat(known)
        .extracting(KnownEntity::id, KnownEntity::ofState)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("actor/ingrid-solberg", "actor/norway"),
            org.assertj.core.groups.Tuple.tuple("actor/norway", null),
            org.assertj.core.groups.Tuple.tuple("actor/royal-norwegian-navy", "actor/norway"));
    assertThat(known.get(0).aliases()).containsExactly("Solberg");
    assertThat(known.get(1).name()).isEqualTo("Norway");
    assertThat(known.get(1).links())
        .containsExactly(Link.checked("http://www.wikidata.org/entity/Q20"));
  }

  @Test
  void aTitleThatStandsForAStateIsNoSpellingOfIt() {
    Extraction one =
        linker.link(
            extraction(
                "one",
                List.of(),
                new Entity("State", "Norway", "Oslo", ""),
                new Entity("State", "Norway", "Norwegian defence minister", "")));
    assertThat(linker.known(List.of(one)).get(0).aliases()).containsExactly("Oslo");
  }

  @Test
  void knownEntitiesDoNotDependOnTheOrderOfArticles() {
    Extraction one =
        linker.link(extraction("one", List.of(), new Entity("Person", "Ana Diaz", "Diaz", "")));
    Extraction two =
        linker.link(extraction("two", List.of(), new Entity("Person", "Ana Díaz", "Ana", "")));
    assertThat(linker.known(List.of(one, two))).isEqualTo(linker.known(List.of(two, one)));
  }

  @Test
  void spellingsOfACuratedPersonAreOnePerson() {
    assertThat(id("Person", "Dmitri Sokolov")).isEqualTo("actor/dmitri-sokolov");
    assertThat(id("Person", "Dmitry Sokolov")).isEqualTo("actor/dmitri-sokolov");
    assertThat(id("Person", "Dmitriy Sokolov")).isEqualTo("actor/dmitri-sokolov");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Darya Sokolov", "D. Sokolov", "Sokolov"})
  void anotherPersonOfTheFamilyStaysAnother(String name) {
    assertThat(id("Person", name)).isNotEqualTo("actor/dmitri-sokolov");
  }
}
