package org.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.serve.linked.OntologyPage;
import org.entente.serve.pages.Edition;
import org.entente.serve.pages.Templates;
import org.entente.store.Store;

/** Sends the readable page of the ontology. */
final class OntologyServlet extends HttpServlet {

  private final transient OntologyPage page;
  private final transient Edition edition;

  OntologyServlet(Store store, Edition edition) {
    this.page = new OntologyPage(store);
    this.edition = edition;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = page.body();
    if (body.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "The store holds no ontology.");
      return;
    }
    if (!edition.isKnown(request, response)) {
      Templates.sendBody(response, "Ontology", body);
    }
  }
}
