package org.entente.pack;

/** Says what is wrong with a domain pack: the file, the line where it is known, and the mend. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public PackException(String message) {
    super(message);
  }

  PackException(String message, Throwable cause) {
    super(message, cause);
  }
}
