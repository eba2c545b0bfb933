package org.entente.store;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Lets through only queries that stay inside the store. */
final class QueryGuard {

  /** Relative IRIs of a query must not turn into paths of the user's files. */
  private static final String BASE = "https://w3id.org/entente/";

  private static final String SPLIT = "http://jena.apache.org/arq/property#strsplit";

  private QueryGuard() {}

  /** Parses a query and refuses what would leave the store. */
  static Query parse(String text) {
    Query query;
    try {
      query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw new QueryRefusedException(
          QueryRefusedException.Reason.BAD_QUERY, "The query is wrong: " + e.getMessage(), e);
    }
    check(query);
    return query;
  }

  static void check(Query query) {
    if (query.isJsonType()) {
      throw refuse("JSON queries are no SPARQL; use SELECT and ask for JSON results.");
    }
    Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
        .forEach(QueryGuard::requireNoFile);
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    }
  }

  /** Refuses graph names that another program might take for a file to load. */
  static void requireNoFile(String graphIri) {
    if (graphIri.toLowerCase(Locale.ROOT).startsWith("file:")) {
      throw refuse("FROM names a file; only graphs of the store can be named.");
    }
  }

  private static void requireNoCode(String iri) {
    String lower = iri.toLowerCase(Locale.ROOT);
    if (lower.equals(SPLIT)) {
      throw refuse("strSplit is switched off: its regular expression could not be stopped.");
    }
    if (lower.startsWith("java:") || lower.startsWith("http://jena.apache.org/arq/js")) {
      throw refuse("Functions written in Java or JavaScript are switched off: " + iri);
    }
  }

  private static QueryRefusedException refuse(String message) {
    return new QueryRefusedException(QueryRefusedException.Reason.BAD_QUERY, message);
  }

  private static final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService op) {
      throw refuse("SERVICE is switched off: queries stay inside the store.");
    }

    @Override
    public void visit(OpPropFunc op) {
      requireNoCode(op.getProperty().getURI());
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern()
          .forEach(
              t -> {
                if (t.getPredicate().isURI()) {
                  requireNoCode(t.getPredicate().getURI());
                }
              });
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      visitFunction(function);
    }

    private static void visitFunction(ExprFunction function) {
      String iri = function.getFunctionIRI();
      if (iri != null) {
        requireNoCode(iri);
      }
    }
  }
}
