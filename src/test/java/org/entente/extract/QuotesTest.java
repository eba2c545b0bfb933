package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.annotate.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class QuotesTest {

  private static String word(String word) {
    return word + "_NN_0_root";
  }

  private static List<SentenceGraph> graphs(String... lines) {
    List<String> parsed =
        java.util.Arrays.stream(lines)
            .map(
                l ->
                    java.util.Arrays.stream(l.split(" "))
                        .map(QuotesTest::word)
                        .collect(java.util.stream.Collectors.joining(" ")))
            .toList();
    AnnotatedArticle article = Parsed.article("test", null, parsed.toArray(new String[0]));
    return article.sentences().stream().map(SentenceGraph::new).toList();
  }

  @Test
  void findsTheWordsBetweenMarks() {
    List<SentenceGraph> graphs = graphs("he “ bought it ” today");
    Quotes quotes = new Quotes(graphs);

    assertThat(quotes.at(graphs.get(0), 0)).isEqualTo(Quotes.NONE);
    assertThat(quotes.at(graphs.get(0), 2)).isZero();
    assertThat(quotes.at(graphs.get(0), 3)).isZero();
    assertThat(quotes.at(graphs.get(0), 5)).isEqualTo(Quotes.NONE);
    assertThat(quotes.length(0)).isEqualTo(2);
  }

  @Test
  void goesOnOverSentences() {
    List<SentenceGraph> graphs = graphs("“ one two", "three ” he said", "“ four ”");
    Quotes quotes = new Quotes(graphs);

    assertThat(quotes.at(graphs.get(1), 0)).isZero();
    assertThat(quotes.at(graphs.get(1), 2)).isEqualTo(Quotes.NONE);
    assertThat(quotes.at(graphs.get(2), 1)).isEqualTo(1);
  }

  @Test
  void pairsStraightMarks() {
    List<SentenceGraph> graphs = graphs("\" one \" two \" three \"");
    Quotes quotes = new Quotes(graphs);

    assertThat(quotes.at(graphs.get(0), 1)).isZero();
    assertThat(quotes.at(graphs.get(0), 3)).isEqualTo(Quotes.NONE);
    assertThat(quotes.at(graphs.get(0), 5)).isEqualTo(1);
  }
}
