package org.entente.ingest;

import org.entente.model.Sha256;

/** Reads plain text. */
final class TextReader {

  private TextReader() {}

  static Draft read(InputFile file, byte[] bytes) throws Unreadable {
    String text = check(Decoder.decode(bytes));
    return new Draft(
        file.stem(),
        file.source(),
        file,
        Found.NOTHING,
        "",
        null,
        Layout.lines(Mapped.at(text, 0)),
        Sha256.of(bytes));
  }

  /** Returns the text if it is one. */
  static String check(String text) throws Unreadable {
    if (text.isBlank()) {
      throw Unreadable.empty();
    }
    if (Decoder.isBinary(text)) {
      throw Unreadable.binary();
    }
    return text;
  }
}
