package org.entente.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The register of arms transfers: the rows of the query of that name. */
final class Register {

  private static final String QUERY = "register";

  private final Questions questions;
  private final Query query;

  Register(Questions questions, List<SampleQuery> samples) {
    this.questions = questions;
    this.query =
        SampleQuery.named(QUERY, samples)
            .map(sample -> QueryFactory.create(sample.text()))
            // A register of nothing, where another set of queries has none.
            .orElseGet(
                () ->
                    QueryFactory.create(
                        "SELECT ?recipient ?supplier { VALUES (?recipient ?supplier) {} }"));
  }

  void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Templates.send(response, "register", view(request));
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

  private TableView view(HttpServletRequest request) {
    return TableView.of(
        questions.run(query, Map.of()),
        parameter(request, "sort"),
        parameter(request, "order").equals("descending"),
        parameter(request, "filter"));
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
