package org.entente.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.entente.store.DumpFormat;
import org.entente.store.Dumper;
import org.entente.store.QueryRefusedException;
import org.entente.store.QueryRunner;
import org.entente.store.ResultFormat;
import org.entente.store.Store;

/**
 * Does for the commands on this machine what they cannot do while the server holds the store:
 * {@code build}, queries and dumps. Hears only this machine, and only who shows the {@link
 * Control}'s token.
 */
final class ControlServlet extends HttpServlet {

  private final transient Store store;
  private final transient LiveBuilds builds;
  private final String token;

  ControlServlet(Store store, LiveBuilds builds, String token) {
    this.store = store;
    this.builds = builds;
    this.token = token;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isFromHere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String path = Objects.requireNonNullElse(request.getPathInfo(), "");
    switch (path) {
      case "/build" -> build(request, response);
      case "/query" -> query(request, response);
      case "/dump" -> dump(request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isFromHere(HttpServletRequest request) throws IOException {
    String shown = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
    String client = request.getRemoteAddr();
    boolean here =
        InetAddress.getByName(client).isLoopbackAddress() || client.equals(request.getLocalAddr());
    return here
        && MessageDigest.isEqual(shown.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
  }

  /** The first line holds the arguments as JSON, the rest is the command's standard input. */
  private void build(HttpServletRequest request, HttpServletResponse response) throws IOException {
    InputStream in = request.getInputStream();
    String[] arguments = new ObjectMapper().readValue(firstLine(in), String[].class);
    response.setContentType("text/plain;charset=utf-8");
    OutputStream out = response.getOutputStream();
    int code = builds.build(List.of(arguments), in, out);
    out.write(("exit " + code + "\n").getBytes(UTF_8));
  }

  private static String firstLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return line.toString(UTF_8);
  }

  private void query(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ResultFormat format = ResultFormat.of(request.getParameter("format"));
    Duration limit = Duration.ofSeconds(Long.parseLong(request.getParameter("timeout")));
    String text = new String(request.getInputStream().readAllBytes(), UTF_8);
    response.setContentType("text/plain;charset=utf-8");
    try {
      new QueryRunner(store, limit).run(text, format, response.getOutputStream());
    } catch (QueryRefusedException e) {
      response.setStatus(BoundedQueryAction.status(e.reason()));
      response.getOutputStream().write(String.valueOf(e.getMessage()).getBytes(UTF_8));
    }
  }

  private void dump(HttpServletRequest request, HttpServletResponse response) throws IOException {
    DumpFormat format = DumpFormat.of(request.getParameter("format"));
    String graph = new String(request.getInputStream().readAllBytes(), UTF_8);
    response.setContentType("application/octet-stream");
    new Dumper(store).dump(format, graph.isEmpty() ? null : graph, response.getOutputStream());
  }
}
