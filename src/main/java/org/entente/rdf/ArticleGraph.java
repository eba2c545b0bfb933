package org.entente.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.PositionClaim;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/**
 * Writes what one article gave as the graph of that article.
 *
 * <p>The graph depends on the article alone: which event a claim is about ({@code ent:about})
 * stands in the knowledge graph, which depends on all articles. So a build touches only the graphs
 * of the articles that changed.
 *
 * <pre>{@code
 * Model graph = new ArticleGraph(iris).write(extraction);
 * }</pre>
 */
public final class ArticleGraph {

  private final Iris iris;

  public ArticleGraph(Iris iris) {
    this.iris = iris;
  }

  /** Writes an article's metadata, mentions, claims and evidence, without its text. */
  public Model write(Extraction extraction) {
    GraphWriter out = new GraphWriter(iris);
    Resource article = article(out, extraction.article());
    out.text(article, Ent.sketch, extraction.sketch().encode());
    for (Entity actor : extraction.actors()) {
      mention(out, article, extraction.article().name(), actor);
    }
    extraction.claims().forEach(claim -> claim(out, article, claim));
    extraction.positions().forEach(position -> position(out, article, position));
    return out.model;
  }

  /** Writes the same, and the article's prose as {@code ent:text}. */
  public Model writeWithText(Extraction extraction) {
    Model model = write(extraction);
    model
        .getResource(iris.article(extraction.article().name()))
        .addProperty(Ent.text, Literals.text(extraction.article().text()));
    return model;
  }

  private Resource article(GraphWriter out, Article article) {
    Article.Metadata metadata = article.metadata();
    Resource node =
        out.model
            .createResource(iris.article(article.name()))
            .addProperty(RDF.type, SchemaDO.NewsArticle);
    out.text(node, DCTerms.identifier, article.name());
    out.text(node, Ent.checksum, article.checksum());
    out.text(node, DCTerms.title, metadata.title());
    out.text(node, DCTerms.publisher, metadata.publisher());
    out.text(node, DCTerms.creator, metadata.author());
    if (metadata.published() != null) {
      node.addProperty(DCTerms.issued, Literals.edtf(metadata.published()));
    }
    String url = metadata.url();
    if (url != null && Iris.isHttp(url)) {
      node.addProperty(DCTerms.source, out.model.createResource(url));
    } else {
      // What is no address must not become a link.
      out.text(node, DCTerms.source, url);
    }
    return node;
  }

  private static void mention(GraphWriter out, Resource article, String name, Entity actor) {
    String key = String.join("\u0000", actor.type(), actor.name(), actor.mention(), actor.id());
    Resource node = out.resource("mention/" + name + "/" + ContentHash.of(key), Ent.Mention);
    node.addProperty(Ent.inArticle, article);
    out.entity(node, Ent.refersTo, actor);
    if (!actor.id().isEmpty()) {
      article.addProperty(Ent.mentions, out.resource(actor.id()));
    }
  }

  private static void claim(GraphWriter out, Resource article, Claim claim) {
    Resource node = out.resource(claim.id(), Ent.Claim);
    node.addProperty(Ent.inArticle, article)
        .addProperty(Ent.eventType, Ent.term(claim.eventType()))
        .addProperty(Ent.status, Ent.status(claim.status()))
        .addProperty(Ent.certainty, Ent.concept(Ent.CERTAINTY_NS, claim.certainty()))
        .addProperty(Ent.confidence, Literals.decimal(claim.confidence()));
    out.date(node, claim.date());
    out.roles(node, claim.roles());
    claim.roles().forEach((role, fillers) -> fillers(out, node, role, fillers));
    Entity claimer = claim.claimer();
    if (claimer != null) {
      out.value(node, Ent.claimer, claimer);
      fillers(out, node, Ent.localName(Ent.claimer), List.of(claimer));
    }
    out.lots(node, claim.lots());
    out.values(node, claim.values());
    evidence(out, node, article, claim.evidence());
  }

  private static void position(GraphWriter out, Resource article, PositionClaim position) {
    Resource node = out.resource(position.id(), Ent.PositionClaim);
    node.addProperty(Ent.inArticle, article)
        .addProperty(Ent.former, Literals.flag(position.former()));
    out.text(node, Ent.positionRole, position.role());
    out.value(node, Ent.person, position.person());
    out.text(node, Ent.personName, position.person().name());
    fillers(out, node, Ent.localName(Ent.person), List.of(position.person()));
    Entity of = position.of();
    if (of != null) {
      out.value(node, Ent.of, of);
      out.text(node, Ent.ofName, of.name());
      fillers(out, node, Ent.localName(Ent.of), List.of(of));
    }
    evidence(out, node, article, position.evidence());
  }

  private static void fillers(GraphWriter out, Resource claim, String role, List<Entity> fillers) {
    Slugs slugs = new Slugs();
    for (Entity filler : fillers) {
      String slug = filler.id().isEmpty() ? Slugs.slug(filler.name()) : Slugs.last(filler.id());
      Resource node = out.child(claim, role, slugs.unique(slug));
      claim.addProperty(Ent.filler, node);
      node.addProperty(RDF.type, Ent.Filler).addProperty(Ent.role, Ent.term(role));
      out.entity(node, Ent.refersTo, filler);
    }
  }

  private static void evidence(
      GraphWriter out, Resource claim, Resource article, List<Evidence> evidence) {
    for (Evidence sentence : evidence) {
      int start = sentence.span().start();
      int end = sentence.span().end();
      Resource node = out.child(claim, "evidence", start + "-" + end);
      Resource quote = out.child(node, "quote").addProperty(RDF.type, OA.TextQuoteSelector);
      out.text(quote, OA.exact, sentence.exact());
      out.text(quote, OA.prefix, sentence.prefix());
      out.text(quote, OA.suffix, sentence.suffix());
      Resource position =
          out.child(node, "position")
              .addProperty(RDF.type, OA.TextPositionSelector)
              .addProperty(OA.start, Literals.count(start))
              .addProperty(OA.end, Literals.count(end));
      node.addProperty(RDF.type, OA.SpecificResource)
          .addProperty(OA.hasSource, article)
          .addProperty(OA.hasSelector, quote)
          .addProperty(OA.hasSelector, position);
      claim.addProperty(Ent.evidence, node);
    }
  }
}
