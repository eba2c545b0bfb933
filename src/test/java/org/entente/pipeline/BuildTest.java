package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

  private static final String BASE = "https://example.org/id/";
  private static final Article NORWAY = Fakes.article("a", "Norway visited Chile");
  private static final Article KENYA = Fakes.article("b", "Kenya visited Japan");
  private static final Article BROKEN = Fakes.article("c", "to fail");

  private static Domain domain;

  @TempDir private Path dir;

  @BeforeAll
  static void readPack(@TempDir Path pack) throws IOException {
    domain = Domain.read(Fakes.smallPack(pack));
  }

  private static Build.Options options(int threads, boolean prune, boolean again) {
    return new Build.Options(threads, 2, prune, again, false);
  }

  private Store store(String name) {
    return Store.create(dir.resolve(name), BASE, domain.pack().version());
  }

  private static RunReport build(Store store, Build.Options options, Article... articles) {
    return build(store, options, new ArrayList<>(), articles);
  }

  private static RunReport build(
      Store store, Build.Options options, List<Progress> told, Article... articles) {
    Stages stages = Fakes.stages(domain);
    return new Build(domain, stages.reading(), stages.consolidation(), options)
        .run(Fakes.source(List.of(articles)), store, told::add);
  }

  @Test
  void storesClaimsEventsAndDumps() {
    try (Store store = store("s")) {
      RunReport report = build(store, options(2, false, false), NORWAY, KENYA);

      assertThat(report.stored()).isEqualTo(2);
      assertThat(report.claims()).isEqualTo(2);
      assertThat(report.events()).isEqualTo(2);
      assertThat(report.violations()).isEmpty();
      assertThat(store.graph(store.names().about())).isPresent();
      assertThat(store.graph(store.names().ontology())).isPresent();
      assertThat(store.dumpDir().resolve("entente.ttl.gz")).isNotEmptyFile();
      assertThat(dir.resolve("s/unfinished")).doesNotExist();
    }
  }

  @Test
  void skipsUnchangedArticles() {
    try (Store store = store("s")) {
      build(store, options(1, false, false), NORWAY, KENYA);
      Article changed = Fakes.article("b", "Kenya visited Peru");
      RunReport report = build(store, options(1, false, false), NORWAY, changed);

      assertThat(report.unchanged()).isEqualTo(1);
      assertThat(report.stored()).isEqualTo(1);
      assertThat(Fakes.quads(store))
          .noneMatch(q -> q.contains("Japan") && q.contains("graph/article"));
    }
  }

  @Test
  void touchesNothingWhenNothingChanged() {
    try (Store store = store("s")) {
      build(store, options(1, false, false), NORWAY);
      List<Progress> told = new ArrayList<>();
      RunReport report = build(store, options(1, false, false), told, NORWAY);

      assertThat(report.nothingChanged()).isTrue();
      assertThat(report.claims()).isEqualTo(1);
      assertThat(report.blocks()).isZero();
      assertThat(told).isEmpty();
    }
  }

  @Test
  void readsUnchangedArticlesAgainOnDemand() {
    try (Store store = store("s")) {
      build(store, options(1, false, false), NORWAY);

      assertThat(build(store, options(1, false, true), NORWAY).stored()).isEqualTo(1);
    }
  }

  @Test
  void addsToItsStoreUnlessToldToPrune() {
    try (Store store = store("s")) {
      build(store, options(1, false, false), NORWAY);
      assertThat(build(store, options(1, false, false), KENYA).claims()).isEqualTo(2);

      RunReport pruned = build(store, options(1, true, false), KENYA);
      assertThat(pruned.dropped()).isEqualTo(1);
      assertThat(pruned.claims()).isEqualTo(1);
      assertThat(pruned.events()).isEqualTo(1);
    }
  }

  @Test
  void goesOnAfterAnArticleThatFails() {
    try (Store store = store("s")) {
      RunReport report = build(store, options(2, false, false), NORWAY, BROKEN, KENYA);

      assertThat(report.claims()).isEqualTo(2);
      assertThat(report.skipped())
          .singleElement()
          .satisfies(
              skip -> {
                assertThat(skip.source()).isEqualTo("c.txt");
                assertThat(skip.reason()).contains("cannot cope");
              });
    }
  }

  @Test
  void givesTheSameGraphWhateverTheOrderThreadsAndNumberOfBuilds() {
    try (Store one = store("one");
        Store other = store("other")) {
      build(
          one, options(1, false, false), NORWAY, KENYA, Fakes.article("d", "Norway visited Chile"));
      build(other, options(3, false, false), Fakes.article("d", "Norway visited Chile"));
      build(other, options(3, false, false), KENYA, NORWAY);

      assertThat(Fakes.quads(other)).isEqualTo(Fakes.quads(one)).isNotEmpty();
    }
  }

  @Test
  void makesGoodABuildThatWasBrokenOff() throws IOException {
    try (Store store = store("s")) {
      build(store, options(1, false, false), NORWAY);
      List<String> whole = Fakes.quads(store);
      store.write(batch -> batch.dropArticles(List.of(store.names().articleGraphs() + "none")));
      Files.writeString(dir.resolve("s/unfinished"), "");
      List<Progress> told = new ArrayList<>();
      build(store, options(1, false, false), told, NORWAY);

      assertThat(told).extracting(Progress::stage).contains(Progress.Stage.CONSOLIDATING);
      assertThat(Fakes.quads(store)).isEqualTo(whole);
      assertThat(dir.resolve("s/unfinished")).doesNotExist();
    }
  }

  @Test
  void leavesTheStoreAsItWasWhenItBreaksOff() {
    ArticleSource broken =
        new ArticleSource(
            3,
            (articles, skipped) -> {
              articles.accept(KENYA);
              articles.accept(Fakes.article("d", "Norway visited Peru"));
              throw new IllegalStateException("broken off");
            });
    Stages stages = Fakes.stages(domain);
    Build build =
        new Build(domain, stages.reading(), stages.consolidation(), options(1, false, false));
    try (Store store = store("s")) {
      build(store, options(1, false, false), NORWAY);
      List<String> before = Fakes.quads(store);

      assertThatThrownBy(() -> build.run(broken, store, progress -> {}))
          .hasStackTraceContaining("broken off");
      assertThat(Fakes.quads(store)).isEqualTo(before);
      assertThat(dir.resolve("s/unfinished")).doesNotExist();
    }
  }

  @Test
  void tellsHowFarItHasGot() {
    try (Store store = store("s")) {
      List<Progress> told = new ArrayList<>();
      build(store, options(2, false, false), told, NORWAY, KENYA);

      assertThat(told).extracting(Progress::done).startsWith(1, 2);
      assertThat(told.get(1).total()).isEqualTo(2);
      assertThat(told.get(1).claims()).isEqualTo(2);
      assertThat(told.get(1).left()).isPresent();
    }
  }
}
