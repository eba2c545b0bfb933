package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpFolderTest {

  private static final String KNOWLEDGE = "https://w3id.org/entente/id/graph/knowledge";

  @TempDir Path temp;

  @Test
  void writesTheWholeAndItsGraphsWithTheirChecksums() throws Exception {
    try (Store store = DumperTest.example(temp.resolve("s"), new Random(1))) {
      new DumpFolder(store).write();
      List<DumpFolder.Entry> entries = new DumpFolder(store).entries();
      assertThat(entries)
          .extracting(DumpFolder.Entry::name)
          .contains("entente.ttl.gz", "entente.trig.gz", "entente.nq.gz", "entente.jsonld.gz")
          .contains("knowledge.ttl.gz", "ontology.jsonld.gz", "about.nq.gz")
          .hasSize(16);
      try (var listed = Files.list(store.dumpDir())) {
        assertThat(listed.map(Path::getFileName).map(Path::toString))
            .hasSize(17)
            .contains(DumpFolder.CHECKSUMS)
            .noneMatch(name -> name.endsWith(".tmp"));
      }
      Process check =
          new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
              .directory(store.dumpDir().toFile())
              .start();
      assertThat(check.waitFor()).isZero();
    }
  }

  @Test
  void everyFormatOfTheWholeHoldsTheSame() throws Exception {
    try (Store store = DumperTest.example(temp.resolve("s"), new Random(1))) {
      new DumpFolder(store, 5).write();
      for (DumpFolder.Entry entry : new DumpFolder(store).entries()) {
        DatasetGraph back = parse(entry);
        if (entry.name().startsWith("entente.")) {
          int triples = back.getUnionGraph().size() + back.getDefaultGraph().size();
          assertThat(triples).as(entry.name()).isEqualTo(store.read(() -> unionSize(store)));
        } else if (entry.name().startsWith("knowledge.") && entry.format().quads()) {
          assertThat(back.listGraphNodes())
              .toIterable()
              .extracting(Object::toString)
              .containsExactly(KNOWLEDGE);
        } else if (entry.name().startsWith("ontology.")) {
          assertThat(back.isEmpty()).as("the example has no ontology").isTrue();
        }
      }
    }
  }

  private static int unionSize(Store store) {
    return store.dataset().getUnionGraph().size();
  }

  private static DatasetGraph parse(DumpFolder.Entry entry) throws IOException {
    DatasetGraph back = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(unpack(entry.path())))
        .lang(RDFLanguages.contentTypeToLang(entry.format().mediaType()))
        .parse(back);
    return back;
  }

  @Test
  void givesTheSameBytesForTheSameGraphs() throws IOException {
    String sums;
    try (Store store = DumperTest.example(temp.resolve("one"), new Random(1))) {
      new DumpFolder(store).write();
      sums = Files.readString(store.dumpDir().resolve(DumpFolder.CHECKSUMS));
      assertThat(new String(unpack(store.dumpDir().resolve("knowledge.nq.gz")), UTF_8).lines())
          .isNotEmpty()
          .isSorted()
          .allMatch(line -> line.endsWith("<" + KNOWLEDGE + "> ."));
    }
    try (Store store = DumperTest.example(temp.resolve("two"), new Random(7))) {
      new DumpFolder(store, 3).write();
      assertThat(store.dumpDir().resolve(DumpFolder.CHECKSUMS)).hasContent(sums);
    }
  }

  private static byte[] unpack(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
