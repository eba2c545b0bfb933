package org.entente.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import org.entente.serve.pages.Templates;

/** Writes the small HTML pages of the server; what comes from outside is escaped. */
final class Page {

  private Page() {}

  /** Sends a page; the body is HTML already. */
  static void send(HttpServletResponse response, String title, String body) throws IOException {
    Templates.sendBody(response, title, body);
  }

  /** Makes text safe between tags and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Makes text safe as a part of a path or the value of a parameter. */
  static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
