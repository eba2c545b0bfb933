package org.entente.serve.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Fills the templates of {@code src/main/jte}, which escape all that is put into them. */
public final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, Templates.class.getPackageName());

  private Templates() {}

  /** Sends a page; the template has one parameter, which is what it shows. */
  static void send(HttpServletResponse response, String template, Object shown) throws IOException {
    Utf8ByteOutput page = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", shown, page);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }

  /** Sends a page whose body is HTML already. */
  public static void sendBody(HttpServletResponse response, String title, String html)
      throws IOException {
    send(response, "plain", new Plain(title, html));
  }

  /** A page whose body is HTML already. */
  record Plain(String title, String html) {}
}
