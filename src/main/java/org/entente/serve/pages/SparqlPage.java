package org.entente.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.store.BoundedQueries;
import org.entente.store.QueryRefusedException;

/** Asks a query of the user's and shows its rows, each resource with a link to its page. */
final class SparqlPage {

  private static final int ROWS = 500;

  private final Questions questions;
  private final List<SampleQuery> samples;
  private final BoundedQueries queries;

  SparqlPage(Questions questions, List<SampleQuery> samples, BoundedQueries queries) {
    this.questions = questions;
    this.samples = samples;
    this.queries = queries;
  }

  /**
   * What was asked and answered.
   *
   * @param query SPARQL; empty if nothing was asked
   * @param columns of the rows; none if there is something else to tell
   * @param text what came instead of rows: yes, no, triples
   * @param error why there is no answer; empty if there is one
   */
  record Asked(
      List<SampleQuery> samples,
      String name,
      String query,
      List<String> columns,
      Part<Row> rows,
      String text,
      String error) {}

  void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = PageServlet.parameter(request, "name");
    String query = PageServlet.parameter(request, "query");
    if (query.isBlank()) {
      query = SampleQuery.named(name, samples).map(SampleQuery::text).orElse("");
    }
    Templates.send(response, "sparql", asked(name, query, Place.of(request)));
  }

  private Asked asked(String name, String query, Place place) {
    Answer answer = new Answer(List.of(), List.of());
    String text = "";
    String error = "";
    if (!query.isBlank()) {
      try {
        QueryExecResult result = queries.run(BoundedQueries.parse(query), null);
        if (result.isRowSet()) {
          answer = questions.read(result.rowSet());
        } else {
          text = text(result);
        }
      } catch (QueryRefusedException e) {
        error = Objects.requireNonNullElse(e.getMessage(), "refused");
      }
    }
    Part<Row> rows = Part.of(answer.rows(), ROWS, place);
    return new Asked(samples, name, query, answer.columns(), rows, text, error);
  }

  private static String text(QueryExecResult result) {
    if (result.isBoolean()) {
      return result.booleanResult() ? "yes" : "no";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (result.isGraph()) {
      RDFWriter.source(result.graph()).format(RDFFormat.TURTLE_PRETTY).output(out);
    } else {
      RDFWriter.source(result.dataset()).format(RDFFormat.TRIG_PRETTY).output(out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
