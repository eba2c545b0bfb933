package org.entente.ingest;

import java.io.IOException;

/** Says inside this package why a file or a record is passed over. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final String mend;

  Unreadable(String reason, String mend) {
    super(reason);
    this.mend = mend;
  }

  Skipped skipped(String source) {
    return new Skipped(source, String.valueOf(getMessage()), mend);
  }

  static Unreadable empty() {
    return new Unreadable("holds no text", "Remove the file, or save the article's text in it.");
  }

  static Unreadable binary() {
    return new Unreadable(
        "is no text but binary data", "Convert it to plain text or HTML, or remove it.");
  }

  static Unreadable tooLarge() {
    return new Unreadable(
        "is larger than any article (" + Bytes.LARGEST / 1_000_000 + " MB)",
        "Split it into one article a file, or into the lines of a .jsonl file.");
  }

  /** Something makes an article of hostile content. */
  interface Attempt<T> {
    T run() throws IOException, Unreadable;
  }

  /** Runs an attempt; what breaks a parser or a pattern breaks the record, not the run. */
  static <T> T guard(Attempt<T> attempt) throws IOException, Unreadable {
    try {
      return attempt.run();
    } catch (RuntimeException | StackOverflowError e) {
      throw broken(e);
    }
  }

  static Unreadable broken(Throwable cause) {
    String message = cause.getMessage();
    return new Unreadable(
        "cannot be read: " + (message == null ? cause.getClass().getSimpleName() : message),
        "Check the file and its permissions; fetch it again if it was cut off.");
  }
}
