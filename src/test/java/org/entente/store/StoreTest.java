package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final String BASE = "https://w3id.org/entente/id/";
  private static final String ALPHA = BASE + "graph/article/alpha";
  private static final String BETA = BASE + "graph/article/beta";
  private static final Fingerprint PRINT = new Fingerprint("c1", "p1", "v1");

  @TempDir Path temp;
  private Path dir;

  @BeforeEach
  void nameTheDirectory() {
    dir = temp.resolve("a store");
  }

  @Test
  void keepsGraphsAndFingerprintsOverAReopening() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      store.write(batch -> batch.replaceArticle(ALPHA, turtle("id:a ent:name 'A'"), PRINT));
    }
    try (Store store = Store.openReadOnly(dir)) {
      assertThat(store.graph(ALPHA).orElseThrow().isIsomorphicWith(turtle("id:a ent:name 'A'")))
          .isTrue();
      assertThat(store.fingerprints()).containsExactly(Map.entry(ALPHA, PRINT));
      assertThat(store.baseIri()).isEqualTo(BASE);
      assertThat(store.contains(BASE + "a")).isTrue();
      assertThat(store.contains(ALPHA)).isFalse();
      assertThat(store.contains(BASE + "b")).isFalse();
    }
  }

  @Test
  void replacesAnArticleWhole() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      store.write(
          b -> b.replaceArticle(ALPHA, turtle("id:a ent:name 'A' . id:x ent:name 'X'"), PRINT));
      Fingerprint second = new Fingerprint("c2", "p1", "v1");
      store.write(
          b -> b.replaceArticle(ALPHA, turtle("id:a ent:name 'A' . id:y ent:name 'Y'"), second));
      assertThat(
              store
                  .graph(ALPHA)
                  .orElseThrow()
                  .isIsomorphicWith(turtle("id:a ent:name 'A' . id:y ent:name 'Y'")))
          .isTrue();
      assertThat(store.fingerprints()).containsExactly(Map.entry(ALPHA, second));
    }
  }

  @Test
  void dropsTheGraphAndTheFingerprintOfAnArticle() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      store.write(
          batch -> {
            batch.replaceArticle(ALPHA, turtle("id:a ent:name 'A'"), PRINT);
            batch.replaceArticle(BETA, turtle("id:b ent:name 'B'"), PRINT);
          });
      store.write(batch -> batch.dropArticles(List.of(ALPHA, BASE + "graph/article/unknown")));
      assertThat(store.contains(BASE + "a")).isFalse();
      assertThat(store.contains(BASE + "b")).isTrue();
      assertThat(store.fingerprints()).containsOnlyKeys(BETA);
    }
  }

  @Test
  void leavesTheOldStateWhenABatchFailsHalfWay() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      store.write(batch -> batch.replaceKnowledge(turtle("id:a ent:name 'A'")));
      assertThatThrownBy(
              () ->
                  store.write(
                      batch -> {
                        batch.replaceKnowledge(turtle("id:b ent:name 'B'"));
                        batch.replaceArticle(BETA, turtle("id:c ent:name 'C'"), PRINT);
                        throw new UnsupportedOperationException("the shapes are violated");
                      }))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage("the shapes are violated");
      assertThat(store.contains(BASE + "a")).isTrue();
      assertThat(store.contains(BASE + "b")).isFalse();
      assertThat(store.fingerprints()).isEmpty();
      store.write(batch -> batch.replaceKnowledge(turtle("id:d ent:name 'D'")));
      assertThat(store.contains(BASE + "d")).isTrue();
    }
  }

  @Test
  void refusesAGraphThatIsNoArticle() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      assertThatThrownBy(
              () ->
                  store.write(
                      b ->
                          b.replaceArticle(
                              BASE + "graph/knowledge", turtle("id:a ent:name 'A'"), PRINT)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("graph/article/");
    }
  }

  @Test
  void refusesToWriteWhenOpenForReading() {
    Store.create(dir, BASE, "p1").close();
    try (Store store = Store.openReadOnly(dir)) {
      assertThatThrownBy(() -> store.write(batch -> batch.dropArticles(List.of())))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("reading only");
    }
  }

  @Test
  void saysHowToMakeAStoreWhereThereIsNone() {
    assertThatThrownBy(() -> Store.open(dir))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("entente build");
  }

  @Test
  void refusesToMakeAStoreAmongOtherFiles() throws IOException {
    Files.createDirectories(dir);
    Files.writeString(dir.resolve("letter.txt"), "Dear reader");
    assertThatThrownBy(() -> Store.create(dir, BASE, "p1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not empty");
    assertThat(dir.resolve("letter.txt")).hasContent("Dear reader");
  }

  @Test
  void refusesABaseIriThatCannotBeOne() {
    assertThatThrownBy(() -> Store.create(dir, "https://example.org/x", "p1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("ends in / or #");
  }

  @Test
  void refusesAStoreOfAnotherFormat() throws IOException {
    Store.create(dir, BASE, "p1").close();
    Files.writeString(dir.resolve("store.properties"), "format=7\nbaseIri=" + BASE + "\n");
    assertThatThrownBy(() -> Store.open(dir))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("format 7")
        .hasMessageContaining("reads format 1");
  }

  @Test
  void refusesASecondOpeningInTheSameProcess() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      assertThatThrownBy(() -> Store.open(dir))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("open in this process");
      assertThat(store.contains(BASE + "a")).isFalse();
    }
  }

  @Test
  void namesTheProcessThatHoldsTheStore() throws Exception {
    Store.create(dir, BASE, "p1").close();
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                dir.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      // The log may come first.
      assertThat(holder.inputReader().lines().anyMatch("open"::equals)).isTrue();
      assertThatThrownBy(() -> Store.open(dir))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + holder.pid());
    } finally {
      holder.destroyForcibly();
      assertThat(holder.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    try (Store store = Store.open(dir)) {
      assertThat(store.baseIri()).isEqualTo(BASE);
    }
  }

  @Test
  void refusesChangesThroughTheDataSetThatItHandsOut() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      Model model = turtle("id:a ent:name 'A'");
      assertThatThrownBy(
              () ->
                  store.read(
                      () -> {
                        store.dataset().getDefaultGraph().add(model.getGraph().find().next());
                        return true;
                      }))
          .isNotNull();
      assertThat(store.contains(BASE + "a")).isFalse();
    }
  }

  @Test
  void compactsWithoutLoss() {
    try (Store store = Store.create(dir, BASE, "p1")) {
      store.write(batch -> batch.replaceKnowledge(turtle("id:a ent:name 'A'")));
      store.compact();
      store.write(batch -> batch.replaceArticle(ALPHA, turtle("id:b ent:name 'B'"), PRINT));
      assertThat(store.contains(BASE + "a")).isTrue();
      assertThat(store.contains(BASE + "b")).isTrue();
    }
    try (Store store = Store.open(dir)) {
      assertThat(store.contains(BASE + "a")).isTrue();
    }
  }

  static Model turtle(String body) {
    Model model = ModelFactory.createDefaultModel();
    String text =
        "@prefix id: <%s> . @prefix ent: <https://w3id.org/entente/ns#> . %s ."
            .formatted(BASE, body);
    model.read(new StringReader(text), null, "TTL");
    return model;
  }

  /** Holds a store open until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws InterruptedException {
      Store.open(Path.of(args[0]));
      System.out.println("open");
      Thread.sleep(60_000);
    }
  }
}
