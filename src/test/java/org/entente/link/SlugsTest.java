package org.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.entente.model.NameWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "Côte d’Ivoire, cote-divoire",
    "Škoda Transportation, skoda-transportation",
    "Ørsted & Co., orsted-and-co",
    "Jas 39 Gripen, jas-39-gripen"
  })
  void decomposesIntoAscii(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "北京", "Москва", "../../etc/passwd", "<script>", "a\u0000b", "\ud800"})
  void hostileNamesGiveSafeSlugs(String name) {
    assertThat(Slugs.of(name))
        .matches("[a-z0-9]+(-[a-z0-9]+)*")
        .hasSizeBetween(1, Slugs.MAX_LENGTH);
  }

  @Test
  void namesWithoutAsciiKeepDifferentSlugs() {
    assertThat(Slugs.of("北京")).isNotEqualTo(Slugs.of("上海"));
    assertThat(Slugs.of("Acme 北京")).isNotEqualTo(Slugs.of("Acme 上海"));
  }

  @Test
  void aCutSlugKeepsAHashOfTheWholeName() {
    String head = "very ".repeat(40);
    assertThat(Slugs.of(head + "a")).hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH);
    assertThat(Slugs.of(head + "a")).isNotEqualTo(Slugs.of(head + "b"));
  }

  @Test
  void randomTextGivesSafeSlugs() {
    long seed = 20240611;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder name = new StringBuilder();
      random.ints(random.nextInt(60), 0, 0x3000).forEach(c -> name.append((char) c));
      assertThat(new Names(NameWords.NONE).slug(name.toString()))
          .as("seed %d, name %d", seed, i)
          .matches("[a-z0-9]+(-[a-z0-9]+)*")
          .hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH + 8);
    }
  }
}
