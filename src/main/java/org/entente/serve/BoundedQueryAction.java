package org.entente.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.entente.store.BoundedQueries;
import org.entente.store.QueryRefusedException;

/** Answers SPARQL queries; Fuseki reads the request and writes the result. */
final class BoundedQueryAction extends SPARQL_QueryDataset {

  private final BoundedQueries queries;

  BoundedQueryAction(BoundedQueries queries) {
    this.queries = queries;
  }

  @Override
  protected void execute(String queryString, HttpAction action) {
    try {
      Query query = BoundedQueries.parse(queryString);
      QueryExecResult result =
          queries.run(query, SPARQLProtocol.getProtocolDatasetDescription(action));
      sendResults(action, result, query.getPrologue());
    } catch (QueryRefusedException e) {
      if (e.reason() == QueryRefusedException.Reason.BUSY) {
        action.setResponseHeader("Retry-After", "5");
      }
      ServletOps.error(status(e.reason()), e.getMessage());
    }
  }

  /** Returns the status of HTTP for a query that was refused. */
  static int status(QueryRefusedException.Reason reason) {
    return switch (reason) {
      case BAD_QUERY -> HttpSC.BAD_REQUEST_400;
      case TOO_LARGE, TIME_LIMIT, BUSY -> HttpSC.SERVICE_UNAVAILABLE_503;
    };
  }
}
