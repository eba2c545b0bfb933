package org.entente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.Sha256;

/**
 * Gives blank nodes labels made from what is said about them, so that the same graph is stored and
 * dumped alike whatever parser made it. Labels are refined by those of the neighbours; nodes that
 * stay alike are told apart by number, which changes nothing where they are interchangeable.
 */
final class StableBlankNodes {

  private final Graph graph;
  private Map<Node, String> labels = new LinkedHashMap<>();

  private StableBlankNodes(Graph graph) {
    this.graph = graph;
  }

  /** Returns the graph itself if it has no blank nodes, else a copy with stable labels. */
  static Graph relabel(Graph graph) {
    StableBlankNodes self = new StableBlankNodes(graph);
    graph.stream().forEach(self::collect);
    if (self.labels.isEmpty()) {
      return graph;
    }
    self.refine();
    return self.copy();
  }

  private void collect(Triple triple) {
    for (Node node : new Node[] {triple.getSubject(), triple.getObject()}) {
      if (node.isBlank()) {
        labels.put(node, "");
      }
    }
  }

  private void refine() {
    long classes = 0;
    long refined = 1;
    while (refined > classes) {
      classes = refined;
      Map<Node, String> next = new LinkedHashMap<>();
      labels.keySet().forEach(node -> next.put(node, signature(node)));
      labels = next;
      refined = labels.values().stream().distinct().count();
    }
  }

  private String signature(Node node) {
    TreeSet<String> lines = new TreeSet<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEach(t -> lines.add("> " + show(t.getPredicate()) + " " + show(t.getObject())));
    graph
        .find(Node.ANY, Node.ANY, node)
        .forEach(t -> lines.add("< " + show(t.getSubject()) + " " + show(t.getPredicate())));
    return Sha256.of(String.join("\n", lines)).substring(0, 24);
  }

  private String show(Node node) {
    return node.isBlank() ? "_:" + labels.get(node) : NodeFmtLib.strNT(node);
  }

  private Graph copy() {
    Map<Node, Node> named = new LinkedHashMap<>();
    Map<String, Integer> seen = new TreeMap<>();
    labels.forEach(
        (node, label) -> {
          int number = seen.merge(label, 1, Integer::sum);
          named.put(node, NodeFactory.createBlankNode(number == 1 ? label : label + "x" + number));
        });
    Graph copy = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(
            t ->
                Triple.create(
                    named.getOrDefault(t.getSubject(), t.getSubject()),
                    t.getPredicate(),
                    named.getOrDefault(t.getObject(), t.getObject())))
        .forEach(copy::add);
    return copy;
  }
}
