package org.entente.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Sends files of the class path: Fuseki's own UI out of its jar, and our pages' style. The UI's
 * page gets a style sheet and a script of ours, which hide what cannot work on a store that is only
 * read.
 */
final class UiServlet extends HttpServlet {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "ico", "image/x-icon",
          "svg", "image/svg+xml");

  private static final String ADDED =
      "<link rel=\"stylesheet\" href=\"/web/ui.css\"><script src=\"/web/ui.js\"></script></head>";

  private final String folder;

  /** Creates the servlet for a folder of the class path. */
  UiServlet(String folder) {
    this.folder = folder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect(request.getServletPath() + "/");
      return;
    }
    String file = path.equals("/") ? "/index.html" : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || file.contains("..") || file.contains("//")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream in = UiServlet.class.getClassLoader().getResourceAsStream(folder + file)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(type);
      // The names of the UI's parts change with their content.
      boolean named = file.startsWith("/static/");
      response.setHeader("Cache-Control", named ? "max-age=31536000, immutable" : "no-cache");
      if (file.equals("/index.html")) {
        String page = new String(in.readAllBytes(), UTF_8).replace("</head>", ADDED);
        response.getOutputStream().write(page.getBytes(UTF_8));
      } else {
        in.transferTo(response.getOutputStream());
      }
    }
  }
}
