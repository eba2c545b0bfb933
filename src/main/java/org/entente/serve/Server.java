package org.entente.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.entente.serve.linked.OntologyPage;
import org.entente.serve.linked.ResourceFilter;
import org.entente.serve.linked.SitemapServlet;
import org.entente.serve.pages.DumpIndexServlet;
import org.entente.serve.pages.Edition;
import org.entente.serve.pages.PageServlet;
import org.entente.serve.pages.QueriesServlet;
import org.entente.store.BoundedQueries;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Serves a store by HTTP, to be read only: pages at {@code /} and at the paths of resources, SPARQL
 * and the graph store protocol at {@code /kg}, Fuseki's UI at {@code /ui/}, questions at {@code
 * /queries/}, dumps at {@code /dump/}.
 *
 * <pre>{@code
 * try (Store store = Store.openReadOnly(dir);
 *     Server server = Server.start(store, ServerOptions.defaults())) {
 *   System.out.println(server.url());
 *   server.join();
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {

  /** Path of the data set. */
  public static final String DATASET = "/kg";

  /** More than queries may run and wait together, so that pages and the health check answer too. */
  private static final int THREADS = 80;

  private static final long STOP_MILLISECONDS = 3_000;

  private final FusekiServer fuseki;
  private final BoundedQueries queries;
  private final String host;
  private final Path store;
  private final String token = Control.newToken();
  private final boolean takesBuilds;

  private Server(Store store, ServerOptions options, @Nullable LiveBuilds builds) {
    this.host = options.host();
    this.store = store.dir();
    this.queries = new BoundedQueries(store, options.limits());
    this.takesBuilds = builds != null;
    this.fuseki = build(store, options, builds);
  }

  /**
   * Starts a server; it runs until {@link #stop}, and the store must stay open as long.
   *
   * @throws ServeException if the port is in use or the address is not this machine's
   */
  public static Server start(Store store, ServerOptions options) {
    return start(store, options, null);
  }

  /**
   * Starts a server that other commands on this machine may build and query by: it leaves its
   * address in the store.
   *
   * @param builds what builds into the store; null to serve only
   * @throws ServeException if the port is in use or the address is not this machine's
   */
  public static Server start(Store store, ServerOptions options, @Nullable LiveBuilds builds) {
    Server server = new Server(store, options, builds);
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      server.queries.close();
      throw explain(e, options);
    }
    if (server.takesBuilds) {
      new Control(server.url(), server.token).write(store.dir());
    }
    return server;
  }

  private static ServeException explain(FusekiException e, ServerOptions options) {
    String at = options.host() + ":" + options.port();
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof BindException && String.valueOf(t.getMessage()).contains("in use")) {
        return new ServeException(
            "Another program listens at %s already. Stop it, or choose another port with --port."
                .formatted(at),
            e);
      }
      if (t instanceof BindException || t instanceof UnresolvedAddressException) {
        return new ServeException(
            "Cannot listen at %s: it is no address of this machine, or the port needs more rights. Choose another --host or --port."
                .formatted(at),
            e);
      }
    }
    return new ServeException("The server does not start: " + e.getMessage(), e);
  }

  private FusekiServer build(Store store, ServerOptions options, @Nullable LiveBuilds builds) {
    Edition edition = new Edition(store);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            // The modules on the class path would write a configuration tree and allow changes.
            .fusekiModules(FusekiModules.create())
            .enablePing(true)
            .enableStats(true)
            .enableCors(false)
            .enableMetrics(true)
            .addServletAttribute(Fuseki.attrMetricsProvider, Metrics.of(store, queries))
            .numServerThreads(2, THREADS)
            .addServlet("/health", new HealthServlet(store))
            .add(DATASET, dataService(store))
            .addServlet("/$/server", new ActionServerStatus())
            .addServlet("/$/datasets/*", new ActionDatasets())
            .addFilter("/$/*", readersOnly())
            .addFilter("/*", new ResourceFilter(store))
            .addServlet("/ui/*", new UiServlet("webapp"))
            .addServlet("/web/*", new UiServlet("web"))
            .addServlet("/web/cytoscape/*", new UiServlet(WebJar.folder("cytoscape") + "/dist"))
            .addServlet(
                "/queries/*", new QueriesServlet(options.queries(), edition, store.baseIri()))
            .addServlet("/dump/*", new DumpIndexServlet(store))
            .addServlet("/*", new PageServlet(store, edition, options.queries(), queries))
            .addServlet(OntologyPage.PATH, new OntologyServlet(store, edition));
    SitemapServlet sitemap = new SitemapServlet(store);
    SitemapServlet.PATHS.forEach(path -> builder.addServlet(path, sitemap));
    if (builds != null) {
      builder.addServlet(Control.PATH + "*", new ControlServlet(store, builds, token));
    }
    FusekiServer server = builder.build();
    org.eclipse.jetty.server.Server jetty = server.getJettyServer();
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
    }
    Front front = new Front(jetty.getHandler(), dumpFiles(store.dumpDir(), jetty));
    jetty.setHandler(new GracefulHandler(compressed(front)));
    jetty.setStopTimeout(STOP_MILLISECONDS);
    return server;
  }

  /** Jetty's newer handler for this would need two more libraries. */
  @SuppressWarnings("removal")
  private static Handler compressed(Handler handler) {
    return new GzipHandler(handler);
  }

  private DataService dataService(Store store) {
    ActionProcessor query = new BoundedQueryAction(queries);
    ActionProcessor graphs = new GraphStoreAction();
    return DataService.newBuilder()
        .dataset(store.dataset())
        .addEndpoint(endpoint(Operation.Query, "", query))
        .addEndpoint(endpoint(Operation.Query, "sparql", query))
        .addEndpoint(endpoint(Operation.Query, "query", query))
        .addEndpoint(endpoint(Operation.GSP_R, "data", graphs))
        .addEndpoint(endpoint(Operation.GSP_R, "get", graphs))
        .build();
  }

  private static Endpoint endpoint(Operation operation, String name, ActionProcessor processor) {
    return Endpoint.create().operation(operation).endpointName(name).processor(processor).build();
  }

  private static Filter readersOnly() {
    Set<String> allowed = Set.of("GET", "HEAD", "OPTIONS");
    return (request, response, chain) -> {
      if (allowed.contains(((HttpServletRequest) request).getMethod())) {
        chain.doFilter(request, response);
      } else {
        ((HttpServletResponse) response).sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    };
  }

  private static Handler dumpFiles(Path dir, org.eclipse.jetty.server.Server jetty) {
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw new ServeException("Cannot make the directory " + dir + ": " + e.getMessage(), e);
    }
    ResourceHandler files = new ResourceHandler();
    files.setBaseResource(ResourceFactory.of(jetty).newResource(dir));
    files.setDirAllowed(false);
    files.setAcceptRanges(true);
    files.setEtags(true);
    ContextHandler context = new ContextHandler(files, "/dump");
    context.setServer(jetty);
    jetty.addBean(context);
    return context;
  }

  /** Returns the address for a browser, ending in {@code /}. */
  public String url() {
    String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return "http://%s:%d/"
        .formatted(shown.contains(":") ? "[" + shown + "]" : shown, fuseki.getHttpPort());
  }

  /** Returns the address of the SPARQL endpoint. */
  public String sparqlUrl() {
    return url() + DATASET.substring(1) + "/sparql";
  }

  /** Waits until the server has stopped. */
  public void join() {
    fuseki.join();
  }

  /** Takes no more requests and waits a few seconds for those that run. */
  public void stop() {
    if (takesBuilds) {
      Control.delete(store);
    }
    fuseki.stop();
    queries.close();
  }

  @Override
  public void close() {
    stop();
  }
}
