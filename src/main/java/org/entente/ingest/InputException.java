package org.entente.ingest;

/** Says that an input named by the user cannot be read at all, and how to mend it. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean empty;

  /**
   * Creates the error of a wrong argument.
   *
   * @param message what is wrong and how to mend it, for people
   */
  public InputException(String message) {
    this(message, false);
  }

  private InputException(String message, boolean empty) {
    super(message);
    this.empty = empty;
  }

  /** Creates the error of an input that is there but holds no article. */
  static InputException empty(String message) {
    return new InputException(message, true);
  }

  /** Tells whether the input is there but holds no article. */
  public boolean isEmpty() {
    return empty;
  }
}
