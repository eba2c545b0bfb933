package org.entente.pack;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/** What the readers of this package share: namespaces and access to values in a stable order. */
final class Terms {

  static final String ENT = "https://w3id.org/entente/ns#";
  static final String ID = "https://w3id.org/entente/id/";
  static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
  static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  private Terms() {}

  static Property ent(String name) {
    return ResourceFactory.createProperty(ENT, name);
  }

  static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }

  /** Instances of a class, sorted by IRI. */
  static List<Resource> instances(Model model, Resource type) {
    return model.listResourcesWithProperty(RDF.type, type).toList().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  static Stream<RDFNode> values(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .sorted((a, b) -> a.toString().compareTo(b.toString()));
  }

  /** Lexical forms of the literals of a property, sorted. */
  static List<String> literals(Resource subject, Property property) {
    return values(subject, property)
        .filter(RDFNode::isLiteral)
        .map(n -> n.asLiteral().getLexicalForm())
        .distinct()
        .toList();
  }

  /** Local names of the resources of a property, sorted. */
  static List<String> names(Resource subject, Property property) {
    return values(subject, property).filter(RDFNode::isURIResource).map(Terms::localName).toList();
  }

  /** The first literal or local name of a property; empty if there is none. */
  static String first(Resource subject, Property property) {
    return values(subject, property)
        .findFirst()
        .map(n -> n.isLiteral() ? n.asLiteral().getLexicalForm() : localName(n))
        .orElse("");
  }

  /** What follows the last '#' or '/': unlike Jena's local names, it may start with a digit. */
  static String localName(RDFNode node) {
    String iri = node.asResource().isAnon() ? "" : node.asResource().getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** Path of a resource below the base IRI, such as {@code actor/russia}. */
  static String id(RDFNode node) {
    String iri = node.asResource().getURI();
    return iri.startsWith(ID) ? iri.substring(ID.length()) : iri;
  }
}
