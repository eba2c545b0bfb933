package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams, in UTF-8 whatever the locale.
 *
 * @param in what is piped in
 * @param out results
 * @param err progress and errors
 * @param interactive whether a person watches, so that a line may be written over
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /** Returns the console of this process; the launcher script knows who watches. */
  static Console system() {
    return new Console(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out), 1 << 16),
        utf8(new FileOutputStream(FileDescriptor.err), 1 << 10),
        Boolean.getBoolean("entente.terminal"));
  }

  private static PrintStream utf8(OutputStream stream, int buffer) {
    // Flushed by line only on standard error: results may be large.
    return new PrintStream(
        new BufferedOutputStream(stream, buffer), buffer < 4096, StandardCharsets.UTF_8);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
