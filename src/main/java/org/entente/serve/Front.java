package org.entente.serve;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.entente.store.DumpFolder;

/** Stands before Fuseki: sets the headers, and leads the UI's requests to where Fuseki hears. */
final class Front extends Handler.Wrapper {

  /** Nothing on our pages needs more than our own style and scripts. */
  private static final String PAGES =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** The UI must not ask prefix.cc or anybody else. */
  private static final String UI =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Handler dumps;

  /**
   * Creates the handler.
   *
   * @param dumps sends the files under {@code /dump/}
   */
  Front(Handler fuseki, Handler dumps) {
    super(fuseki);
    this.dumps = dumps;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    setHeaders(response, path);
    if (isPreflight(request)) {
      allowFromAnywhere(response, path);
      callback.succeeded();
      return true;
    }
    if (isDumpFile(path) && isRead(request)) {
      return dumps.handle(request, response, callback) || super.handle(request, response, callback);
    }
    return super.handle(forwarded(request, path), response, callback);
  }

  private static void setHeaders(Response response, String path) {
    boolean ui = path.startsWith("/ui/");
    response
        .getHeaders()
        .put("Content-Security-Policy", ui ? UI : PAGES)
        .put("X-Content-Type-Options", "nosniff")
        .put("X-Frame-Options", "DENY")
        .put("Referrer-Policy", "no-referrer");
    if (!path.startsWith("/$/") && !path.startsWith(Control.PATH)) {
      response
          .getHeaders()
          .put("Access-Control-Allow-Origin", "*")
          .put(
              "Access-Control-Expose-Headers",
              "ETag, Last-Modified, Link, Location, Accept-Ranges");
    }
  }

  /** A browser asks so whether a page from elsewhere may send a request. */
  private static boolean isPreflight(Request request) {
    return HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains("Access-Control-Request-Method");
  }

  private static void allowFromAnywhere(Response response, String path) {
    response.setStatus(HttpStatus.NO_CONTENT_204);
    // A query may be too long for an address.
    boolean query = path.equals(Server.DATASET) || path.startsWith(Server.DATASET + "/");
    response
        .getHeaders()
        .put("Access-Control-Allow-Methods", query ? "GET, HEAD, POST" : "GET, HEAD")
        .put(
            "Access-Control-Allow-Headers",
            "Accept, Content-Type, If-None-Match, If-Modified-Since, Range")
        .put("Access-Control-Max-Age", "86400");
  }

  private static boolean isDumpFile(String path) {
    return path.startsWith("/dump/")
        && path.length() > "/dump/".length()
        && !path.equals("/dump/" + DumpFolder.CHECKSUMS)
        && !path.endsWith(".tmp");
  }

  private static boolean isRead(Request request) {
    return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
  }

  /** The UI takes its own address for the server's, and asks below {@code /ui/}. */
  private static Request forwarded(Request request, String path) {
    if (!path.startsWith("/ui/$/")
        && !path.equals("/ui" + Server.DATASET)
        && !path.startsWith("/ui" + Server.DATASET + "/")) {
      return request;
    }
    HttpURI uri = request.getHttpURI();
    return Request.serveAs(
        request, HttpURI.build(uri).path(uri.getPath().substring("/ui".length())).asImmutable());
  }
}
