package org.entente.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The register of arms transfers: the rows of the query of that name. */
final class Register {

  private static final String QUERY = "register";

  private static final int ROWS = 500;

  private final Kept<Answer> answer;

  Register(Questions questions, List<SampleQuery> samples) {
    Query query =
        SampleQuery.named(QUERY, samples)
            .map(sample -> QueryFactory.create(sample.text()))
            // A register of nothing, where another set of queries has none.
            .orElseGet(
                () ->
                    QueryFactory.create(
                        "SELECT ?recipient ?supplier { VALUES (?recipient ?supplier) {} }"));
    this.answer = new Kept<>(questions, () -> questions.run(query, Map.of()));
  }

  /**
   * The register as a page shows it.
   *
   * @param rows those of the view that are shown
   */
  record Page(TableView view, Part<Row> rows) {}

  void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    TableView view = view(request);
    Part<Row> rows = Part.of(view.answer().rows(), ROWS, Place.of(request));
    Templates.send(response, "register", new Page(view, rows));
  }

  void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Answer answer = view(request).answer();
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"register.csv\"");
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(answer.columns());
      for (Row row : answer.rows()) {
        printer.printRecord(answer.columns().stream().map(row::text).toList());
      }
    }
    response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns all rows. */
  Answer read() {
    return answer.get();
  }

  private TableView view(HttpServletRequest request) {
    return TableView.of(
        read(),
        PageServlet.parameter(request, "sort"),
        PageServlet.parameter(request, "order").equals("descending"),
        PageServlet.parameter(request, "filter"));
  }
}
