package org.entente.ingest;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param source the path as the user gave it; {@code -} for standard input
 * @param format how to read it
 */
public record InputFile(Path path, String source, Format format) {

  /** Returns the file's name without its ending. */
  String stem() {
    return source.equals("-") ? "stdin" : format.stem(path.getFileName().toString());
  }
}
