package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.link.Linker;
import org.entente.model.Article;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that is brought up to date holds what one built from scratch does; seeds are named. */
class RevisionIT {

  private static final String BASE = "https://example.org/id/";
  private static final int ARTICLES = 24;

  private static Domain domain;

  @TempDir private Path dir;

  @BeforeAll
  static void readPack(@TempDir Path pack) throws IOException {
    Fakes.smallPack(pack);
    Files.createDirectory(pack.resolve("actors"));
    Files.writeString(pack.resolve("actors/actors.ttl"), Invented.ACTORS);
    domain = Domain.read(pack);
  }

  private Store store(String name) {
    return Store.create(dir.resolve(name), BASE, domain.pack().version());
  }

  private static RunReport build(Store store, boolean prune, List<Article> articles) {
    Linker linker = new Linker(domain.pack());
    Build.Options options = new Build.Options(1, 5, prune, false, false);
    return new Build(
            domain,
            article -> linker.link(Invented.read(article)),
            new Consolidation(domain.pack(), linker),
            options)
        .run(Fakes.source(articles), store, progress -> {});
  }

  /** An article of two to five words; another edition has other words. */
  private static Article article(long seed, int number, int edition) {
    Random random = new Random(seed * 1000 + number * 10L + edition);
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i >= -1; i--) {
      words.add("w" + random.nextInt(1_000_000));
    }
    // One of few texts is in all of them; its words are no claims.
    String shared = random.ints(9, 0, 2).mapToObj(w -> "x" + w).collect(Collectors.joining("\n"));
    return Fakes.article("a" + number, String.join(" ", words) + "\n" + shared);
  }

  private static List<Article> articles(long seed) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(seed, i, 0));
    }
    return articles;
  }

  /** The index of blocks, which queries and dumps do not show. */
  private static SortedMap<String, SortedSet<String>> keys(Store store) {
    return store.read(
        () -> {
          SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
          Fakes.quads(store).stream()
              .map(quad -> quad.substring(1, quad.indexOf('>')))
              .filter(subject -> subject.contains("/claim/"))
              .forEach(claim -> keys.put(claim, store.blocks().keys(claim)));
          return keys;
        });
  }

  private static void assertSame(Store found, Store expected, long seed) {
    List<String> ours = Fakes.quads(found);
    List<String> theirs = Fakes.quads(expected);
    List<String> more = new ArrayList<>(ours);
    List<String> fewer = new ArrayList<>(theirs);
    more.removeAll(theirs);
    fewer.removeAll(ours);
    assertThat(more).as("seed %d: should not be there", seed).isEmpty();
    assertThat(fewer).as("seed %d: is missing", seed).isEmpty();
    assertThat(keys(found)).as("seed %d", seed).isEqualTo(keys(expected));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void articlesThatComeOneByOneGiveTheSameAsAllAtOnce(long seed) {
    List<Article> articles = articles(seed);
    try (Store whole = store("whole");
        Store grown = store("grown")) {
      build(whole, false, articles);
      Collections.shuffle(articles, new Random(seed));
      build(grown, false, articles.subList(0, ARTICLES / 2));
      for (Article article : articles.subList(ARTICLES / 2, ARTICLES)) {
        build(grown, false, List.of(article));
      }

      assertSame(grown, whole, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void articlesThatWentOrChangedLeaveNothingBehind(long seed) {
    List<Article> articles = articles(seed);
    List<Article> left = articles.subList(0, ARTICLES - 2);
    try (Store whole = store("whole");
        Store changed = store("changed")) {
      build(whole, false, left);
      List<Article> before = new ArrayList<>(articles);
      for (int i = 0; i < 4; i++) {
        before.set(i, article(seed, i, 1));
      }
      build(changed, false, before);
      build(changed, false, articles.subList(0, 2));
      build(changed, true, left);

      assertSame(changed, whole, seed);
    }
  }

  @Test
  void mergesOnlyTheBlocksThatAnArticleTouches() {
    List<Article> articles = articles(7);
    try (Store store = store("s")) {
      int all = build(store, false, articles.subList(1, ARTICLES)).blocks();
      RunReport added = build(store, false, articles.subList(0, 1));

      assertThat(added.stored()).isEqualTo(1);
      assertThat(added.blocks()).isPositive().isLessThan(all);
    }
  }
}
