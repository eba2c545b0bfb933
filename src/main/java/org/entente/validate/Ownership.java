package org.entente.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.entente.vocab.Ent;

/** Knows what hangs on what in a graph: a quote on its evidence, a lot on its claim. */
final class Ownership {

  /** From owner to owned. */
  private static final List<Node> DOWN =
      Stream.of(
              Ent.filler,
              Ent.lot,
              Ent.value,
              Ent.evidence,
              OA.hasSelector,
              Ent.stage,
              Ent.alternative,
              Ent.link)
          .map(Property::asNode)
          .toList();

  /** From owned to owner. */
  private static final List<Node> UP =
      Stream.of(Ent.on, Ent.inArticle).map(Property::asNode).toList();

  private final Graph graph;

  Ownership(Graph graph) {
    this.graph = graph;
  }

  /** Returns the claims, events and the like that a node hangs on, or the node itself. */
  Set<Node> owners(Node node) {
    Set<Node> owners = new HashSet<>();
    Set<Node> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      List<Node> above =
          DOWN.stream()
              .flatMap(
                  p -> graph.find(Node.ANY, p, next).mapWith(Triple::getSubject).toList().stream())
              .toList();
      open.addAll(above);
      if (above.isEmpty()) {
        owners.add(next);
      }
    }
    return owners;
  }

  /** Returns the nodes and everything that hangs on them. */
  Set<Node> withParts(Set<Node> nodes) {
    Set<Node> all = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(nodes);
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (!next.isLiteral() && all.add(next)) {
        DOWN.forEach(
            p -> open.addAll(graph.find(next, p, Node.ANY).mapWith(Triple::getObject).toList()));
        UP.forEach(
            p -> open.addAll(graph.find(Node.ANY, p, next).mapWith(Triple::getSubject).toList()));
      }
    }
    return all;
  }
}
