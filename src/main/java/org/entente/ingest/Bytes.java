package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads bytes, never more than an article can have. */
final class Bytes {

  /** Size of the largest article that is read, in bytes. */
  static final int LARGEST = 10_000_000;

  private Bytes() {}

  static byte[] all(Path path) throws IOException, Unreadable {
    if (Files.size(path) > LARGEST) {
      throw Unreadable.tooLarge();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return all(in);
    }
  }

  static byte[] all(InputStream in) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw Unreadable.tooLarge();
    }
    return bytes;
  }

  /** Opens a file, unpacked if it is packed with gzip, whatever its name says. */
  static InputStream unpacked(Path path) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      in.mark(2);
      boolean packed = in.read() == 0x1F && in.read() == 0x8B;
      in.reset();
      return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
