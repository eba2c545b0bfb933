package org.entente.store;

import org.jspecify.annotations.Nullable;

/** Says why a query was not run to its end. */
public final class QueryRefusedException extends RuntimeException {

  /** Whose fault it is. */
  public enum Reason {
    /** The query does not parse or asks for what is not allowed. */
    BAD_QUERY,
    /** The result has more rows than allowed. */
    TOO_LARGE,
    /** It took longer than allowed. */
    TIME_LIMIT,
    /** Too many queries run already. */
    BUSY
  }

  private final Reason reason;

  QueryRefusedException(Reason reason, String message) {
    this(reason, message, null);
  }

  QueryRefusedException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Returns the kind of reason. */
  public Reason reason() {
    return reason;
  }
}
