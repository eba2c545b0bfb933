package org.entente.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import org.entente.vocab.Iris;

/** The addresses of this server as its clients know them. */
final class Urls {

  private Urls() {}

  /** Returns the address that a request came to, without path and slash. */
  static String root(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    String root = url.substring(0, url.length() - request.getRequestURI().length());
    if (!Iris.isHttp(root)) {
      // The header Host may hold anything.
      throw new IllegalArgumentException("not a host");
    }
    return root;
  }
}
