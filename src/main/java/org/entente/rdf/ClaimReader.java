package org.entente.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.PositionClaim;
import org.entente.model.Sketch;
import org.entente.model.Span;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.jspecify.annotations.Nullable;

/** Reads the graph of an article back into the records that it was written from. */
public final class ClaimReader {

  private final Iris iris;

  public ClaimReader(Iris iris) {
    this.iris = iris;
  }

  /**
   * Reads the graph of one article.
   *
   * @throws IllegalArgumentException if it is no graph that {@link ArticleGraph} wrote
   */
  public ArticleClaims read(Model graph) {
    List<Resource> articles = ofClass(graph, SchemaDO.NewsArticle);
    if (articles.size() != 1) {
      throw new IllegalArgumentException("a graph of " + articles.size() + " articles, not of one");
    }
    Resource article = articles.get(0);
    return new ArticleClaims(
        string(article, DCTerms.identifier),
        string(article, Ent.checksum),
        publisher(article),
        sketch(article),
        ofClass(graph, Ent.Mention).stream().map(m -> entity(m, Ent.refersTo)).sorted().toList(),
        ofClass(graph, Ent.Claim).stream()
            .map(this::claim)
            .sorted(Comparator.comparing(Claim::id))
            .toList(),
        ofClass(graph, Ent.PositionClaim).stream()
            .map(this::position)
            .sorted(Comparator.comparing(PositionClaim::id))
            .toList());
  }

  static @Nullable String publisher(Resource article) {
    Statement publisher = article.getProperty(DCTerms.publisher);
    return publisher == null ? null : publisher.getString();
  }

  static Sketch sketch(Resource article) {
    Statement sketch = article.getProperty(Ent.sketch);
    return sketch == null ? Sketch.NONE : Sketch.decode(sketch.getString());
  }

  /** Reads one claim out of the graph of its article. */
  Claim claim(Resource node) {
    SortedMap<String, List<Entity>> roles = fillers(node);
    List<Entity> claimer = roles.remove(Ent.localName(Ent.claimer));
    Resource certainty = node.getRequiredProperty(Ent.certainty).getResource();
    return new Claim(
        iris.id(node.getURI()),
        articleOf(node),
        Ent.localName(node.getRequiredProperty(Ent.eventType).getResource()),
        roles,
        resources(node, Ent.lot).stream().map(this::lot).toList(),
        resources(node, Ent.value).stream().map(ClaimReader::money).toList(),
        Ent.localName(node.getRequiredProperty(Ent.status).getResource()),
        date(node),
        claimer == null ? null : claimer.get(0),
        Ent.constant(Claim.Certainty.class, certainty),
        node.getRequiredProperty(Ent.confidence).getDouble(),
        evidence(node));
  }

  /** Reads one claim of a position out of the graph of its article. */
  PositionClaim position(Resource node) {
    SortedMap<String, List<Entity>> fillers = fillers(node);
    List<Entity> person = fillers.get(Ent.localName(Ent.person));
    if (person == null) {
      throw new IllegalArgumentException("a position without a person: " + node);
    }
    List<Entity> of = fillers.get(Ent.localName(Ent.of));
    return new PositionClaim(
        iris.id(node.getURI()),
        articleOf(node),
        person.get(0),
        string(node, Ent.positionRole),
        of == null ? null : of.get(0),
        node.getRequiredProperty(Ent.former).getBoolean(),
        evidence(node));
  }

  private String articleOf(Resource claim) {
    return iris.articleName(claim.getRequiredProperty(Ent.inArticle).getResource().getURI());
  }

  private SortedMap<String, List<Entity>> fillers(Resource claim) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    for (Resource filler : resources(claim, Ent.filler)) {
      String role = Ent.localName(filler.getRequiredProperty(Ent.role).getResource());
      roles.computeIfAbsent(role, r -> new ArrayList<>()).add(entity(filler, Ent.refersTo));
    }
    return roles;
  }

  private Entity entity(Resource node, Property refersTo) {
    Statement type = node.getProperty(Ent.actorType);
    Statement target = node.getProperty(refersTo);
    return new Entity(
        type == null ? Entity.TEXT : Ent.localName(type.getResource()),
        string(node, Ent.name),
        string(node, Ent.literal),
        target == null ? "" : iris.id(target.getResource().getURI()));
  }

  private Lot lot(Resource node) {
    return new Lot(
        entity(node, Ent.item),
        amount(node, Ent.ordered, Ent.orderedBound),
        amount(node, Ent.delivered, Ent.deliveredBound),
        objects(node, Ent.deliveryDate).stream()
            .map(d -> new Edtf(d.asLiteral().getLexicalForm()))
            .toList());
  }

  private static Money money(Resource node) {
    Amount amount = amount(node, SchemaDO.value, Ent.valueBound);
    if (amount == null) {
      throw new IllegalArgumentException("a sum of money without a number: " + node);
    }
    return new Money(string(node, SchemaDO.currency), amount);
  }

  private static @Nullable Amount amount(Resource node, Property number, Property bound) {
    Statement value = node.getProperty(number);
    Statement hedge = node.getProperty(bound);
    return value == null
        ? null
        : new Amount(
            new BigDecimal(value.getLiteral().getLexicalForm()),
            hedge == null
                ? Amount.Bound.EXACT
                : Ent.constant(Amount.Bound.class, hedge.getResource()));
  }

  private static @Nullable Edtf date(Resource node) {
    Statement date = node.getProperty(Ent.date);
    return date == null ? null : new Edtf(date.getLiteral().getLexicalForm());
  }

  private static List<Evidence> evidence(Resource claim) {
    return resources(claim, Ent.evidence).stream().map(ClaimReader::sentence).toList();
  }

  private static Evidence sentence(Resource node) {
    Resource quote = selector(node, OA.TextQuoteSelector);
    Resource position = selector(node, OA.TextPositionSelector);
    return new Evidence(
        new Span(
            position.getRequiredProperty(OA.start).getInt(),
            position.getRequiredProperty(OA.end).getInt()),
        string(quote, OA.exact),
        string(quote, OA.prefix),
        string(quote, OA.suffix));
  }

  private static Resource selector(Resource evidence, Resource type) {
    return resources(evidence, OA.hasSelector).stream()
        .filter(s -> s.hasProperty(RDF.type, type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + type + " in " + evidence));
  }

  private static String string(Resource node, Property property) {
    return node.getRequiredProperty(property).getString();
  }

  private static List<Resource> ofClass(Model graph, Resource type) {
    return graph.listResourcesWithProperty(RDF.type, type).toList();
  }

  private static List<Resource> resources(Resource node, Property property) {
    return objects(node, property).stream().map(RDFNode::asResource).toList();
  }

  private static List<RDFNode> objects(Resource node, Property property) {
    return node.getModel().listObjectsOfProperty(node, property).toList();
  }
}
