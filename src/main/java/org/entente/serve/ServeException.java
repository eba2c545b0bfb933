package org.entente.serve;

import org.jspecify.annotations.Nullable;

/** Tells the user why the server cannot run and what mends it. */
public final class ServeException extends RuntimeException {

  /** Creates the exception for a message that names the mend. */
  public ServeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
