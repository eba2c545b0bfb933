package org.entente.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;
import org.entente.store.QueryRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries over a store so that none can hold up the others: each in a thread of its own, in a
 * read transaction of its own, with a limit of time and of rows. The result is whole before it is
 * handed back, so that a caller never gets a part of one.
 *
 * <p>At its time limit a query is told to stop. One that does not listen is left behind; its place
 * among the concurrent queries stays taken until it ends.
 */
public final class BoundedQueries implements AutoCloseable {

  static {
    // No SERVICE anywhere, whatever a query or a context says.
    JenaSystem.init();
    ARQ.globalServiceAllowed = false;
  }

  /** How many queries may wait, and how long, for one that runs to end. */
  private static final int WAITING = 32;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Store store;
  private final QueryLimits limits;
  private final ExecutorService threads;
  private final Semaphore places;
  private final ImmutableMap<Reason, LongAdder> refused =
      Maps.toMap(List.of(Reason.values()), reason -> new LongAdder());

  /** Creates the runner; it holds no thread until a query comes. */
  public BoundedQueries(Store store, QueryLimits limits) {
    this.store = store;
    this.limits = limits;
    AtomicInteger number = new AtomicInteger();
    ThreadFactory named =
        work -> {
          Thread thread = new Thread(work, "query-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        };
    this.threads = Executors.newCachedThreadPool(named);
    this.places = new Semaphore(limits.concurrent(), true);
  }

  /**
   * Parses a query.
   *
   * @throws QueryRefusedException if it is wrong or would leave the store
   */
  public static Query parse(String text) {
    return QueryGuard.parse(text);
  }

  /**
   * Runs a query to its end.
   *
   * @param graphs the default and named graphs that the request names instead of the query's own
   *     FROM; null if it names none
   * @throws QueryRefusedException if it is not allowed, too long, too large, or there are too many
   */
  public QueryExecResult run(Query query, @Nullable DatasetDescription graphs) {
    try {
      return runWithin(query, graphs);
    } catch (QueryRefusedException e) {
      Objects.requireNonNull(refused.get(e.reason())).increment();
      throw e;
    }
  }

  private QueryExecResult runWithin(Query query, @Nullable DatasetDescription graphs) {
    QueryGuard.check(query);
    if (graphs != null) {
      graphs.getDefaultGraphURIs().forEach(QueryGuard::requireNoFile);
      graphs.getNamedGraphURIs().forEach(QueryGuard::requireNoFile);
    }
    takePlace();
    AtomicBoolean stop = new AtomicBoolean();
    Future<QueryExecResult> work;
    try {
      work = threads.submit(() -> inPlace(query, graphs, stop));
    } catch (RejectedExecutionException e) {
      places.release();
      throw stopping(e);
    }
    return await(work, stop);
  }

  /** Waits its turn, unless too many wait already. */
  private void takePlace() {
    try {
      if (places.getQueueLength() < WAITING
          && places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopping(e);
    }
    throw busy("%d queries are running already. Try again later.".formatted(limits.concurrent()));
  }

  private static QueryRefusedException stopping(Exception e) {
    return new QueryRefusedException(Reason.BUSY, "The program is stopping.", e);
  }

  /** Returns how many queries are running. */
  public int running() {
    return limits.concurrent() - places.availablePermits();
  }

  /** Returns how many queries wait for one that runs to end. */
  public int waiting() {
    return places.getQueueLength();
  }

  /**
   * Returns how many queries were refused for that reason; those that do not parse are not among
   * them.
   */
  public long refused(Reason reason) {
    return Objects.requireNonNull(refused.get(reason)).sum();
  }

  /** Frees the place before the caller has the result, who may ask again at once. */
  private QueryExecResult inPlace(
      Query query, @Nullable DatasetDescription graphs, AtomicBoolean stop) {
    try {
      return store.read(() -> execute(query, graphs, stop));
    } finally {
      places.release();
    }
  }

  private static QueryRefusedException busy(String message) {
    return new QueryRefusedException(Reason.BUSY, message);
  }

  private QueryExecResult await(Future<QueryExecResult> work, AtomicBoolean stop) {
    try {
      return work.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw overTime(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopping(e);
    } catch (ExecutionException e) {
      throw explain(e);
    } finally {
      stop.set(true);
    }
  }

  private RuntimeException explain(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof QueryCancelledException) {
      return overTime(e);
    }
    if (cause instanceof QueryException) {
      return new QueryRefusedException(
          Reason.BAD_QUERY, "The query failed: " + cause.getMessage(), cause);
    }
    if (cause instanceof OutOfMemoryError) {
      return new QueryRefusedException(
          Reason.TOO_LARGE, "The query needs more memory than there is.", cause);
    }
    return cause instanceof RuntimeException known
        ? known
        : new IllegalStateException("query failed", cause);
  }

  private QueryRefusedException overTime(Exception e) {
    return new QueryRefusedException(
        Reason.TIME_LIMIT,
        "The query took longer than %s s. Ask for less, or raise the time limit."
            .formatted(limits.time().toMillis() / 1000.0),
        e);
  }

  private QueryExecResult execute(
      Query query, @Nullable DatasetDescription graphs, AtomicBoolean stop) {
    DatasetGraph dataset = store.dataset();
    Context context = Context.setupContextForDataset(new Context(), dataset);
    context.put(ARQConstants.symCancelQuery, stop);
    context.unset(ARQ.queryTimeout);
    // It would match regular expressions where none can be stopped.
    context.set(ARQ.optExprConstantFolding, false);
    QC.setFactory(context, CancellableExecutor.factory(stop));
    DatasetDescription described = graphs != null ? graphs : query.getDatasetDescription();
    Query asked = query;
    if (described != null) {
      // Quirk: with TDB2's union as default graph, FROM would still see the union of all graphs.
      context.set(TDB2.symUnionDefaultGraph, false);
      dataset = DynamicDatasets.dynamicDataset(described, dataset, false);
      asked = query.cloneQuery();
      asked.getGraphURIs().clear();
      asked.getNamedGraphURIs().clear();
    }
    try (QueryExec exec =
        QueryExec.newBuilder().dataset(dataset).query(asked).context(context).build()) {
      return collect(query, exec);
    }
  }

  private QueryExecResult collect(Query query, QueryExec exec) {
    if (query.isAskType()) {
      return new QueryExecResult(exec.ask());
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(exec.describe());
    }
    if (query.isConstructType()) {
      DatasetGraph built = DatasetGraphFactory.createGeneral();
      built.prefixes().putAll(query.getPrefixMapping());
      take(exec.constructQuads(), (Quad quad) -> built.add(quad));
      return new QueryExecResult(built);
    }
    RowSet rows = exec.select();
    List<Binding> kept = new ArrayList<>();
    // Rows of TDB2 look up their nodes late, when the transaction would be over.
    take(rows, (Binding row) -> kept.add(row.detach()));
    return new QueryExecResult(RowSetStream.create(rows.getResultVars(), kept.iterator()));
  }

  private <T> void take(Iterator<T> source, java.util.function.Consumer<T> sink) {
    int count = 0;
    while (source.hasNext()) {
      if (++count > limits.rows()) {
        throw new QueryRefusedException(
            Reason.TOO_LARGE,
            "The result has more than %d rows. Add a LIMIT, or take a dump."
                .formatted(limits.rows()));
      }
      sink.accept(source.next());
    }
  }

  /** Lets no further query in; daemon threads of queries that do not listen are left behind. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
