package org.entente.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.entente.model.Sha256;

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
    String tag = tag();
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    modified.ifPresent(time -> response.setDateHeader("Last-Modified", time.toEpochMilli()));
    if (isFresh(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content);
    }
  }

  private String tag() {
    return '"' + Sha256.of(content).substring(0, 24) + '"';
  }

  private boolean isFresh(HttpServletRequest request, String tag) {
    String known = request.getHeader("If-None-Match");
    if (known != null) {
      return Arrays.stream(known.split(",", -1))
          .map(String::strip)
          .map(t -> t.startsWith("W/") ? t.substring(2) : t)
          .anyMatch(t -> t.equals("*") || t.equals(tag));
    }
    return modified
        .map(time -> time.truncatedTo(ChronoUnit.SECONDS).toEpochMilli())
        .filter(time -> time <= since(request))
        .isPresent();
  }

  private static long since(HttpServletRequest request) {
    try {
      return request.getDateHeader("If-Modified-Since");
    } catch (IllegalArgumentException e) {
      // A date that cannot be read counts as none.
      return -1;
    }
  }
}
