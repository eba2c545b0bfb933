package org.entente.rdf;

import java.util.List;
import java.util.SortedMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.model.Amount;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.entente.vocab.Prefixes;
import org.jspecify.annotations.Nullable;

/** Writes what claims and events have in common into one model. */
final class GraphWriter {

  final Model model = ModelFactory.createDefaultModel();
  final Iris iris;

  GraphWriter(Iris iris) {
    this.iris = iris;
    model.setNsPrefixes(Prefixes.of(iris));
  }

  /** Returns the resource of a model id. */
  Resource resource(String id) {
    return model.createResource(iris.resource(id));
  }

  /** Returns a new resource of a class. */
  Resource resource(String id, Resource type) {
    return resource(id).addProperty(RDF.type, type);
  }

  /** Returns a resource under another one; no node is ever blank. */
  Resource child(Resource parent, String... parts) {
    return model.createResource(Iris.child(parent.getURI(), parts));
  }

  void text(Resource subject, Property property, @Nullable String text) {
    if (text != null) {
      subject.addProperty(property, Literals.text(text));
    }
  }

  /** Writes a date as it is, and the days it spans so that it can be filtered and sorted. */
  void date(Resource subject, @Nullable Edtf date) {
    if (date == null) {
      return;
    }
    subject.addProperty(Ent.date, Literals.edtf(date));
    var earliest = date.earliest();
    if (earliest != null) {
      subject.addProperty(Ent.earliest, Literals.day(earliest));
    }
    var latest = date.latest();
    if (latest != null) {
      subject.addProperty(Ent.latest, Literals.day(latest));
    }
  }

  /** Writes fillers as values of their roles: resources, or plain text for words. */
  void roles(Resource subject, SortedMap<String, List<Entity>> roles) {
    roles.forEach(
        (role, fillers) -> fillers.forEach(filler -> value(subject, Ent.term(role), filler)));
  }

  /** Writes one filler as a plain value; nothing for a thing that is not linked. */
  void value(Resource subject, Property property, Entity filler) {
    if (!filler.id().isEmpty()) {
      subject.addProperty(property, resource(filler.id()));
    } else if (filler.isText()) {
      subject.addProperty(property, Literals.text(filler.name()));
    }
  }

  /** Writes name, mention, class and resource of what a filler, lot or mention stands for. */
  void entity(Resource subject, Property refersTo, Entity entity) {
    text(subject, Ent.name, entity.name());
    text(subject, Ent.literal, entity.mention());
    if (!entity.isText()) {
      subject.addProperty(Ent.actorType, Ent.term(entity.type()));
    }
    if (!entity.id().isEmpty()) {
      subject.addProperty(refersTo, resource(entity.id()));
    }
  }

  void lots(Resource subject, List<Lot> lots) {
    for (int i = 0; i < lots.size(); i++) {
      Lot lot = lots.get(i);
      Resource node = child(subject, "lot", Integer.toString(i + 1)).addProperty(RDF.type, Ent.Lot);
      subject.addProperty(Ent.lot, node);
      value(subject, Ent.item, lot.item());
      entity(node, Ent.item, lot.item());
      amount(node, Ent.ordered, Ent.orderedBound, lot.ordered());
      amount(node, Ent.delivered, Ent.deliveredBound, lot.delivered());
      lot.deliveries().forEach(d -> node.addProperty(Ent.deliveryDate, Literals.edtf(d)));
    }
  }

  void values(Resource subject, List<Money> values) {
    Slugs slugs = new Slugs();
    for (Money money : values) {
      Resource node = child(subject, "value", slugs.unique(Slugs.slug(money.toString())));
      subject.addProperty(Ent.value, node);
      node.addProperty(RDF.type, SchemaDO.MonetaryAmount);
      text(node, SchemaDO.currency, money.currency());
      amount(node, SchemaDO.value, Ent.valueBound, money.amount());
    }
  }

  private static void amount(
      Resource subject, Property number, Property bound, @Nullable Amount amount) {
    if (amount == null) {
      return;
    }
    subject.addProperty(number, Literals.number(amount.number()));
    if (amount.bound() != Amount.Bound.EXACT) {
      subject.addProperty(bound, Ent.concept(Ent.BOUND_NS, amount.bound()));
    }
  }
}
