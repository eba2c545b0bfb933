package org.entente.store;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes the graphs of a store as files. The same graphs give the same bytes, in whatever order
 * they were stored; memory does not grow with the store. The full text of articles, where a store
 * keeps it, is left out.
 */
public final class Dumper {

  /** Properties that hold an article's full text. */
  private static final Set<String> FULL_TEXT = Set.of("https://w3id.org/entente/ns#text");

  static final int LINES_IN_MEMORY = 250_000;

  private final Store store;
  private final int linesInMemory;

  /** Creates a dumper of a store. */
  public Dumper(Store store) {
    this(store, LINES_IN_MEMORY);
  }

  Dumper(Store store, int linesInMemory) {
    this.store = store;
    this.linesInMemory = linesInMemory;
  }

  /**
   * Writes one graph or all of them; the stream stays open.
   *
   * @param graphIri the graph to write, or null for all
   * @throws StoreException if there is no such graph, or the stream cannot be written
   */
  public void dump(DumpFormat format, @Nullable String graphIri, OutputStream out) {
    try (SortedLines lines = new SortedLines(linesInMemory)) {
      Map<String, String> prefixes =
          store.read(
              () -> {
                collect(format, graphIri, lines);
                return store.prefixes();
              });
      DumpSink sink = DumpSink.of(format, out, prefixes);
      lines.forEach(line -> sink.accept(DumpLine.decode(line)));
      sink.finish();
    } catch (UncheckedIOException e) {
      throw StoreErrors.explain(store.dir(), e);
    }
  }

  private void collect(DumpFormat format, @Nullable String graphIri, SortedLines lines) {
    DatasetGraph dataset = store.dataset();
    Node graph = graphIri == null ? Node.ANY : NodeFactory.createURI(graphIri);
    Iterator<Quad> quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    if (graphIri != null && !quads.hasNext()) {
      throw new StoreException(
          "There is no graph <%s> in the store %s.".formatted(graphIri, store.dir()));
    }
    quads.forEachRemaining(
        quad -> {
          if (isPublic(quad.getPredicate())) {
            lines.add(DumpLine.of(quad, format.quads()).encode());
          }
        });
  }

  /**
   * Writes a graph in memory the same way; the stream stays open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(
      Graph graph, Map<String, String> prefixes, DumpFormat format, OutputStream out) {
    DumpSink sink = DumpSink.of(format, out, prefixes);
    graph.stream()
        .map(t -> DumpLine.of(Quad.create(Quad.defaultGraphNodeGenerated, t), false).encode())
        .sorted()
        .forEach(line -> sink.accept(DumpLine.decode(line)));
    sink.finish();
  }

  /** Tells whether what a property says may leave the store. */
  public static boolean isPublic(Node property) {
    return !FULL_TEXT.contains(property.getURI());
  }
}
