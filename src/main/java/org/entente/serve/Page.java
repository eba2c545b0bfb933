package org.entente.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** Writes the small HTML pages of the server; what comes from outside is escaped. */
final class Page {

  private static final String FORM =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <link rel="stylesheet" href="/web/page.css">
      </head>
      <body>
      <nav><a href="/ui/">Query</a> <a href="/queries/">Questions</a> <a href="/dump/">Dumps</a></nav>
      <h1>%1$s</h1>
      %2$s
      </body>
      </html>
      """;

  private Page() {}

  /** Sends a page; the body is HTML already. */
  static void send(HttpServletResponse response, String title, String body) throws IOException {
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(FORM.formatted(escape(title), body).getBytes(UTF_8));
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
