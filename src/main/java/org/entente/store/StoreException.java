package org.entente.store;

import org.jspecify.annotations.Nullable;

/** Tells the user what is wrong with a store and what mends it. */
public final class StoreException extends RuntimeException {

  /** Creates the exception for a message that names the store and the mend. */
  public StoreException(String message) {
    super(message);
  }

  /** Creates the exception with the cause that a stack trace shows. */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
