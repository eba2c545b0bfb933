package org.entente.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One compressed dump that is being written, under a passing name. */
final class DumpFile {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final @Nullable String graph;
  private final DumpFormat format;
  private final OutputStream out;
  private final DumpSink sink;

  /**
   * Begins a file.
   *
   * @param graph the one graph it takes; null for all
   */
  DumpFile(
      Path dir,
      String name,
      @Nullable String graph,
      DumpFormat format,
      Map<String, String> prefixes)
      throws IOException {
    this.path = dir.resolve(name + "." + format.extension() + ".gz");
    this.graph = graph == null ? null : "<" + graph + ">";
    this.format = format;
    // Java's header of gzip holds no time and no name: the same content, the same bytes.
    this.out =
        new BufferedOutputStream(
            new GZIPOutputStream(Files.newOutputStream(temp()), BUFFER), BUFFER);
    this.sink = DumpSink.of(format, out, prefixes);
  }

  Path path() {
    return path;
  }

  Path temp() {
    return path.resolveSibling(path.getFileName() + ".tmp");
  }

  /**
   * Tells whether its statements come sorted by graph; those of one graph are sorted either way.
   */
  boolean takesQuads() {
    return format.quads() || graph != null;
  }

  /** Takes a statement if it is of its graph. */
  void accept(DumpLine line) {
    if (graph == null || graph.equals(line.graph())) {
      sink.accept(line);
    }
  }

  void finish() throws IOException {
    sink.finish();
    out.close();
  }

  /** Removes what is left of it; does nothing once it has its own name. */
  void discard() {
    try {
      out.close();
      Files.deleteIfExists(temp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
