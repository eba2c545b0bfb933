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
  private final transient Kept<List<Disagreement>> disagreements;
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
    this.disagreements = new Kept<>(questions, () -> Disagreement.all(questions));
    Register register = new Register(questions, samples);
    Search search = new Search(questions);
    SparqlPage sparql = new SparqlPage(questions, samples, queries);
    this.handlers =
        Map.of(
            "/", page("home", () -> HomePage.read(questions)),
            "/register", unlessKnown(register::page),
            "/register.csv", unlessKnown(register::csv),
            "/disagreements", unlessKnown(this::disagreements),
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
    if (iri.isEmpty() || !sendResource(request, response, iri.get())) {
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

  private void disagreements(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Part<Disagreement> part = Part.of(disagreements.get(), Part.SIZE, Place.of(request));
    Templates.send(response, "disagreements", part);
  }

  private void between(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String one = parameter(request, "one");
    String other = parameter(request, "other");
    Place place = Place.of(request);
    if (!send(response, "between", () -> BetweenPage.read(questions, one, other, place))) {
      sendMissing(response);
    }
  }

  /** Sends the page that fits the kind of the resource; false if nothing is known of it. */
  private boolean sendResource(HttpServletRequest request, HttpServletResponse response, String iri)
      throws IOException {
    Place place = Place.of(request);
    String list = parameter(request, "list");
    return send(response, "event", () -> EventPage.read(questions, iri, place))
        || send(response, "actor", () -> ActorPage.read(questions, iri, list, place))
        || send(response, "article", () -> ArticlePage.read(questions, iri, place))
        || send(response, "resource", () -> ResourcePage.read(questions, iri, place));
  }

  /** Returns what a request says of a parameter; empty if it says nothing. */
  static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
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
