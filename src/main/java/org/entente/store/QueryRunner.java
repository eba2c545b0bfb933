package org.entente.store;

import java.io.OutputStream;
import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;

/** Runs one query over a store and writes its result. */
public final class QueryRunner {

  private final Store store;
  private final Duration limit;

  /**
   * Creates a runner.
   *
   * @param limit how long a query may take
   */
  public QueryRunner(Store store, Duration limit) {
    this.store = store;
    this.limit = limit;
  }

  /**
   * Runs a SELECT, ASK, CONSTRUCT or DESCRIBE query; writes nothing unless it succeeds. The stream
   * stays open.
   *
   * @throws QueryRefusedException if the query is wrong, not allowed, or takes too long
   */
  public void run(String queryText, ResultFormat format, OutputStream out) {
    Query query = BoundedQueries.parse(queryText);
    QueryLimits limits = new QueryLimits(limit, Integer.MAX_VALUE - 1, 1);
    try (BoundedQueries queries = new BoundedQueries(store, limits)) {
      write(queries.run(query, null), format, out);
    }
  }

  private static void write(QueryExecResult result, ResultFormat format, OutputStream out) {
    Context context = ARQ.getContext();
    if (result.isBoolean()) {
      writer(format).write(out, result.booleanResult(), context);
    } else if (result.isRowSet()) {
      writer(format).write(out, result.rowSet(), context);
    } else if (result.isGraph()) {
      RDFWriter.source(result.graph()).format(format.graph).output(out);
    } else if (result.dataset().listGraphNodes().hasNext()) {
      // CONSTRUCT { GRAPH … } fits into no format of triples.
      RDFWriter.source(result.dataset()).format(RDFFormat.TRIG_PRETTY).output(out);
    } else {
      RDFWriter.source(result.dataset().getDefaultGraph()).format(format.graph).output(out);
    }
  }

  private static RowSetWriter writer(ResultFormat format) {
    return RowSetWriterRegistry.getFactory(format.rows).create(format.rows);
  }
}
