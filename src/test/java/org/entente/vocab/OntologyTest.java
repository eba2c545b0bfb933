package org.entente.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {

  private final Model ontology =
      RDFDataMgr.loadModel("ontology/entente.ttl")
          .add(RDFDataMgr.loadModel("ontology/statuses.ttl"));

  @Test
  void declaresEveryConstant() throws IllegalAccessException {
    List<String> missing = new ArrayList<>();
    for (Field field : Ent.class.getFields()) {
      if (field.get(null) instanceof Resource term
          && !ontology.contains(term, RDF.type, (RDFNode) null)) {
        missing.add(field.getName());
      }
      if (field.get(null) instanceof Property term) {
        assertThat(Ent.localName(term)).isEqualTo(field.getName());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void declaresTheConceptOfEveryBoundAndCertainty() {
    for (Claim.Certainty certainty : Claim.Certainty.values()) {
      Resource concept = Ent.concept(Ent.CERTAINTY_NS, certainty);
      assertThat(ontology.contains(concept, RDF.type, Ent.term("Certainty"))).isTrue();
      assertThat(Ent.constant(Claim.Certainty.class, concept)).isEqualTo(certainty);
    }
    for (Amount.Bound bound : Amount.Bound.values()) {
      Resource concept = Ent.concept(Ent.BOUND_NS, bound);
      boolean flat = bound == Amount.Bound.EXACT;
      assertThat(ontology.contains(concept, RDF.type, Ent.term("Bound"))).isNotEqualTo(flat);
      assertThat(Ent.constant(Amount.Bound.class, concept)).isEqualTo(bound);
    }
  }

  @Test
  void explainsEveryTerm() {
    for (Resource kind :
        List.of(
            OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property, SKOS.Concept)) {
      for (Resource term : ontology.listSubjectsWithProperty(RDF.type, kind).toList()) {
        assertThat(term.hasProperty(SKOS.definition)).as(term + " has a definition").isTrue();
        assertThat(term.hasProperty(RDFS.label) || term.hasProperty(SKOS.prefLabel))
            .as(term + " has a label")
            .isTrue();
      }
    }
  }

  @Test
  void refersOnlyToTermsThatItDeclares() {
    assertThat(termsUsedIn(ontology)).isNotEmpty().allSatisfy(iri -> assertDeclared(iri));
  }

  @Test
  void thePackUsesOnlyTermsThatItDeclares() throws IOException {
    Model pack = pack();
    Set<String> used = termsUsedIn(pack);
    used.removeIf(iri -> pack.contains(pack.createResource(iri), RDF.type, (RDFNode) null));

    assertThat(used).as("terms without a declaration").isEmpty();
  }

  /** The terms of our namespace that a model uses as predicates or objects. */
  private static Set<String> termsUsedIn(Model model) {
    Set<String> used = new TreeSet<>();
    model
        .listStatements()
        .forEach(
            s -> {
              used.add(s.getPredicate().getURI());
              if (s.getObject().isURIResource()) {
                used.add(s.getObject().asResource().getURI());
              }
            });
    used.removeIf(iri -> !iri.startsWith(Ent.NS) || iri.equals(Ent.NS));
    return used;
  }

  @Test
  void explainsEveryTermOfThePack() throws IOException {
    Model pack = pack();
    for (Resource kind : List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      assertThat(pack.listSubjectsWithProperty(RDF.type, kind).toList())
          .isNotEmpty()
          .allSatisfy(
              term -> {
                assertThat(term.hasProperty(RDFS.label)).as(term + " has a label").isTrue();
                assertThat(term.hasProperty(SKOS.definition))
                    .as(term + " has a definition")
                    .isTrue();
              });
    }
  }

  private static Model pack() throws IOException {
    Model pack = ModelFactory.createDefaultModel();
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      files
          .filter(f -> f.toString().endsWith(".ttl"))
          .sorted()
          .forEach(f -> RDFDataMgr.read(pack, f.toString()));
    }
    return pack;
  }

  @ParameterizedTest
  @CsvSource({
    "ArmsTransfer, supplier recipient, item quantity value deliveryDate",
    "Agreement, party, place value",
    "Embargo, imposer target, action",
    "Exercise, participant, place name",
    "Visit, visitor destination, ''",
    "Meeting, participant, place",
    "JointProduction, partner, item",
    "Project, party, name value place",
    "Membership, member organization, ''",
    "Aid, donor recipient, item value"
  })
  void givesEveryEventClassItsRoles(String eventClass, String core, String further) {
    assertThat(roles(eventClass, true)).containsExactlyInAnyOrder(words(core));
    assertThat(roles(eventClass, false)).containsExactlyInAnyOrder(words(further));
    assertThat(ontology.contains(Ent.term(eventClass), RDFS.subClassOf, Ent.Event)).isTrue();
    assertThat(locals(Ent.term(eventClass), "blockedBy")).isSubsetOf(roles(eventClass, true));
  }

  @Test
  void ranksEveryStatusOnce() {
    List<String> byRank =
        ontology.listSubjectsWithProperty(RDF.type, Ent.term("Status")).toList().stream()
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .map(Ent::localName)
            .toList();

    assertThat(byRank)
        .containsExactly(
            "denied", "proposed", "negotiating", "planned", "agreed", "cancelled", "completed");
  }

  @Test
  void declaresEveryTermOfTheExample() {
    Dataset example = RDFDataMgr.loadDataset("docs/graph-example.trig");
    Model all = example.getUnionModel();
    List<RDFNode> terms = new ArrayList<>(all.listObjects().toList());
    all.listStatements().forEach(s -> terms.add(s.getPredicate()));

    assertThat(terms)
        .filteredOn(
            n -> n.isURIResource() && n.asResource().getURI().startsWith(Ent.NS.replace("#", "")))
        .isNotEmpty()
        .allSatisfy(n -> assertDeclared(n.asResource().getURI()));
  }

  private void assertDeclared(String iri) {
    assertThat(ontology.contains(ontology.createResource(iri), RDF.type, (RDFNode) null))
        .as(iri + " is declared")
        .isTrue();
  }

  private List<String> roles(String eventClass, boolean core) {
    return ontology
        .listObjectsOfProperty(Ent.term(eventClass), Ent.term("hasRole"))
        .toList()
        .stream()
        .map(RDFNode::asResource)
        .filter(use -> use.getRequiredProperty(Ent.term("core")).getBoolean() == core)
        .peek(use -> assertThat(use.hasProperty(Ent.term("fillerClass"))).isTrue())
        .peek(use -> assertThat(use.hasProperty(Ent.term("minimum"))).isTrue())
        .map(use -> Ent.localName(use.getRequiredProperty(Ent.role).getResource()))
        .toList();
  }

  private List<String> locals(Resource subject, String property) {
    return ontology.listObjectsOfProperty(subject, Ent.term(property)).toList().stream()
        .map(n -> Ent.localName(n.asResource()))
        .toList();
  }

  private static int rank(Resource status) {
    return status.getRequiredProperty(Ent.rank).getInt();
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }
}
