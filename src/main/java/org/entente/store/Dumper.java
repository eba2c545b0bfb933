package org.entente.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.DumpSink.Line;
import org.jspecify.annotations.Nullable;

/**
 * Writes the graphs of a store as files. The same graphs give the same bytes, in whatever order
 * they were stored; memory does not grow with the store but for JSON-LD and RDF/XML. The full text
 * of articles, where a store keeps it, is left out.
 */
public final class Dumper {

  /** Properties that hold an article's full text. */
  public static final Set<String> FULL_TEXT = Set.of("https://w3id.org/entente/ns#text");

  /** What {@link #dumpAll} writes besides their checksums. */
  private static final List<DumpFormat> ALL =
      List.of(DumpFormat.TURTLE, DumpFormat.TRIG, DumpFormat.NQUADS);

  /** Name of the file of checksums, in the form of {@code sha256sum}. */
  public static final String CHECKSUMS = "SHA256SUMS";

  private static final int LINES_IN_MEMORY = 500_000;

  private final Store store;
  private final int linesInMemory;

  /** Creates a dumper of a store. */
  public Dumper(Store store) {
    this(store, LINES_IN_MEMORY);
  }

  Dumper(Store store, int linesInMemory) {
    this.store = store;
    this.linesInMemory = linesInMemory;
  }

  /**
   * Writes one graph or all of them; the stream stays open.
   *
   * @param graphIri the graph to write, or null for all
   * @throws StoreException if there is no such graph, or the stream cannot be written
   */
  public void dump(DumpFormat format, @Nullable String graphIri, OutputStream out) {
    try (SortedLines lines = new SortedLines(linesInMemory)) {
      Map<String, String> prefixes =
          store.read(
              () -> {
                collect(format, graphIri, lines);
                return new TreeMap<>(store.dataset().prefixes().getMapping());
              });
      DumpSink sink = DumpSink.of(format, out, prefixes);
      lines.forEach(line -> sink.accept(Line.decode(line)));
      sink.finish();
    } catch (UncheckedIOException e) {
      throw StoreErrors.explain(store.dir(), e);
    }
  }

  private void collect(DumpFormat format, @Nullable String graphIri, SortedLines lines) {
    DatasetGraph dataset = store.dataset();
    Node graph = graphIri == null ? Node.ANY : NodeFactory.createURI(graphIri);
    Iterator<Quad> quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    if (graphIri != null && !quads.hasNext()) {
      throw new StoreException(
          "There is no graph <%s> in the store %s.".formatted(graphIri, store.dir()));
    }
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!FULL_TEXT.contains(quad.getPredicate().getURI())) {
        lines.add(Line.of(quad, format.quads()).encode());
      }
    }
  }

  /**
   * Writes the dumps of the whole store and their checksums into {@code dump/}: {@code
   * entente.ttl.gz}, {@code entente.trig.gz}, {@code entente.nq.gz}, {@code SHA256SUMS}. Each file
   * takes the place of the old one only when it is whole.
   *
   * @return the files
   */
  public List<Path> dumpAll() {
    try {
      Path dir = Files.createDirectories(store.dumpDir());
      List<Path> files = new ArrayList<>();
      StringBuilder sums = new StringBuilder();
      for (DumpFormat format : ALL) {
        Path file = dir.resolve("entente." + format.extension() + ".gz");
        writeWhole(file, format);
        files.add(file);
        sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
      }
      Path checksums = dir.resolve(CHECKSUMS);
      Path temp = Files.writeString(dir.resolve(CHECKSUMS + ".tmp"), sums);
      move(temp, checksums);
      files.add(checksums);
      return files;
    } catch (IOException e) {
      throw StoreErrors.explain(store.dir(), e);
    }
  }

  private void writeWhole(Path file, DumpFormat format) throws IOException {
    Path temp = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      // Java's header of gzip holds no time and no name: the same content, the same bytes.
      try (OutputStream out =
          new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(temp)), 1 << 16)) {
        dump(format, null, out);
      }
      move(temp, file);
    } finally {
      Files.deleteIfExists(temp);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
