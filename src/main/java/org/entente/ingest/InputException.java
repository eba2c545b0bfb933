package org.entente.ingest;

/** Says that an input named by the user cannot be read at all, and how to mend it. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Creates the error of a wrong argument.
   *
   * @param message what is wrong and how to mend it, for people
   */
  public InputException(String message) {
    super(message);
  }
}
