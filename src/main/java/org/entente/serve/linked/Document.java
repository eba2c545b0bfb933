package org.entente.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.entente.model.Sha256;
import org.entente.serve.pages.Validator;

/** A document that clients may keep and ask for again: its tag changes with its content alone. */
final class Document {

  private final String mediaType;
  private final byte[] content;
  private final Optional<Instant> modified;

  /**
   * Creates a document.
   *
   * @param content handed over, not copied
   * @param modified when it changed last, as far as that is known
   */
  Document(String mediaType, byte[] content, Optional<Instant> modified) {
    this.mediaType = mediaType;
    this.content = content;
    this.modified = modified;
  }

  /** Sends it, or only that it has not changed. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Validator validator = new Validator(Sha256.of(content).substring(0, 24), modified);
    if (validator.isKnown(request, response)) {
      return;
    }
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content);
    }
  }
}
