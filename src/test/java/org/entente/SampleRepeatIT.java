package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.entente.model.Article;
import org.entente.pipeline.Build;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

/** The same articles give the same graph, however they came into the store. */
class SampleRepeatIT {

  private static final String ONE_BY_ONE = "sample-";

  private final Sample sample = Sample.get();
  private final List<String> graph = Sample.quads(sample.store());

  private static void assertSame(Store store, List<String> expected) {
    // A difference of two long lists would be unreadable.
    List<String> found = Sample.quads(store);
    List<String> more = new ArrayList<>(found);
    more.removeAll(new HashSet<>(expected));
    List<String> fewer = new ArrayList<>(expected);
    fewer.removeAll(new HashSet<>(found));

    assertThat(more).as("quads that should not be there").isEmpty();
    assertThat(fewer).as("quads that are missing").isEmpty();
    assertThat(found).hasSameSizeAs(expected);
  }

  @Test
  void orderAndThreadsMakeNoDifference() {
    List<Article> shuffled = new ArrayList<>(sample.articles());
    Collections.shuffle(shuffled, new Random(7));
    try (Store store = sample.create()) {
      Sample.assertClean(sample.build(store, Sample.options(1), shuffled));

      assertSame(store, graph);
    }
  }

  @Test
  void addingArticlesOneByOneMakesNoDifference() {
    List<Article> rest = new ArrayList<>(sample.articles());
    try (Store store = sample.create()) {
      for (int i = rest.size() - 1; i >= 0; i--) {
        if (rest.get(i).name().startsWith(ONE_BY_ONE)) {
          Sample.assertClean(sample.build(store, Sample.options(1), List.of(rest.remove(i))));
        }
      }
      assertThat(rest).hasSizeLessThan(sample.articles().size());
      Sample.assertClean(sample.build(store, Sample.options(3), rest));

      assertSame(store, graph);
    }
  }

  @Test
  void secondBuildChangesNothing() {
    List<Article> some = sample.articles().subList(0, 9);
    try (Store store = sample.create()) {
      Sample.assertClean(sample.build(store, Sample.options(2), some));
      List<String> first = Sample.quads(store);

      assertThat(sample.build(store, Sample.options(2), some).nothingChanged()).isTrue();
      assertSame(store, first);

      Build.Options again = new Build.Options(2, 4, false, true, false);
      assertThat(sample.build(store, again, some).stored()).isEqualTo(some.size());
      assertSame(store, first);
    }
  }

  @Test
  void droppingAnArticleEqualsABuildWithoutIt() {
    List<Article> some = sample.articles().stream().filter(SampleRepeatIT::isOfTheSample).toList();
    List<Article> fewer = some.subList(1, some.size());
    try (Store pruned = sample.create();
        Store fresh = sample.create()) {
      Sample.assertClean(sample.build(pruned, Sample.options(2), some));
      assertThat(sample.build(pruned, Sample.pruning(), fewer).dropped()).isEqualTo(1);
      Sample.assertClean(sample.build(fresh, Sample.options(2), fewer));

      assertSame(pruned, Sample.quads(fresh));
    }
  }

  private static boolean isOfTheSample(Article article) {
    return article.name().startsWith(ONE_BY_ONE);
  }
}
