package org.entente.serve.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.vocab.Iris;
import org.entente.vocab.Prefixes;

/**
 * Lists the questions that the store answers: as a page, and as JSON for the UI, which offers them.
 */
public final class QueriesServlet extends HttpServlet {

  private final transient List<SampleQuery> queries;
  private final transient Edition edition;
  private final String baseIri;

  /** Creates the servlet for the queries of a store. */
  public QueriesServlet(List<SampleQuery> queries, Edition edition, String baseIri) {
    this.queries = queries;
    this.edition = edition;
    this.baseIri = baseIri;
  }

  /**
   * What the UI has to know of the store.
   *
   * @param base what the IRIs of its resources begin with
   * @param path what the paths of their pages begin with
   * @param prefixes for a new query
   */
  private record Help(
      String base, String path, Map<String, String> prefixes, List<SampleQuery> queries) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      if (!edition.isKnown(request, response)) {
        Templates.send(response, "questions", queries);
      }
      return;
    }
    if (path.equals("/index.json")) {
      response.setContentType("application/json");
      Help help =
          new Help(
              baseIri, new Links(baseIri).path(baseIri), Prefixes.of(new Iris(baseIri)), queries);
      new ObjectMapper().writeValue(response.getOutputStream(), help);
      return;
    }
    for (SampleQuery query : queries) {
      if (path.equals("/" + query.name() + ".rq")) {
        response.setContentType("application/sparql-query;charset=utf-8");
        response.getOutputStream().write(query.text().getBytes(UTF_8));
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
