package org.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.serve.linked.OntologyPage;
import org.entente.serve.pages.Templates;
import org.entente.store.Store;

/** Sends the readable page of the ontology. */
final class OntologyServlet extends HttpServlet {

  private final transient OntologyPage page;

  OntologyServlet(Store store) {
    this.page = new OntologyPage(store);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = page.body();
    if (body.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "The store holds no ontology.");
      return;
    }
    Templates.sendBody(response, "Ontology", body);
  }
}
