package org.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Lexicon;
import org.entente.model.NameWords;
import org.entente.model.OffsetMap;
import org.entente.model.Pack;
import org.entente.model.PositionClaim;
import org.entente.model.Reliability;
import org.entente.model.ValueWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdsTest {

  private static final Pack PACK =
      new Pack(
          "test",
          List.of(),
          List.of(),
          List.of(
              new Pack.ActorEntry("actor/peru", "State", "Peru", List.of(), ""),
              new Pack.ActorEntry("actor/chile", "State", "Chile", List.of(), ""),
              new Pack.ActorEntry(
                  "actor/elena-vargas", "Person", "Elena Vargas", List.of(), "actor/peru")),
          List.of(),
          new Lexicon(Map.of(), List.of(), List.of(), Map.of(), Set.of()),
          new Pack.Furniture(List.of(), List.of()),
          NameWords.NONE,
          ValueWords.NONE,
          Reliability.UNKNOWN,
          Map.of());

  private final Linker linker = new Linker(PACK);
  private final List<Extraction> told = new ArrayList<>();

  /** Has an article name persons; one with a state behind a bar holds an office of it. */
  private PersonIdsTest article(String... persons) {
    String name = "a" + told.size();
    Article.Metadata metadata = new Article.Metadata(null, null, null, null, null, name);
    List<Entity> actors = new ArrayList<>();
    List<PositionClaim> positions = new ArrayList<>();
    for (String person : persons) {
      String[] parts = person.split("\\|", -1);
      Entity entity = new Entity("Person", parts[0], parts[0], "");
      actors.add(entity);
      if (parts.length > 1) {
        Entity state = new Entity("State", parts[1], parts[1], "");
        positions.add(
            new PositionClaim(
                "position/" + name + "/" + positions.size(),
                name,
                entity,
                "minister",
                state,
                false,
                List.of()));
      }
    }
    Article article = new Article(name, metadata, "", List.of(), OffsetMap.identity(0), "");
    told.add(linker.link(new Extraction(article, actors, List.of(), positions)));
    return this;
  }

  private SortedSet<String> ids() {
    PersonIds persons = linker.persons(told);
    SortedSet<String> ids = new TreeSet<>();
    told.forEach(
        e ->
            persons.of(e).entities().stream()
                .filter(p -> p.type().equals("Person"))
                .forEach(p -> ids.add(p.id())));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "Dmitri Sokolov, Dmitry Sokolov, actor/dmitri-sokolov",
    "Anwar Kayyum, Anwar Qayum, actor/anwar-kayyum",
    "Anwar Khan Kayyum, Anwar Qayum, actor/anwar-khan-kayyum",
    "A. Kayyum, Anwar Qayum, actor/anwar-qayum",
    "E. Vargas, Elena Vargas, actor/elena-vargas",
    "Yelena Petrova, Elena Petrova, actor/elena-petrova"
  })
  void spellingsOfOnePersonMeetAcrossArticles(String one, String other, String id) {
    assertThat(article(one).article(other).ids()).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Nadia Karim, Nasir Karim",
    "Karim, Nasir Karim",
    "Nasir Karim|Peru, Naser Karim|Chile",
    "E. Vargas|Chile, Elena Vargas",
    "Mario Rossi, Maria Rossi"
  })
  void differentPeopleStayApart(String one, String other) {
    assertThat(article(one).article(other).ids()).hasSize(2);
  }

  @Test
  void aNameThatMayBeOneOfTwoPeopleJoinsNeither() {
    assertThat(article("Omar Ali Haddad").article("Omar Said Haddad").article("Omar Haddad").ids())
        .hasSize(3);
    assertThat(article("Olga Haddad").article("O. Haddad").ids()).hasSize(5);
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    article("A. Qayum", "Dmitry Sokolov").article("Anwar Kayyum|Peru").article("Anwar Khan Qayum");
    article("Dmitri Sokolov", "Elena Vargas").article("D. Sokolov").article("Daria Sokolov");
    SortedSet<String> ids = ids();
    for (long seed = 0; seed < 5; seed++) {
      Collections.shuffle(told, new Random(seed));
      assertThat(ids()).as("seed %d", seed).isEqualTo(ids);
    }
  }

  @Test
  void everySpellingIsAnAliasAndTheClaimKeepsItsOwn() {
    article("Anwar Kayyum").article("Anwar Qayum");
    PersonIds persons = linker.persons(told);
    List<Extraction> united = told.stream().map(persons::of).toList();
    List<KnownEntity> known = linker.known(united);

    assertThat(known).hasSize(1);
    assertThat(known.get(0).name()).isEqualTo("Anwar Kayyum");
    assertThat(known.get(0).aliases()).containsExactly("Anwar Qayum");
    assertThat(united.get(1).actors().get(0).name()).isEqualTo("Anwar Qayum");
    assertThat(united.stream().map(persons::of).toList()).isEqualTo(united);
  }
}
