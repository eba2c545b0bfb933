package org.entente.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.store.BoundedQueries;
import org.entente.store.Store;

/** Answers for all pages: those at fixed paths, and those of resources. */
public final class PageServlet extends HttpServlet {

  private final transient Questions questions;
  private final transient Edition edition;
  private final transient Map<String, Handler> handlers;

  /**
   * Creates the servlet.
   *
   * @param edition what clients keep pages by
   * @param samples the queries offered to the user; the one named "register" makes the register
   * @param queries runs the user's queries
   */
  public PageServlet(
      Store store, Edition edition, List<SampleQuery> samples, BoundedQueries queries) {
    this.edition = edition;
    this.questions = new Questions(store, new Links(store.baseIri()));
    Register register = new Register(questions, samples);
    Search search = new Search(questions);
    SparqlPage sparql = new SparqlPage(questions, samples, queries);
    this.handlers =
        Map.of(
            "/", page("home", () -> HomePage.read(questions)),
            "/register", unlessKnown(register::page),
            "/register.csv", unlessKnown(register::csv),
            "/disagreements", page("disagreements", () -> Disagreement.all(questions)),
            "/map", page("map", () -> FlowMap.read(questions)),
            "/between", unlessKnown(this::between),
            "/search", unlessKnown(search::page),
            "/search.json", unlessKnown(search::suggestions),
            "/sparql", sparql::page);
  }

  /** Answers one kind of request. */
  @FunctionalInterface
  private interface Handler {
    void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Handler handler = handlers.get(path);
    if (handler != null) {
      handler.handle(request, response);
      return;
    }
    Optional<String> iri = questions.links().resource(path);
    if (iri.filter(questions::know).isPresent() && edition.isKnown(request, response)) {
      return;
    }
    if (iri.isEmpty() || !sendResource(response, iri.get())) {
      sendMissing(response);
    }
  }

  private static void sendMissing(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    Templates.send(response, "missing", "");
  }

  /** Answers with a page that is the same for all until the store changes. */
  private Handler page(String template, Supplier<Object> read) {
    Kept<Object> page = new Kept<>(questions, read);
    return unlessKnown((request, response) -> Templates.send(response, template, page.get()));
  }

  private Handler unlessKnown(Handler handler) {
    return (request, response) -> {
      if (!edition.isKnown(request, response)) {
        handler.handle(request, response);
      }
    };
  }

  private void between(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String one = Objects.requireNonNullElse(request.getParameter("one"), "");
    String other = Objects.requireNonNullElse(request.getParameter("other"), "");
    if (!send(response, "between", () -> BetweenPage.read(questions, one, other))) {
      sendMissing(response);
    }
  }

  /** Sends the page that fits the kind of the resource; false if nothing is known of it. */
  private boolean sendResource(HttpServletResponse response, String iri) throws IOException {
    return send(response, "event", () -> EventPage.read(questions, iri))
        || send(response, "actor", () -> ActorPage.read(questions, iri))
        || send(response, "article", () -> ArticlePage.read(questions, iri))
        || send(response, "resource", () -> ResourcePage.read(questions, iri));
  }

  private <T> boolean send(
      HttpServletResponse response, String template, Supplier<Optional<T>> read)
      throws IOException {
    Optional<T> page = questions.together(read);
    if (page.isPresent()) {
      Templates.send(response, template, page.get());
    }
    return page.isPresent();
  }
}
