package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the lines of a stream and keeps one at a time, never more than an article's size.
 */
final class ByteLines {

  private final InputStream in;
  private int number;
  private byte @Nullable [] bytes;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    int c = in.read();
    if (c < 0) {
      return false;
    }
    number++;
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    boolean tooLong = false;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      tooLong |= out.size() >= Bytes.LARGEST;
      if (!tooLong) {
        out.write(c);
      }
    }
    bytes = tooLong ? null : out.toByteArray();
    return true;
  }

  /** Returns the line without its line feed; null where it is longer than an article can be. */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** Returns the line's number, from 1. */
  int number() {
    return number;
  }
}
