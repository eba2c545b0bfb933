package org.entente.serve.linked;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.entente.serve.pages.Links;
import org.entente.store.Dumper;
import org.entente.store.Statistics;
import org.entente.store.Store;
import org.entente.vocab.Ent;

/**
 * Answers for resources: 303 at the path of a resource, to its page or its data as the client asks
 * for; the data at that path with the ending of a format. Everything else, the pages among it, it
 * leaves to others.
 */
public final class ResourceFilter implements Filter {

  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final String VOID = "/.well-known/void";

  private static final String OFFER =
      "There is: "
          + Arrays.stream(DataType.values())
              .map(DataType::mediaType)
              .collect(Collectors.joining(", "));

  private final Store store;
  private final Links links;
  private final Resources resources;

  /** Answers for the resources of a store. */
  public ResourceFilter(Store store) {
    this.store = store;
    this.links = new Links(store.baseIri());
    this.resources = new Resources(store, links);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (!READS.contains(http.getMethod())
        || !answer(http, (HttpServletResponse) response, http.getRequestURI())) {
      chain.doFilter(request, response);
    }
  }

  /** Returns whether there was something to answer. */
  private boolean answer(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (path.equals(VOID)) {
      redirect(request, response, links.path(store.baseIri() + "dataset"), false);
      return true;
    }
    Optional<String> resource = resources.at(path);
    if (resource.isPresent()) {
      redirect(request, response, path, !resources.isGraph(resource.get()));
      return true;
    }
    Optional<DataType> type = DataType.ofPath(path);
    Optional<String> described =
        type.flatMap(t -> resources.at(path.substring(0, path.length() - t.ending().length())));
    if (type.isEmpty() || described.isEmpty()) {
      return false;
    }
    send(request, response, described.get(), type.get());
    return true;
  }

  private static void redirect(
      HttpServletRequest request, HttpServletResponse response, String path, boolean withPage)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<String> ending =
        DataType.negotiate(Objects.requireNonNullElse(request.getHeader("Accept"), ""), withPage);
    if (ending.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
      response.setContentType("text/plain;charset=utf-8");
      response.getWriter().println(OFFER);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location(path, ending.get()));
  }

  /** Terms of the ontology have no page of their own but a place in that of the whole. */
  private static String location(String path, String ending) {
    String concepts = Links.ONTOLOGY + "/";
    return ending.equals(Links.ENDING) && path.startsWith(concepts)
        ? OntologyPage.PATH + "#" + path.substring(concepts.length())
        : path + ending;
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, String iri, DataType type)
      throws IOException {
    response.setHeader("Link", links(iri, type));
    if (resources.isGraph(iri) && !store.contains(iri)) {
      // As large as it comes: not held in memory, and so without a tag.
      response.setContentType(type.mediaType());
      new Dumper(store).dump(type.format(), iri, response.getOutputStream());
      return;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    store.read(
        () -> {
          Dumper.write(describe(request, iri), store.prefixes(), type.format(), content);
          return true;
        });
    new Document(type.mediaType(), content.toByteArray(), new Statistics(store).modified())
        .send(request, response);
  }

  private Graph describe(HttpServletRequest request, String iri) {
    if (iri.equals(Ent.NS)) {
      return Description.ofOntology(store);
    }
    Graph description = Description.of(store, iri);
    if (iri.equals(store.baseIri() + "dataset")) {
      new Catalog(store, Urls.root(request)).addTo(description);
    }
    return description;
  }

  private String links(String iri, DataType type) {
    String path = iri.equals(Ent.NS) ? Links.ONTOLOGY : links.path(iri);
    String others =
        Arrays.stream(DataType.values())
            .filter(other -> other != type)
            .map(
                other ->
                    ", <%s%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(path, other.ending(), other.mediaType()))
            .collect(Collectors.joining());
    return "<" + iri + ">; rel=\"describes\"" + others;
  }
}
