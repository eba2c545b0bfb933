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
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int number;
  private byte @Nullable [] bytes;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    if (!fill()) {
      return false;
    }
    number++;
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= out.size() + end - position > Bytes.LARGEST;
      if (!tooLong) {
        out.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = end + 1;
    }
    bytes = tooLong ? null : out.toByteArray();
    return true;
  }

  /** Makes sure that a byte is at hand; false at the end. */
  private boolean fill() throws IOException {
    if (position >= limit) {
      position = 0;
      limit = in.read(buffer);
    }
    return limit > 0;
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
