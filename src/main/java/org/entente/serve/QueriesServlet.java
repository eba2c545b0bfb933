package org.entente.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the questions that the store answers, each with a link that opens it in the UI. */
final class QueriesServlet extends HttpServlet {

  private final transient List<SampleQuery> queries;

  QueriesServlet(List<SampleQuery> queries) {
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      Page.send(response, "Questions", list());
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

  private String list() {
    if (queries.isEmpty()) {
      return "<p>This program came without queries.</p>";
    }
    return queries.stream()
        .map(QueriesServlet::item)
        .collect(Collectors.joining("\n", "<dl>\n", "\n</dl>"));
  }

  private static String item(SampleQuery query) {
    return """
        <dt><a href="%s">%s</a> <small><a href="/queries/%s.rq">%s.rq</a></small></dt>
        <dd><details><summary>SPARQL</summary><pre>%s</pre></details></dd>"""
        .formatted(
            Page.escape(inUi(query.text())),
            Page.escape(query.question()),
            Page.encode(query.name()),
            Page.escape(query.name()),
            Page.escape(query.text()));
  }

  /** Returns the address of the UI with the query filled in. */
  private static String inUi(String query) {
    return "/ui/#/dataset" + Server.DATASET + "/query?query=" + Page.encode(query);
  }
}
