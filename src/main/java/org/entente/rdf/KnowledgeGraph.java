package org.entente.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.KnownEntity;
import org.entente.model.Link;
import org.entente.model.PositionClaim;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/**
 * Writes what all articles together tell: events, actors, equipment, places, positions.
 *
 * <p>It also holds which event each claim is about, since that depends on all articles.
 */
public final class KnowledgeGraph {

  private final Iris iris;

  public KnowledgeGraph(Iris iris) {
    this.iris = iris;
  }

  /**
   * Writes the knowledge graph.
   *
   * @param events every event
   * @param entities everything that claims and mentions refer to
   * @param positions every claim of a position; those of one person, office and body become one
   *     {@code ent:Position}
   */
  public Model write(
      List<Event> events, List<KnownEntity> entities, List<PositionClaim> positions) {
    GraphWriter out = new GraphWriter(iris);
    events.forEach(event -> event(out, event));
    entities.forEach(entity -> entity(out, entity));
    positions(out, positions);
    return out.model;
  }

  private static void event(GraphWriter out, Event event) {
    Resource node = out.resource(event.id(), Ent.term(event.eventType()));
    node.addProperty(RDFS.label, Literals.english(event.label()))
        .addProperty(Ent.status, Ent.status(event.status()))
        .addProperty(Ent.sourceCount, Literals.count(event.sourceCount()))
        .addProperty(Ent.originCount, Literals.count(event.originCount()))
        .addProperty(Ent.belief, Literals.decimal(event.belief()));
    out.date(node, event.date());
    out.roles(node, event.roles());
    out.lots(node, event.lots());
    out.values(node, event.values());
    stages(out, node, event.stages());
    for (Event.Disagreement disagreement : event.disagreements()) {
      disagreement(out, node, event.id(), disagreement);
    }
    event.claims().forEach(claim -> out.resource(claim).addProperty(Ent.about, node));
    event.merges().forEach(merge -> merge(out, node, merge));
    event.possiblySame().forEach(other -> node.addProperty(Ent.possiblySame, out.resource(other)));
  }

  /** A claim that is alone needs no reason. */
  private static void merge(GraphWriter out, Resource event, Event.Merge merge) {
    String nearest = merge.nearest();
    if (nearest == null) {
      return;
    }
    String claim = merge.claim();
    Resource node = out.child(event, "merge", ContentHash.of(claim));
    event.addProperty(Ent.merge, node);
    node.addProperty(RDF.type, Ent.Merge)
        .addProperty(Ent.claim, out.resource(claim))
        .addProperty(Ent.nearestClaim, out.resource(nearest))
        .addProperty(Ent.score, Literals.count(merge.score()));
    merge.reasons().forEach(reason -> out.text(node, Ent.reason, reason));
  }

  private static void stages(GraphWriter out, Resource event, List<Event.Stage> stages) {
    Slugs slugs = new Slugs();
    for (Event.Stage stage : stages) {
      String when = stage.date() == null ? "undated" : Slugs.slug(stage.date());
      Resource node = out.child(event, "stage", slugs.unique(stage.status() + "-" + when));
      event.addProperty(Ent.stage, node);
      node.addProperty(RDF.type, Ent.Stage).addProperty(Ent.status, Ent.status(stage.status()));
      out.date(node, stage.date());
      claims(out, node, stage.claims());
    }
  }

  private static void disagreement(
      GraphWriter out, Resource event, String eventId, Event.Disagreement disagreement) {
    String path = eventId.substring(eventId.indexOf('/') + 1);
    Resource node =
        out.resource("disagreement/" + path + "/" + disagreement.property(), Ent.Disagreement);
    node.addProperty(Ent.on, event).addProperty(Ent.property, Ent.term(disagreement.property()));
    int number = 0;
    for (Event.Alternative alternative : disagreement.alternatives()) {
      Resource child =
          out.child(node, Integer.toString(++number)).addProperty(RDF.type, Ent.Alternative);
      node.addProperty(Ent.alternative, child);
      out.text(child, Ent.alternativeValue, alternative.value());
      claims(out, child, alternative.claims());
    }
  }

  private static void claims(GraphWriter out, Resource subject, List<String> claims) {
    claims.forEach(claim -> subject.addProperty(Ent.claim, out.resource(claim)));
  }

  private static void entity(GraphWriter out, KnownEntity entity) {
    Resource node = out.resource(entity.id(), Ent.term(entity.type()));
    node.addProperty(SKOS.prefLabel, Literals.english(entity.name()));
    entity.aliases().forEach(a -> node.addProperty(SKOS.altLabel, Literals.english(a)));
    if (entity.ofState() != null) {
      node.addProperty(Ent.ofState, out.resource(entity.ofState()));
    }
    entity.broader().forEach(b -> node.addProperty(SKOS.broader, out.resource(b)));
    entity.links().stream()
        .filter(link -> Iris.isHttp(link.iri()))
        .forEach(link -> link(out, node, link));
  }

  private static void link(GraphWriter out, Resource entity, Link link) {
    Resource target = out.model.createResource(link.iri());
    Resource node = out.child(entity, "link", ContentHash.of(link.iri()));
    entity
        .addProperty(link.isSure() ? SKOS.exactMatch : SKOS.closeMatch, target)
        .addProperty(Ent.link, node);
    node.addProperty(RDF.type, Ent.Link)
        .addProperty(Ent.linkTarget, target)
        .addProperty(Ent.confidence, Literals.decimal(link.confidence()));
  }

  private static void positions(GraphWriter out, List<PositionClaim> claims) {
    SortedMap<String, List<PositionClaim>> offices = new TreeMap<>();
    for (PositionClaim claim : claims) {
      offices.computeIfAbsent(officeId(claim), id -> new ArrayList<>()).add(claim);
    }
    offices.forEach((id, same) -> position(out, id, same));
  }

  private static String officeId(PositionClaim claim) {
    Entity of = claim.of();
    return "office/%s/%s/%s"
        .formatted(
            segment(claim.person()),
            of == null ? "none" : segment(of),
            Slugs.faithful(claim.role()));
  }

  private static String segment(Entity entity) {
    return entity.id().isEmpty() ? Slugs.faithful(entity.name()) : Slugs.last(entity.id());
  }

  private static void position(GraphWriter out, String id, List<PositionClaim> claims) {
    PositionClaim first =
        claims.stream().min(Comparator.comparing(PositionClaim::id)).orElseThrow();
    Entity of = first.of();
    Resource node = out.resource(id, Ent.Position);
    out.value(node, Ent.person, first.person());
    out.text(node, Ent.positionRole, first.role());
    if (of != null) {
      out.value(node, Ent.of, of);
    }
    long articles = claims.stream().map(PositionClaim::article).distinct().count();
    node.addProperty(Ent.former, Literals.flag(claims.stream().allMatch(PositionClaim::former)))
        .addProperty(Ent.sourceCount, Literals.count(articles));
    claims(out, node, claims.stream().map(PositionClaim::id).sorted().toList());
  }
}
