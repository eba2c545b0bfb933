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
import org.entente.serve.pages.PageServlet;
import org.entente.serve.pages.QueriesServlet;
import org.entente.store.BoundedQueries;
import org.entente.store.Store;

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

  private static final long STOP_MILLISECONDS = 3_000;

  private final FusekiServer fuseki;
  private final BoundedQueries queries;
  private final String host;

  private Server(Store store, ServerOptions options) {
    this.host = options.host();
    this.queries = new BoundedQueries(store, options.limits());
    this.fuseki = build(store, options);
  }

  /**
   * Starts a server; it runs until {@link #stop}, and the store must stay open as long.
   *
   * @throws ServeException if the port is in use or the address is not this machine's
   */
  public static Server start(Store store, ServerOptions options) {
    Server server = new Server(store, options);
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      server.queries.close();
      throw explain(e, options);
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

  private FusekiServer build(Store store, ServerOptions options) {
    FusekiServer server =
        FusekiServer.create()
            .port(options.port())
            // The modules on the class path would write a configuration tree and allow changes.
            .fusekiModules(FusekiModules.create())
            .enablePing(true)
            .enableStats(true)
            .enableCors(false)
            .numServerThreads(2, 16)
            .add(DATASET, dataService(store))
            .addServlet("/$/server", new ActionServerStatus())
            .addServlet("/$/datasets/*", new ActionDatasets())
            .addFilter("/$/*", readersOnly())
            .addServlet("/ui/*", new UiServlet("webapp"))
            .addServlet("/web/*", new UiServlet("web"))
            .addServlet("/web/cytoscape/*", new UiServlet(WebJar.folder("cytoscape") + "/dist"))
            .addServlet("/queries/*", new QueriesServlet(options.queries(), store.baseIri()))
            .addServlet("/dump/*", new DumpIndexServlet(store.dumpDir()))
            .addServlet("/*", new PageServlet(store, options.queries(), queries))
            .build();
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
    fuseki.stop();
    queries.close();
  }

  @Override
  public void close() {
    stop();
  }
}
