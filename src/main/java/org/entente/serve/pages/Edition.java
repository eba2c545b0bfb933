package org.entente.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.entente.store.Statistics;
import org.entente.store.Store;

/** The pages as they are until the store changes, or another run of the program shows it. */
public final class Edition {

  private final Store store;
  private final Instant started = Instant.now();

  /** Begins the first edition of the pages over a store. */
  public Edition(Store store) {
    this.store = store;
  }

  /** Answers a client that has the page already; false if it has to be sent. */
  public boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
    // Asked for before the page is made, so that it is never newer than the page.
    long version = store.version();
    Instant built = new Statistics(store).modified().orElse(started);
    Instant modified = built.isAfter(started) ? built : started;
    String tag = Long.toHexString(started.toEpochMilli()) + "-" + version;
    return new Validator(tag, Optional.of(modified)).isKnown(request, response);
  }
}
