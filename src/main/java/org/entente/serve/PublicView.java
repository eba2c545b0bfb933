package org.entente.serve;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.entente.store.Dumper;

/**
 * What may leave a store as a whole: all but the full text of articles and the store's own notes.
 */
final class PublicView extends DatasetGraphReadOnly {

  private final DatasetGraph store;
  private final boolean union;

  /**
   * Creates the view.
   *
   * @param union whether the default graph is the union of all graphs, or empty
   */
  PublicView(DatasetGraph store, boolean union) {
    super(store);
    this.store = store;
    this.union = union;
  }

  @Override
  public Graph getDefaultGraph() {
    return union ? new WithoutText(store.getUnionGraph()) : Graph.emptyGraph;
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? getDefaultGraph() : new WithoutText(store.getGraph(name));
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    return Iter.filter(store.findNG(g, s, p, o), quad -> isPublic(quad.getPredicate()));
  }

  private static boolean isPublic(Node predicate) {
    return Dumper.isPublic(predicate);
  }

  private static final class WithoutText extends GraphBase {
    private final Graph graph;

    WithoutText(Graph graph) {
      this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      return graph.find(pattern).filterKeep(t -> isPublic(t.getPredicate()));
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
      return graph.getPrefixMapping();
    }
  }
}
