package org.entente.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.entente.model.Amount;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.PositionClaim;
import org.entente.model.Span;
import org.entente.rdf.AboutGraph;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.KnowledgeGraph;
import org.entente.rdf.OntologyGraph;
import org.entente.rdf.Samples;
import org.entente.vocab.Iris;
import org.jspecify.annotations.Nullable;

/** A store with the documented example and a handful of invented events around it. */
final class World {

  static final Entity RUSSIA = actor("State", "Russia");
  static final Entity PAKISTAN = actor("State", "Pakistan");
  private static final Entity CHILE = actor("State", "Chile");
  private static final Entity PERU = actor("State", "Peru");
  private static final Entity UNION = actor("Organization", "European Union");
  private static final Entity ANA = actor("Person", "Ana Ruiz");
  private static final Entity GUN = new Entity("Equipment", "M777", "M777s", "equipment/m777");

  private static final String EQUIPMENT =
      """
      @prefix eq: <https://w3id.org/entente/id/equipment/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix ent: <https://w3id.org/entente/ns#> .
      eq:mi-35m skos:broader eq:mi-35 .
      eq:mi-35 skos:prefLabel "Mi-35"@en ; skos:broader eq:attack-helicopter .
      eq:attack-helicopter a ent:EquipmentClass ; skos:prefLabel "attack helicopter"@en ; skos:broader eq:helicopter .
      eq:helicopter a ent:EquipmentClass ; skos:prefLabel "helicopter"@en .
      """;

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final Dataset store = TDB2Factory.createDataset();
  private final List<Event> events = new ArrayList<>();

  private World() {}

  /** Fills a store whose default graph is the union of all graphs. */
  static Dataset store() {
    World world = new World();
    world.store.getContext().set(TDB2.symUnionDefaultGraph, true);
    world.store.begin(ReadWrite.WRITE);
    world.fill();
    world.store.commit();
    world.store.end();
    return world.store;
  }

  private void fill() {
    RDFDataMgr.loadDataset("docs/graph-example.trig")
        .listModelNames()
        .forEachRemaining(
            name ->
                store.addNamedModel(
                    name, RDFDataMgr.loadDataset("docs/graph-example.trig").getNamedModel(name)));
    echo();
    golf();
    hotel();
    Model knowledge = new KnowledgeGraph(iris).write(events, entities(), List.of());
    store.addNamedModel(iris.knowledge(), knowledge);
    store.addNamedModel(iris.ontology(), ontology());
    store.addNamedModel(iris.about(), about());
  }

  /** Tells of the build that read the documented article. */
  private Model about() {
    Instant started = Instant.parse("2026-01-02T10:00:00Z");
    AboutGraph.Build build =
        new AboutGraph.Build("entente 0.1.0", List.of("a 1"), "pack", started, started);
    return new AboutGraph(iris)
        .write(
            new AboutGraph.Counts(1, 1, 1, 1, new TreeMap<>()),
            List.of(build),
            new TreeMap<>(Map.of(iris.graph("delta-news"), started)));
  }

  /** The terms alone and two classes of equipment: the lists of the pack may grow. */
  private Model ontology() {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : List.of("entente.ttl", "statuses.ttl")) {
      try {
        files.put(name, Files.readString(Path.of("ontology", name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    files.put("equipment.ttl", EQUIPMENT);
    return new OntologyGraph(iris).write(files);
  }

  /** A second article on the documented deal: another year, two currencies, two kinds of goods. */
  private void echo() {
    String text = "Pakistan got four helicopters in 2015.";
    Lot helicopters =
        new Lot(
            new Entity("Equipment", "Mi-35M", "helicopters", "equipment/mi-35m"),
            null,
            Amount.exact(4),
            List.of());
    List<Money> sums =
        List.of(new Money("EUR", Amount.exact(120_000_000)), new Money("AUD", Amount.exact(9)));
    Claim claim =
        claim(
            "claim/echo-post/b0a1c2d3e4f5",
            "ArmsTransfer",
            roles("recipient", PAKISTAN, "supplier", RUSSIA),
            List.of(helicopters),
            sums,
            "completed",
            "2015",
            text);
    article("echo-post", text, List.of(claim), List.of());
  }

  /** One article on things that were signed, held and visited. */
  private void golf() {
    String text =
        "Ana Ruiz, minister of Peru, went to Chile to sign a pact, and guns were ordered.";
    List<Claim> claims =
        List.of(
            claim(
                "golf",
                "1",
                "Visit",
                roles("visitor", ANA, "visitor", PERU, "destination", CHILE),
                "completed",
                "2012-03-04",
                text),
            claim(
                "golf",
                "2",
                "Agreement",
                roles("party", PERU, "party", CHILE),
                "agreed",
                "2012-03",
                text),
            claim(
                "golf",
                "3",
                "Exercise",
                roles("participant", PERU, "participant", CHILE, "name", Entity.text("South Wind")),
                "planned",
                "2013",
                text),
            claim(
                "claim/golf/4",
                "ArmsTransfer",
                roles("supplier", CHILE, "recipient", PERU),
                List.of(
                    new Lot(
                        GUN,
                        new Amount(Amount.exact(12).number(), Amount.Bound.AT_LEAST),
                        null,
                        List.of(new Edtf("2014"))),
                    new Lot(Entity.text("spare parts"), Amount.exact(7), null, List.of())),
                List.of(new Money("USD", Amount.exact(5_000_000))),
                "agreed",
                "2012",
                text));
    PositionClaim office =
        new PositionClaim(
            "position/golf/1", "golf", ANA, "minister", PERU, true, List.of(quote(text)));
    article("golf", text, claims, List.of(office));
    claims.forEach(c -> event(c, c.id().replace("claim/golf/", "event/golf-")));
  }

  /** An embargo that was imposed and lifted again. */
  private void hotel() {
    String text = "The European Union imposed an embargo on Chile.";
    Claim imposed =
        claim(
            "hotel",
            "1",
            "Embargo",
            roles("imposer", UNION, "target", CHILE, "action", Entity.text("imposed")),
            "agreed",
            "2013-05",
            text);
    Claim lifted =
        claim(
            "hotel",
            "2",
            "Embargo",
            roles("imposer", UNION, "target", CHILE, "action", Entity.text("lifted")),
            "completed",
            "2017",
            text);
    Claim other =
        claim(
            "hotel",
            "3",
            "Embargo",
            roles("imposer", UNION, "target", PERU),
            "agreed",
            "2016",
            text);
    article("hotel", text, List.of(imposed, lifted, other), List.of());
    event(imposed, "event/hotel-1");
    event(lifted, "event/hotel-2");
    event(other, "event/hotel-3");
  }

  private void article(
      String name, String text, List<Claim> claims, List<PositionClaim> positions) {
    Article.Metadata metadata =
        new Article.Metadata(name, new Edtf("2019"), null, null, null, name + ".txt");
    Article article = Samples.article(name, text, metadata, "00");
    List<Entity> actors =
        claims.stream()
            .flatMap(c -> c.roles().values().stream())
            .flatMap(List::stream)
            .filter(e -> e.id().startsWith("actor/"))
            .distinct()
            .sorted()
            .toList();
    store.addNamedModel(
        iris.graph(name),
        new ArticleGraph(iris).write(new Extraction(article, actors, claims, positions)));
  }

  private void event(Claim claim, String id) {
    Event.Stage stage = new Event.Stage(claim.status(), claim.date(), List.of(claim.id()));
    events.add(
        new Event(
            id,
            claim.eventType(),
            "Label of " + id.replace("event/", ""),
            claim.roles(),
            claim.lots(),
            claim.values(),
            claim.status(),
            claim.date(),
            List.of(stage),
            List.of(),
            List.of(Event.Merge.alone(claim.id())),
            List.of(),
            1,
            1,
            0.5));
  }

  private static List<KnownEntity> entities() {
    List<KnownEntity> all = new ArrayList<>();
    for (Entity e : List.of(CHILE, PERU, UNION, ANA, GUN)) {
      all.add(new KnownEntity(e.id(), e.type(), e.name(), new TreeSet<>(), null, List.of()));
    }
    return all;
  }

  private static Claim claim(
      String article,
      String number,
      String type,
      SortedMap<String, List<Entity>> roles,
      String status,
      String date,
      String text) {
    return claim(
        "claim/" + article + "/" + number, type, roles, List.of(), List.of(), status, date, text);
  }

  private static Claim claim(
      String id,
      String type,
      SortedMap<String, List<Entity>> roles,
      List<Lot> lots,
      List<Money> values,
      String status,
      @Nullable String date,
      String text) {
    return new Claim(
        id,
        id.split("/", -1)[1],
        type,
        roles,
        lots,
        values,
        status,
        date == null ? null : new Edtf(date),
        null,
        Claim.Certainty.REPORTED,
        0.9,
        List.of(quote(text)));
  }

  private static Evidence quote(String text) {
    return Evidence.quote(text, new Span(0, text.length()));
  }

  private static SortedMap<String, List<Entity>> roles(Object... pairs) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      roles.computeIfAbsent((String) pairs[i], r -> new ArrayList<>()).add((Entity) pairs[i + 1]);
    }
    return roles;
  }

  private static Entity actor(String type, String name) {
    return new Entity(
        type, name, name, "actor/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }
}
