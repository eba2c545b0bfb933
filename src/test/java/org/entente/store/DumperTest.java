package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DumperTest {

  private static final String BASE = "https://w3id.org/entente/id/";
  private static final String NASTY =
      "id:n ent:name 'tab\\there, line\\nbreak, quote\\\" and \\\\, \\u00c5 \\U0001F600', 'x'@en, 4, 1.50, true, '2018-05'^^<http://id.loc.gov/datatypes/edtf/EDTF> . [] ent:on [ ent:name 'b' ], id:n";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void readsBackWithoutWarningAsWhatIsStored(DumpFormat format) {
    try (Store store = example("one", new Random(1))) {
      DatasetGraph back = parse(format, dump(store, format, null, 1_000));
      DatasetGraph stored = DatasetGraphFactory.create();
      store.read(
          () -> {
            store
                .dataset()
                .findNG(null, null, null, null)
                .forEachRemaining(
                    q -> {
                      if (format.quads()) {
                        stored.add(q);
                      } else {
                        stored.getDefaultGraph().add(q.asTriple());
                      }
                    });
            return true;
          });
      assertThat(IsoMatcher.isomorphic(stored, back)).isTrue();
      assertThat(back.isEmpty()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void writesTheSameBytesWhateverTheOrderOfStoring(DumpFormat format) {
    byte[] first;
    try (Store store = example("one", new Random(1))) {
      first = dump(store, format, null, 1_000_000);
      assertThat(dump(store, format, null, 3)).isEqualTo(first);
    }
    try (Store store = example("two", new Random(7))) {
      assertThat(dump(store, format, null, 1_000_000)).isEqualTo(first);
    }
  }

  @Test
  void dumpsOneGraph() {
    try (Store store = example("one", new Random(1))) {
      String text = new String(dump(store, DumpFormat.NT, BASE + "graph/article/a1", 10), UTF_8);
      assertThat(text)
          .isEqualTo("<%sa1> <https://w3id.org/entente/ns#name> \"a1\" .\n".formatted(BASE));
      assertThatThrownBy(() -> dump(store, DumpFormat.NT, BASE + "graph/article/none", 10))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no graph <" + BASE + "graph/article/none>");
    }
  }

  @Test
  void shortensIrisByThePrefixesOfTheStoredModels() {
    try (Store store = example("one", new Random(1))) {
      assertThat(new String(dump(store, DumpFormat.TRIG, null, 100), UTF_8))
          .contains("PREFIX ent:")
          .containsPattern("id:a1 +ent:name +\"a1\"");
    }
  }

  @Test
  void leavesOutTheFullText() {
    try (Store store = Store.create(temp.resolve("s"), BASE, "p")) {
      store.write(
          b ->
              b.replaceArticle(
                  BASE + "graph/article/a",
                  StoreTest.turtle("id:a ent:text 'All of it.' ; ent:name 'A'"),
                  new Fingerprint("c", "p", "v")));
      assertThat(new String(dump(store, DumpFormat.NQUADS, null, 100), UTF_8))
          .contains("\"A\"")
          .doesNotContain("All of it.");
    }
  }

  private Store example(String name, Random random) {
    return example(temp.resolve(name), random);
  }

  /** Stores some articles and knowledge, in any order. */
  static Store example(Path dir, Random random) {
    Map<String, Model> articles = new TreeMap<>();
    for (int i = 1; i <= 20; i++) {
      articles.put(
          BASE + "graph/article/a" + i, StoreTest.turtle("id:a%d ent:name 'a%d'".formatted(i, i)));
    }
    List<Map.Entry<String, Model>> order = new ArrayList<>(articles.entrySet());
    Collections.shuffle(order, random);
    Store store = Store.create(dir, BASE, "p");
    Fingerprint print = new Fingerprint("c", "p", "v");
    for (Map.Entry<String, Model> e : order) {
      store.write(b -> b.replaceArticle(e.getKey(), e.getValue(), print));
    }
    store.write(b -> b.replaceKnowledge(shuffled(StoreTest.turtle(NASTY), random)));
    return store;
  }

  private static Model shuffled(Model model, Random random) {
    List<org.apache.jena.rdf.model.Statement> statements = model.listStatements().toList();
    Collections.shuffle(statements, random);
    return ModelFactory.createDefaultModel().add(statements);
  }

  private static byte[] dump(Store store, DumpFormat format, @Nullable String graph, int inMemory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dumper(store, inMemory).dump(format, graph, out);
    return out.toByteArray();
  }

  private static DatasetGraph parse(DumpFormat format, byte[] bytes) {
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    DatasetGraph back = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(lang)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(back);
    return back;
  }
}
