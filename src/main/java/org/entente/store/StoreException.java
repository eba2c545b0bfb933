package org.entente.store;

import org.jspecify.annotations.Nullable;

/** Tells the user what is wrong with a store and what mends it. */
public final class StoreException extends RuntimeException {

  /** What is wrong. */
  public enum Kind {
    /** There is no store. */
    MISSING,
    /** Somebody has it open. */
    IN_USE,
    /** It was made by another version of the program. */
    VERSION,
    /** Anything else; the message tells. */
    OTHER
  }

  private final Kind kind;

  /** Creates the exception for a message that names the store and the mend. */
  public StoreException(String message) {
    this(Kind.OTHER, message, null);
  }

  /** Creates the exception with the cause that a stack trace shows. */
  public StoreException(String message, @Nullable Throwable cause) {
    this(Kind.OTHER, message, cause);
  }

  StoreException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Returns what is wrong. */
  public Kind kind() {
    return kind;
  }
}
