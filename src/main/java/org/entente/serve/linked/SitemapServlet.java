package org.entente.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.serve.pages.Links;
import org.entente.store.Statistics;
import org.entente.store.Store;
import org.entente.vocab.Ent;

/**
 * Lists the pages of articles, events and actors for search engines: {@code /robots.txt} leads to
 * {@code /sitemap.xml}, and that to files of as many addresses as the format allows.
 */
public final class SitemapServlet extends HttpServlet {

  /** The paths that the servlet answers at. */
  public static final List<String> PATHS = List.of("/robots.txt", "/sitemap.xml", "/sitemap/*");

  private static final int ADDRESSES = 50_000;
  private static final String NS = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final transient Store store;
  private final transient Links links;

  /** Creates the servlet over a store. */
  public SitemapServlet(Store store) {
    this.store = store;
    this.links = new Links(store.baseIri());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String root = Urls.root(request);
    if (path.equals("/robots.txt")) {
      response.setContentType("text/plain;charset=utf-8");
      response.getWriter().print("User-agent: *\nSitemap: " + root + "/sitemap.xml\n");
      return;
    }
    List<String> iris = store.read(this::iris);
    int files = (iris.size() + ADDRESSES - 1) / ADDRESSES;
    if (path.equals("/sitemap.xml")) {
      index(response, root, files);
      return;
    }
    int file = number(path);
    if (file < 1 || file > files) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    pages(
        response,
        root,
        iris.subList((file - 1) * ADDRESSES, Math.min(file * ADDRESSES, iris.size())));
  }

  private static int number(String path) {
    String digits = path.replaceFirst("^/sitemap/(\\d{1,6})\\.xml$", "$1");
    return digits.equals(path) ? 0 : Integer.parseInt(digits);
  }

  private List<String> iris() {
    Graph all = store.dataset().getUnionGraph();
    Node type = RDF.type.asNode();
    var articles = all.stream(Node.ANY, type, SchemaDO.NewsArticle.asNode());
    var events = all.stream(Node.ANY, Ent.belief.asNode(), Node.ANY);
    var actors =
        store.dataset().getGraph(NodeFactory.createURI(store.names().knowledge())).stream(
            Node.ANY, SKOS.prefLabel.asNode(), Node.ANY);
    return Stream.of(articles, events, actors)
        .flatMap(triples -> triples)
        .map(triple -> triple.getSubject().getURI())
        .filter(iri -> iri.startsWith(store.baseIri()))
        .distinct()
        .sorted()
        .toList();
  }

  private static void index(HttpServletResponse response, String root, int files)
      throws IOException {
    PrintWriter out = xml(response);
    out.printf("<sitemapindex xmlns=\"%s\">%n", NS);
    for (int file = 1; file <= files; file++) {
      out.printf("<sitemap><loc>%s/sitemap/%d.xml</loc></sitemap>%n", root, file);
    }
    out.print("</sitemapindex>\n");
  }

  private void pages(HttpServletResponse response, String root, List<String> iris)
      throws IOException {
    String modified =
        new Statistics(store).modified().map(t -> "<lastmod>" + t + "</lastmod>").orElse("");
    PrintWriter out = xml(response);
    out.printf("<urlset xmlns=\"%s\">%n", NS);
    for (String iri : iris) {
      out.printf("<url><loc>%s%s%s</loc>%s</url>%n", root, links.path(iri), Links.ENDING, modified);
    }
    out.print("</urlset>\n");
  }

  private static PrintWriter xml(HttpServletResponse response) throws IOException {
    response.setContentType("application/xml;charset=utf-8");
    PrintWriter out = response.getWriter();
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return out;
  }
}
