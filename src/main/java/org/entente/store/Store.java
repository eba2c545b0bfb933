package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.vocab.Iris;

/**
 * A knowledge graph in a directory: {@code store.properties}, the TDB2 database {@code tdb2/}, the
 * dumps {@code dump/}. One process at a time has it open.
 *
 * <pre>{@code
 * try (Store store = Store.create(dir, "https://w3id.org/entente/id/", packVersion)) {
 *   store.write(batch -> {
 *     batch.replaceArticle(graphIri, model, fingerprint);
 *     batch.replaceKnowledge(knowledge);
 *   });
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

  static final String DATABASE = "tdb2";

  static {
    JenaSystem.init();
  }

  /** TDB2 would hand the same database out twice, and closing one would break the other. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path dir;
  private final boolean readOnly;
  private final DatasetGraph dataset;
  private final AtomicLong version = new AtomicLong();
  private StoreProperties properties;
  private boolean closed;

  private Store(Path dir, StoreProperties properties, boolean readOnly) {
    this.dir = dir;
    this.properties = properties;
    this.readOnly = readOnly;
    this.dataset =
        StoreErrors.explain(
            dir, () -> DatabaseMgr.connectDatasetGraph(dir.resolve(DATABASE).toString()));
    // Plain queries see all named graphs.
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
  }

  /**
   * Makes a new store in a directory that does not exist or is empty.
   *
   * @param baseIri what its resources begin with; ends in {@code /} or {@code #}
   * @throws StoreException if the directory holds something
   */
  public static Store create(Path dir, String baseIri, String packVersion) {
    StoreProperties.create(dir, baseIri, packVersion);
    return open(dir);
  }

  /** Returns whether there is a store in the directory, of whatever version. */
  public static boolean exists(Path dir) {
    return StoreProperties.existsIn(dir);
  }

  /**
   * Returns what the resources of a store begin with, whoever has it open.
   *
   * @throws StoreException if there is none, or it is of another version
   */
  public static String baseIri(Path dir) {
    return StoreProperties.read(dir).baseIri();
  }

  /**
   * Opens a store to read and write it.
   *
   * @throws StoreException if there is none, it is of another version, or somebody has it open
   */
  public static Store open(Path dir) {
    return open(dir, false);
  }

  /**
   * Opens a store that this object refuses to change. TDB2 still allows one process only.
   *
   * @throws StoreException if there is none, it is of another version, or somebody has it open
   */
  public static Store openReadOnly(Path dir) {
    return open(dir, true);
  }

  private static Store open(Path dir, boolean readOnly) {
    if (!StoreProperties.existsIn(dir)) {
      throw new StoreException(
          StoreException.Kind.MISSING,
          "%s is no store: it has no %s. Make one with: entente build INPUT --store %s"
              .formatted(dir, StoreProperties.FILE, dir),
          null);
    }
    Path real = realPath(dir);
    StoreProperties properties = StoreProperties.read(real);
    if (!OPEN.add(real)) {
      throw new StoreException(
          StoreException.Kind.IN_USE,
          "The store %s is open in this process already. Close it first.".formatted(dir),
          null);
    }
    try {
      return new Store(real, properties, readOnly);
    } catch (RuntimeException e) {
      OPEN.remove(real);
      throw e;
    }
  }

  private static Path realPath(Path dir) {
    try {
      return dir.toRealPath();
    } catch (IOException e) {
      throw StoreErrors.explain(dir, e);
    }
  }

  /** Returns the store's directory, absolute. */
  public Path dir() {
    return dir;
  }

  /** Returns the directory of its dumps, which may not exist yet. */
  public Path dumpDir() {
    return dir.resolve("dump");
  }

  /** Returns what its resources begin with. */
  public String baseIri() {
    return properties.baseIri();
  }

  /** Returns the names of its graphs and resources. */
  public Iris names() {
    return new Iris(properties.baseIri());
  }

  /** Notes the version of the domain pack that built it last. */
  public void setPackVersion(String packVersion) {
    requireWritable();
    try {
      StoreProperties changed = new StoreProperties(properties.baseIri(), packVersion);
      changed.write(dir);
      properties = changed;
    } catch (IOException e) {
      throw StoreErrors.explain(dir, e);
    }
  }

  /**
   * Runs the changes in one transaction, or in the one that this thread has begun: all are stored,
   * or none if anything throws. Readers see all of it or nothing.
   *
   * @throws StoreException if the store is open for reading only, or the disk fails
   */
  public void write(Consumer<Batch> changes) {
    requireWritable();
    inTransaction(
        ReadWrite.WRITE,
        () -> {
          changes.accept(new Batch(dataset, names()));
          return true;
        });
  }

  /**
   * Runs work in a transaction whose reads see its own writes, and other threads none of them
   * before the work is done.
   *
   * @throws StoreException if the store is open for reading only, or the disk fails
   */
  public <T> T transaction(Supplier<T> work) {
    requireWritable();
    return inTransaction(ReadWrite.WRITE, work);
  }

  /** Frees the space of what was replaced; nobody else may use the store meanwhile. */
  public void compact() {
    requireWritable();
    StoreErrors.explain(
        dir,
        () -> {
          DatabaseMgr.compact(dataset, true);
          return true;
        });
  }

  /** Returns what each stored article was made of, by the IRI of its graph, in order. */
  public SortedMap<String, Fingerprint> fingerprints() {
    return read(
        () -> {
          SortedMap<String, Fingerprint> found = new TreeMap<>();
          dataset
              .find(Quad.defaultGraphIRI, Node.ANY, Batch.FINGERPRINT, Node.ANY)
              .forEachRemaining(q -> found.put(q.getSubject().getURI(), fingerprint(q)));
          found.remove(names().knowledge());
          return found;
        });
  }

  /** Returns what derived the knowledge graph from the claims, or nothing if there is none yet. */
  public Optional<Fingerprint> knowledgeFingerprint() {
    Node knowledge = NodeFactory.createURI(names().knowledge());
    return read(
        () ->
            dataset.stream(Quad.defaultGraphIRI, knowledge, Batch.FINGERPRINT, Node.ANY)
                .findFirst()
                .map(Store::fingerprint));
  }

  private static Fingerprint fingerprint(Quad quad) {
    return Fingerprint.decode(quad.getObject().getLiteralLexicalForm());
  }

  /** Returns the keys of the blocks of all claims; to be used within {@link #read}. */
  public BlockIndex blocks() {
    return new BlockIndex(dataset());
  }

  /** Returns a copy of the graph of that name, or nothing if it is not there or empty. */
  public Optional<Model> graph(String graphIri) {
    return read(() -> copy(graphIri));
  }

  private Optional<Model> copy(String graphIri) {
    Model copy = ModelFactory.createDefaultModel();
    dataset.getGraph(NodeFactory.createURI(graphIri)).stream().forEach(copy.getGraph()::add);
    return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
  }

  /** Returns whether any graph says something about the resource. */
  public boolean contains(String iri) {
    Node node = NodeFactory.createURI(iri);
    return read(() -> dataset.getUnionGraph().contains(node, Node.ANY, Node.ANY));
  }

  /** Returns the prefixes that dumps and documents have, in order. */
  public SortedMap<String, String> prefixes() {
    return read(() -> new TreeMap<>(dataset.prefixes().getMapping()));
  }

  /** Returns the data set for queries and a server; every change of it throws. */
  public DatasetGraph dataset() {
    return new DatasetGraphReadOnly(dataset);
  }

  /** Runs the work in one read transaction, or in the one that this thread has begun. */
  public <T> T read(Supplier<T> work) {
    return inTransaction(ReadWrite.READ, work);
  }

  /**
   * Returns a number that grows whenever changes are stored, as long as the store is open. What is
   * read after asking for it is never older.
   */
  public long version() {
    return version.get();
  }

  private <T> T inTransaction(ReadWrite mode, Supplier<T> work) {
    requireOpen();
    return StoreErrors.explain(
        dir,
        () -> {
          if (dataset.isInTransaction()) {
            requireMode(mode);
            return work.get();
          }
          dataset.begin(mode);
          try {
            T result = work.get();
            dataset.commit();
            if (mode == ReadWrite.WRITE) {
              version.incrementAndGet();
            }
            return result;
          } catch (RuntimeException | Error e) {
            abort(e);
            throw e;
          } finally {
            dataset.end();
          }
        });
  }

  private void requireMode(ReadWrite mode) {
    if (mode == ReadWrite.WRITE && dataset.transactionMode() == ReadWrite.READ) {
      throw new IllegalStateException("a write within a read transaction");
    }
  }

  private void abort(Throwable reason) {
    try {
      if (dataset.isInTransaction()) {
        dataset.abort();
      }
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed: " + dir);
    }
  }

  private void requireWritable() {
    requireOpen();
    if (readOnly) {
      throw new StoreException("The store %s is open for reading only.".formatted(dir));
    }
  }

  /** Lets go of the database and of its lock; a second call does nothing. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        // By force: a query that is still running must not keep the lock.
        TDBInternal.expel(dataset, true);
      } finally {
        OPEN.remove(dir);
      }
    }
  }
}
