package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.KnownEntity;
import org.entente.model.Link;
import org.entente.model.Lot;
import org.entente.model.PositionClaim;
import org.entente.validate.Validation;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;

class KnowledgeGraphTest {

  private static final String EVENT = "event/arms-transfer-russia-pakistan-5be1c09d";
  private static final String DELTA = "claim/delta-news/3f1c9a7be204";
  private static final String ECHO = "claim/echo-post/b0a1c2d3e4f5";

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final KnowledgeGraph graphs = new KnowledgeGraph(iris);

  @Test
  void writesTheDocumentedExample() {
    Model written = graphs.write(List.of(event()), entities(), Samples.documented().positions());

    Graphs.assertSame(
        written, RDFDataMgr.loadDataset("docs/graph-example.trig").getNamedModel(iris.knowledge()));
  }

  @Test
  void keepsPositionsOfOtherNamesApartAndCountsArticles() throws Exception {
    PositionClaim one = Samples.documented().positions().get(0);
    List<PositionClaim> claims = new ArrayList<>();
    claims.add(one);
    claims.add(like(one, "position/echo/1", "echo", "foreign minister", true));
    claims.add(like(one, "position/echo/2", "echo", "foreign-minister", true));
    claims.add(like(one, "position/echo/3", "echo", "министр", true));
    claims.add(like(one, "position/echo/4", "echo", "посол", true));
    Model graph = graphs.write(List.of(), List.of(), claims);
    Collections.reverse(claims);

    assertThat(graph.listSubjectsWithProperty(RDF.type, Ent.Position).toList()).hasSize(4);
    Resource office =
        graph.getResource(iris.resource("office/sergey-lavrov/russia/foreign-minister"));
    assertThat(office.getRequiredProperty(Ent.sourceCount).getInt()).isEqualTo(2);
    assertThat(office.getRequiredProperty(Ent.former).getBoolean()).isFalse();
    Graphs.assertSame(graphs.write(List.of(), List.of(), claims), graph);
    String shapes = Files.readString(Path.of("ontology/shapes.ttl"));
    assertThat(Validation.parse(shapes).validate(graph).findings()).isEmpty();
  }

  private static PositionClaim like(
      PositionClaim claim, String id, String article, String role, boolean former) {
    return new PositionClaim(
        id, article, claim.person(), role, claim.of(), former, claim.evidence());
  }

  private static Event event() {
    Claim claim = Samples.documented().claims().get(0);
    Entity helicopter = claim.lots().get(0).item();
    SortedMap<String, List<Entity>> roles = new TreeMap<>(claim.roles());
    return new Event(
        EVENT,
        "ArmsTransfer",
        "Russia to Pakistan: 4 Mi-35M (2016-06)",
        roles,
        List.of(new Lot(helicopter, Amount.exact(4), Amount.exact(4), List.of(new Edtf("2017")))),
        claim.values(),
        "completed",
        new Edtf("2016-06"),
        List.of(
            new Event.Stage("agreed", new Edtf("2016-06"), List.of(DELTA)),
            new Event.Stage("completed", null, List.of(ECHO))),
        List.of(
            new Event.Disagreement(
                "date",
                List.of(
                    new Event.Alternative("2015", List.of(ECHO)),
                    new Event.Alternative("2016-06", List.of(DELTA))))),
        List.of(
            new Event.Merge(DELTA, ECHO, 4, List.of("actors +1", "equipment +2", "date +1")),
            new Event.Merge(ECHO, DELTA, 4, List.of("actors +1", "equipment +2", "date +1"))),
        List.of("event/arms-transfer-russia-pakistan-0a1b2c3d"),
        2,
        2,
        0.93);
  }

  private static List<KnownEntity> entities() {
    return List.of(
        known("actor/russia", "State", "Russia", "Moscow", "http://www.wikidata.org/entity/Q159"),
        known("actor/pakistan", "State", "Pakistan", "Islamabad", "not a link"),
        new KnownEntity(
            "actor/sergey-lavrov",
            "Person",
            "Sergey Lavrov",
            new TreeSet<>(),
            "actor/russia",
            List.of(new Link("http://dbpedia.org/resource/Sergey_Lavrov", 0.99))),
        new KnownEntity(
            "equipment/mi-35m", "Equipment", "Mi-35M", new TreeSet<>(), null, List.of()));
  }

  private static KnownEntity known(String id, String type, String name, String alias, String link) {
    return new KnownEntity(
        id, type, name, new TreeSet<>(List.of(alias)), null, List.of(Link.checked(link)));
  }
}
