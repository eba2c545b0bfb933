package org.entente.store;

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
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.vocab.Iris;

/**
 * The dumps that lie ready in a store's folder {@code dump/}: the whole as {@code entente}, and
 * each of the graphs {@code knowledge}, {@code ontology} and {@code about}, in Turtle, TriG,
 * N-Quads and JSON-LD, compressed, with their checksums. Graphs of single articles are dumped when
 * asked for.
 */
public final class DumpFolder {

  /** Name of the file of checksums, in the form of {@code sha256sum}. */
  public static final String CHECKSUMS = "SHA256SUMS";

  private static final List<DumpFormat> FORMATS =
      List.of(DumpFormat.TURTLE, DumpFormat.TRIG, DumpFormat.NQUADS, DumpFormat.JSONLD);

  /**
   * A file of the folder.
   *
   * @param sha256 its checksum, in hexadecimal
   */
  public record Entry(Path path, DumpFormat format, String sha256) {

    /** Returns its name. */
    public String name() {
      return String.valueOf(path.getFileName());
    }

    /** Returns its size in bytes. */
    public long size() {
      try {
        return Files.size(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Store store;
  private final int linesInMemory;

  /** Creates the folder's keeper; touches nothing yet. */
  public DumpFolder(Store store) {
    this(store, Dumper.LINES_IN_MEMORY);
  }

  DumpFolder(Store store, int linesInMemory) {
    this.store = store;
    this.linesInMemory = linesInMemory;
  }

  /**
   * Writes all files, out of one state of the store that is read once. They take the place of the
   * old ones only when all are whole.
   */
  public void write() {
    List<DumpFile> files = new ArrayList<>();
    try {
      Path dir = Files.createDirectories(store.dumpDir());
      Map<String, String> prefixes = store.prefixes();
      for (DumpFormat format : FORMATS) {
        files.add(new DumpFile(dir, "entente", null, format, prefixes));
        Iris names = store.names();
        files.add(new DumpFile(dir, "knowledge", names.knowledge(), format, prefixes));
        files.add(new DumpFile(dir, "ontology", names.ontology(), format, prefixes));
        files.add(new DumpFile(dir, "about", names.about(), format, prefixes));
      }
      fill(files);
      StringBuilder sums = new StringBuilder();
      for (DumpFile file : files) {
        file.finish();
        sums.append(sha256(file.temp()))
            .append("  ")
            .append(file.path().getFileName())
            .append('\n');
      }
      Path checksums = Files.writeString(dir.resolve(CHECKSUMS + ".tmp"), sums);
      for (DumpFile file : files) {
        move(file.temp(), file.path());
      }
      move(checksums, dir.resolve(CHECKSUMS));
    } catch (IOException | UncheckedIOException e) {
      throw StoreErrors.explain(store.dir(), e);
    } finally {
      files.forEach(DumpFile::discard);
    }
  }

  /** Sorts the statements once with the names of their graphs and once without. */
  private void fill(List<DumpFile> files) {
    try (SortedLines quads = new SortedLines(linesInMemory);
        SortedLines triples = new SortedLines(linesInMemory)) {
      store.read(
          () -> {
            Iterator<Quad> all = store.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            while (all.hasNext()) {
              Quad quad = all.next();
              if (Dumper.isPublic(quad.getPredicate())) {
                DumpLine line = DumpLine.of(quad, true);
                quads.add(line.encode());
                triples.add(line.withoutGraph().encode());
              }
            }
            return true;
          });
      pass(quads, files.stream().filter(DumpFile::takesQuads).toList());
      pass(triples, files.stream().filter(file -> !file.takesQuads()).toList());
    }
  }

  private static void pass(SortedLines lines, List<DumpFile> files) {
    lines.forEach(
        text -> {
          DumpLine line = DumpLine.decode(text);
          files.forEach(file -> file.accept(line));
        });
  }

  /** Returns the files with their checksums as they were written last; none before. */
  public List<Entry> entries() {
    Path sums = store.dumpDir().resolve(CHECKSUMS);
    if (!Files.exists(sums)) {
      return List.of();
    }
    try {
      return Files.readAllLines(sums).stream().map(this::entry).toList();
    } catch (IOException e) {
      throw StoreErrors.explain(store.dir(), e);
    }
  }

  private Entry entry(String line) {
    String[] cells = line.split("  ", 2);
    String[] parts = cells[1].split("\\.", 3);
    return new Entry(store.dumpDir().resolve(cells[1]), DumpFormat.of(parts[1]), cells[0]);
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
