package org.entente.store;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A statement on its way into dumps, its terms in the syntax of N-Triples, which holds neither tabs
 * nor line breaks. For one thread.
 */
final class DumpLine {

  private static final String TYPE = "<" + RDF.type.getURI() + ">";

  private final String graph;
  private final String subject;
  private final String predicate;
  private final String object;
  // Several formats ask for it, and parsing takes time.
  private @Nullable Quad quad;

  private DumpLine(String graph, String subject, String predicate, String object) {
    this.graph = graph;
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
  }

  static DumpLine of(Quad quad, boolean withGraph) {
    return new DumpLine(
        withGraph ? text(quad.getGraph()) : "",
        text(quad.getSubject()),
        text(quad.getPredicate()),
        text(quad.getObject()));
  }

  /** Returns the statement without the name of its graph. */
  DumpLine withoutGraph() {
    return new DumpLine("", subject, predicate, object);
  }

  private static String text(Node node) {
    // Stored labels of blank nodes are made of letters and digits alone.
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : NodeFmtLib.strNT(node);
  }

  /** Reads what {@link #encode} wrote. */
  static DumpLine decode(String text) {
    String[] terms = text.split("\t", 4);
    return new DumpLine(terms[0], terms[1], terms[2], terms[3]);
  }

  /** Returns a line whose order is that of the dumps: by graph, subject, predicate, object. */
  String encode() {
    return graph + '\t' + subject + '\t' + predicate + '\t' + object;
  }

  /** Returns the graph's name; empty where graphs are not told apart. */
  String graph() {
    return graph;
  }

  String subject() {
    return subject;
  }

  String predicate() {
    return predicate;
  }

  boolean isType() {
    return predicate.equals(TYPE);
  }

  String triple() {
    return subject + " " + predicate + " " + object;
  }

  Quad quad() {
    Quad known = quad;
    if (known == null) {
      known =
          Quad.create(
              graph.isEmpty() ? Quad.defaultGraphNodeGenerated : NodeFactoryExtra.parseNode(graph),
              NodeFactoryExtra.parseNode(subject),
              NodeFactoryExtra.parseNode(predicate),
              NodeFactoryExtra.parseNode(object));
      quad = known;
    }
    return known;
  }
}
