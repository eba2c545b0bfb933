package org.entente.store;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocab.Ent;

/** Counts what a store holds, also within a transaction that is not done yet. */
public final class Statistics {

  private final Store store;

  /** Creates the counter; counts nothing yet. */
  public Statistics(Store store) {
    this.store = store;
  }

  /** Returns the number of articles. */
  public long articles() {
    return store.fingerprints().size();
  }

  /** Returns the number of claims. */
  public long claims() {
    return count(RDF.type.asNode(), Ent.Claim.asNode());
  }

  /** Returns the number of events; only they have a belief. */
  public long events() {
    return count(Ent.belief.asNode(), Node.ANY);
  }

  private long count(Node property, Node value) {
    return store.read(() -> Iter.count(union().find(Node.ANY, property, value)));
  }

  private Graph union() {
    return store.dataset().getUnionGraph();
  }

  /** Returns the number of triples in all graphs but the one that describes the data set. */
  public long triples() {
    Node about = NodeFactory.createURI(store.names().about());
    return store.read(
        () ->
            Iter.count(
                Iter.filter(
                    store.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
                    quad -> !quad.getGraph().equals(about))));
  }

  /** Returns the number of resources by the local name of their class in the ontology. */
  public SortedMap<String, Long> classes() {
    return store.read(
        () -> {
          SortedMap<String, Long> counts = new TreeMap<>();
          Iterator<Triple> types = union().find(Node.ANY, RDF.type.asNode(), Node.ANY);
          while (types.hasNext()) {
            Node type = types.next().getObject();
            if (type.isURI() && type.getURI().startsWith(Ent.NS)) {
              counts.merge(type.getURI().substring(Ent.NS.length()), 1L, Long::sum);
            }
          }
          return counts;
        });
  }

  /** Returns when the store was built last, as it says itself; empty before the first build. */
  public Optional<Instant> modified() {
    Node dataset = NodeFactory.createURI(store.baseIri() + "dataset");
    Node about = NodeFactory.createURI(store.names().about());
    return store.read(
        () ->
            Iter.findFirst(
                    store.dataset().find(about, dataset, DCTerms.modified.asNode(), Node.ANY),
                    quad -> quad.getObject().isLiteral())
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm())));
  }
}
