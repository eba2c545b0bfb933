package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.entente.model.Article;
import org.entente.model.Extraction;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGraphTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final ArticleGraph graphs = new ArticleGraph(iris);

  @Test
  void writesTheDocumentedExample() {
    Dataset example = RDFDataMgr.loadDataset("docs/graph-example.trig");

    Graphs.assertSame(
        graphs.write(Samples.documented()), example.getNamedModel(iris.graph("delta-news")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void usesNoBlankNodesAndOnlyItsOwnBase(long seed) {
    Model graph = graphs.write(Samples.random(seed));

    assertThat(graph.listSubjects().toList())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.getURI()).startsWith(iris.base()));
    assertThat(graph.listObjects().toList()).noneMatch(o -> o.isAnon());
  }

  @Test
  void keepsTheTextOutUnlessAskedFor() {
    Extraction sample = Samples.documented();

    assertThat(graphs.write(sample).contains(null, Ent.text)).isFalse();
    assertThat(
            graphs
                .writeWithText(sample)
                .contains(null, Ent.text, "A deal was struck on Monday. Later Lavrov spoke."))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "https://example.org/a b",
        "not an address",
        "file:///etc/x"
      })
  void makesNoLinkOfWhatIsNoAddress(String url) {
    Model graph = graphs.write(only(new Article.Metadata(null, null, null, null, url, "a.txt")));

    assertThat(graph.getRequiredProperty(null, DCTerms.source).getString()).isEqualTo(url);
  }

  @Test
  void replacesCharactersThatNoXmlCanHoldOneForOne() {
    String title = "a\u0000b\u001Fc\uD800d\uDC00e\uFFFFf\uD83D\uDE80\tg";
    Model graph = graphs.write(only(new Article.Metadata(title, null, null, null, null, "a.txt")));

    assertThat(graph.getRequiredProperty(null, DCTerms.title).getString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uD83D\uDE80\tg")
        .hasSameSizeAs(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N-Triples", "Turtle", "RDF/XML", "JSON-LD"})
  void survivesEverySyntax(String name) {
    Lang lang = org.apache.jena.riot.RDFLanguages.nameToLang(name);
    for (long seed = 0; seed < 10; seed++) {
      Model graph = graphs.write(Samples.random(seed));
      var out = new java.io.ByteArrayOutputStream();
      RDFDataMgr.write(out, graph, lang);
      Model back =
          RDFParser.create()
              .source(new java.io.ByteArrayInputStream(out.toByteArray()))
              .lang(lang)
              .toModel();

      Graphs.assertSame(back, graph);
    }
  }

  @Test
  void comesOutOfAStoreAsItWentIn() {
    Dataset store = org.apache.jena.tdb2.TDB2Factory.createDataset();
    for (long seed = 0; seed < 20; seed++) {
      Model graph = graphs.write(Samples.random(seed));
      store.executeWrite(() -> store.replaceNamedModel("urn:x", graph));

      store.executeRead(() -> Graphs.assertSame(store.getNamedModel("urn:x"), graph));
    }
  }

  @Test
  void anchorsEveryQuoteInItsArticle() {
    Model graph = graphs.write(Samples.documented());
    String text = Samples.documented().article().text();

    assertThat(graph.listSubjectsWithProperty(Ent.evidence).toList()).hasSize(2);
    graph
        .listSubjectsWithProperty(OA.exact)
        .forEach(
            quote -> {
              var position = graph.getResource(quote.getURI().replaceAll("quote$", "position"));
              int start = position.getRequiredProperty(OA.start).getInt();
              int end = position.getRequiredProperty(OA.end).getInt();
              assertThat(quote.getRequiredProperty(OA.exact).getString())
                  .isEqualTo(text.substring(start, end));
            });
  }

  private static Extraction only(Article.Metadata metadata) {
    return new Extraction(
        Samples.article("a", "Text.", metadata, "00"), List.of(), List.of(), List.of());
  }

  @Test
  void writesTheSameWhateverTheOrderOfItsActors() {
    Extraction one = Samples.random(5);
    Extraction other =
        new Extraction(
            one.article(),
            reversed(one.actors()),
            reversed(one.claims()),
            reversed(one.positions()));

    assertThat(Graphs.lines(graphs.write(other))).isEqualTo(Graphs.lines(graphs.write(one)));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new java.util.ArrayList<>(list);
    java.util.Collections.reverse(copy);
    return copy;
  }
}
