package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the curated actors and equipment to what the program takes for granted. */
class DomainDataTest {

  private static final String ENT = "https://w3id.org/entente/ns#";
  private static final String ACTOR = "https://w3id.org/entente/id/actor/";
  private static final Path ACTORS = Path.of("ontology", "actors");
  private static final List<Property> STATE_NAMES =
      List.of(
          SKOS.prefLabel,
          SKOS.altLabel,
          ent("officialName"),
          ent("abbreviation"),
          ent("capital"),
          ent("metonym"),
          ent("demonym"),
          ent("adjective"));

  private static final Model ALL = ModelFactory.createDefaultModel();

  @BeforeAll
  static void readsEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(ACTORS)) {
      files
          .filter(f -> f.toString().endsWith(".ttl"))
          .sorted()
          .forEach(f -> RDFDataMgr.read(ALL, f.toString()));
    }
    RDFDataMgr.read(ALL, Path.of("ontology", "equipment.ttl").toString());
  }

  @Test
  void everyStateHasANameAnAdjectiveAndACapital() {
    List<Resource> states = instances("State");
    assertThat(states).hasSizeGreaterThan(220);
    assertThat(states)
        .allSatisfy(
            s -> {
              assertThat(s.listProperties(SKOS.prefLabel).toList()).as("%s", s).hasSize(1);
              assertThat(s.hasProperty(ent("adjective"))).as("%s has an adjective", s).isTrue();
              assertThat(s.hasProperty(ent("capital")) || s.hasProperty(ent("cityState")))
                  .as("%s has a capital or is one", s)
                  .isTrue();
            });
  }

  @Test
  void noNameLeadsToTwoPresentStates() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Resource state : instances("State")) {
      if (!state.hasProperty(ent("until"))) {
        STATE_NAMES.forEach(p -> addNames(owners, state, p));
      }
    }
    owners.values().removeIf(states -> states.size() == 1);
    assertThat(owners).isEmpty();
  }

  @Test
  void noNameLeadsToTwoActorsOfTheSameClass() {
    for (String type : List.of("GovernmentBody", "Organization", "ArmedGroup")) {
      Map<String, Set<String>> owners = new TreeMap<>();
      for (Resource actor : instances(type)) {
        List.of(SKOS.prefLabel, SKOS.altLabel, ent("abbreviation"))
            .forEach(p -> addNames(owners, actor, p));
      }
      owners.values().removeIf(actors -> actors.size() == 1);
      assertThat(owners).as("names of two of %s", type).isEmpty();
    }
  }

  @Test
  void everyActorHasOneClassAndOnePreferredName() {
    List<Resource> actors =
        ALL.listSubjects().filterKeep(s -> s.getURI().startsWith(ACTOR)).toList();
    assertThat(actors)
        .isNotEmpty()
        .allSatisfy(
            a -> {
              assertThat(a.listProperties(RDF.type).toList()).as("classes of %s", a).hasSize(1);
              assertThat(a.listProperties(SKOS.prefLabel).toList()).as("names of %s", a).hasSize(1);
            });
  }

  @Test
  void everySlugIsThePreferredNameInLowerCaseAscii() {
    assertThat(ALL.listSubjects().filterKeep(s -> s.getURI().startsWith(ACTOR)).toList())
        .allSatisfy(a -> assertThat(a.getURI()).matches("\\S+/actor/[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void everyStateThatAnActorBelongsToIsThere() {
    for (Property link :
        List.of(ent("ofState"), DCTerms.isPartOf, DCTerms.replaces, DCTerms.isReplacedBy)) {
      assertThat(ALL.listStatements(null, link, (RDFNode) null).toList())
          .as("uses of %s", link)
          .isNotEmpty()
          .allSatisfy(
              s ->
                  assertThat(
                          s.getResource()
                              .hasProperty(RDF.type, ResourceFactory.createResource(ENT + "State")))
                      .as("%s", s)
                      .isTrue());
    }
  }

  @Test
  void everyAmbiguousNameIsANameOfItsActor() {
    List<Statement> uses = ALL.listStatements(null, ent("ambiguousName"), (RDFNode) null).toList();
    assertThat(uses)
        .isNotEmpty()
        .allSatisfy(
            s -> {
              List<String> names = new ArrayList<>();
              STATE_NAMES.forEach(p -> names.addAll(texts(s.getSubject(), p)));
              assertThat(names).contains(s.getString());
            });
  }

  @Test
  void everyBroaderClassOfEquipmentIsThereAndLeadsToTheRoot() {
    Resource root = ALL.createResource("https://w3id.org/entente/id/equipment/military-equipment");
    List<Resource> all = new ArrayList<>(instances("EquipmentClass"));
    all.addAll(instances("EquipmentModel"));
    assertThat(all).hasSizeGreaterThan(400).allSatisfy(e -> assertThat(top(e)).isEqualTo(root));
  }

  @Test
  void noNameLeadsToTwoPiecesOfEquipment() {
    Map<String, Set<String>> owners = new TreeMap<>();
    List<Resource> all = new ArrayList<>(instances("EquipmentClass"));
    all.addAll(instances("EquipmentModel"));
    for (Resource equipment : all) {
      List.of(SKOS.prefLabel, SKOS.altLabel).forEach(p -> addNames(owners, equipment, p));
    }
    owners.values().removeIf(resources -> resources.size() == 1);
    assertThat(owners).isEmpty();
  }

  @Test
  void everyOriginIsAStateAndBelongsToADesignation() {
    assertThat(ALL.listStatements(null, ent("origin"), (RDFNode) null).toList())
        .isNotEmpty()
        .allSatisfy(
            s -> {
              assertThat(isA(s.getSubject(), "EquipmentModel")).as("%s", s).isTrue();
              assertThat(isA(s.getResource(), "State")).as("%s", s).isTrue();
            });
  }

  @Test
  void nearlyEveryDesignationHasAnOrigin() {
    List<Resource> models = instances("EquipmentModel");
    List<Resource> without = models.stream().filter(m -> !m.hasProperty(ent("origin"))).toList();
    assertThat(without.size())
        .as("of %s designations, without an origin: %s", models.size(), without)
        .isLessThanOrEqualTo(models.size() / 20);
  }

  @Test
  void everyOriginThatIsNoMoreHasASuccessorAsAnotherOrigin() {
    for (Resource model : instances("EquipmentModel")) {
      List<Resource> origins = origins(model);
      assertThat(origins)
          .as("origins of %s", model)
          .satisfiesAnyOf(
              all -> assertThat(all).isEmpty(),
              all -> assertThat(all).anyMatch(o -> !o.hasProperty(ent("until"))));
    }
  }

  @Test
  void everyTitleAndBodyWordHasALabelAndAKind() {
    assertThat(instances("TitleWord"))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            t -> {
              assertThat(t.hasProperty(ent("kind"))).as("%s", t).isTrue();
              assertThat(t.hasProperty(SKOS.prefLabel)).as("%s", t).isTrue();
            });
    assertThat(instances("BodyNoun"))
        .hasSizeGreaterThan(30)
        .allSatisfy(b -> assertThat(b.hasProperty(SKOS.prefLabel)).as("%s", b).isTrue());
    assertThat(instances("GovernmentNoun"))
        .isNotEmpty()
        .allSatisfy(b -> assertThat(b.hasProperty(SKOS.prefLabel)).as("%s", b).isTrue());
  }

  private static List<Resource> origins(Resource model) {
    return model.listProperties(ent("origin")).mapWith(Statement::getResource).toList();
  }

  private static boolean isA(Resource resource, String type) {
    return resource.hasProperty(RDF.type, ResourceFactory.createResource(ENT + type));
  }

  private static Resource top(Resource equipment) {
    Set<Resource> seen = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    Resource at = equipment;
    while (at.hasProperty(SKOS.broader)) {
      assertThat(seen.add(at)).as("no circle above %s", equipment).isTrue();
      at = at.listProperties(SKOS.broader).toList().get(0).getResource();
    }
    return at;
  }

  private static void addNames(Map<String, Set<String>> owners, Resource owner, Property property) {
    for (String name : texts(owner, property)) {
      owners
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new TreeSet<>())
          .add(owner.getURI());
    }
  }

  private static List<String> texts(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(Statement::getLiteral)
        .mapWith(Literal::getString)
        .toList();
  }

  private static List<Resource> instances(String type) {
    return ALL.listResourcesWithProperty(RDF.type, ALL.createResource(ENT + type)).toList().stream()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }

  private static Property ent(String name) {
    return ResourceFactory.createProperty(ENT, name);
  }
}
