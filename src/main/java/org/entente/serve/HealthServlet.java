package org.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.store.Statistics;
import org.entente.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a load balancer or supervisor whether the store can be read: 200 or 503. */
final class HealthServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);

  private final transient Store store;

  HealthServlet(Store store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = isReadable();
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
  }

  private boolean isReadable() {
    try {
      new Statistics(store).modified();
      return true;
    } catch (RuntimeException e) {
      LOG.error("the store cannot be read", e);
      return false;
    }
  }
}
