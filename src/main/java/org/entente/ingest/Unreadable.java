package org.entente.ingest;

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

  static Unreadable broken(Throwable cause) {
    String message = cause.getMessage();
    return new Unreadable(
        "cannot be read: " + (message == null ? cause.getClass().getSimpleName() : message),
        "Check the file and its permissions; fetch it again if it was cut off.");
  }
}
