package org.entente.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a client that has kept an answer asks with whether it still holds.
 *
 * @param tag changes whenever the answer does
 * @param modified when the answer changed last, as far as that is known
 */
public record Validator(String tag, Optional<Instant> modified) {

  /** Tells the client of it, and whether what the client has still holds: nothing else is sent. */
  public boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", quoted());
    response.setHeader("Cache-Control", "no-cache");
    modified.ifPresent(time -> response.setDateHeader("Last-Modified", time.toEpochMilli()));
    if (!isFresh(request)) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }

  private String quoted() {
    return '"' + tag + '"';
  }

  private boolean isFresh(HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    if (known != null) {
      return Arrays.stream(known.split(",", -1))
          .map(String::strip)
          .map(t -> t.startsWith("W/") ? t.substring(2) : t)
          .anyMatch(t -> t.equals("*") || t.equals(quoted()));
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
