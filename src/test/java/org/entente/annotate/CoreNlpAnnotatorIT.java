package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreNlpAnnotatorIT {

  private static CoreNlpAnnotator annotator;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    annotator = new CoreNlpAnnotator();
  }

  @Test
  void givesOffsetsOfTheProseAndSyntax() {
    Article article =
        Articles.of(null, "Sweden sold four radars to Brazil in May.", "Brazil paid for them.");
    AnnotatedArticle annotated = annotator.annotate(article);

    assertThat(annotated.sentences()).hasSize(2);
    Sentence first = annotated.sentences().get(0);
    assertThat(first.span().of(article.text()))
        .isEqualTo("Sweden sold four radars to Brazil in May.");
    assertThat(first.enhanced())
        .contains(new Dependency(1, 0, "nsubj"), new Dependency(1, 3, "obj"));
    assertThat(first.enhanced()).contains(new Dependency(1, 5, "obl:to"));
    assertThat(annotated.sentences().get(1).block()).isEqualTo(1);
  }

  @Test
  void readsCapitalsInTheCaseOfTheArticle() {
    Article article =
        Articles.of(
            null,
            "SWEDEN TO SELL RADARS TO BRAZIL",
            "The kingdom of Sweden will sell radars to the federal republic of Brazil.");
    List<Token> title = annotator.annotate(article).sentences().get(0).tokens();

    assertThat(title)
        .extracting(Token::word)
        .containsExactly("Sweden", "to", "sell", "radars", "to", "Brazil");
  }

  @Test
  void keepsInitialsInCapitals() {
    Article article =
        Articles.of(null, "U.S. TO SELL RADARS TO BRAZIL", "Brazil's army says it will buy them.");

    assertThat(annotator.annotate(article).sentences().get(0).tokens().get(0).word())
        .isEqualTo("U.S.");
  }

  @Test
  void keepsWhatItAnnotated() throws Exception {
    ConlluCache cache = new ConlluCache(folder);
    Article article = Articles.of(null, "Peru \"may\" buy | 3 boats from Chile.");
    assertThat(cache.get(article)).isEmpty();
    AnnotatedArticle annotated = annotator.annotate(article);

    cache.put(annotated);

    assertThat(cache.get(article)).contains(annotated);
    assertThat(cache.get(Articles.of(null, "Another text."))).isEmpty();

    try (var files = Files.walk(folder)) {
      Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "damaged");
    }
    assertThat(cache.get(article)).isEmpty();
  }

  @Test
  void annotatesAnEmptyArticle() {
    Article empty =
        new Article(
            "empty",
            Articles.of(null, "x").metadata(),
            "",
            List.<Block>of(),
            Articles.of(null, "x").offsets(),
            "0");
    assertThat(annotator.annotate(empty).sentences()).isEmpty();
  }
}
