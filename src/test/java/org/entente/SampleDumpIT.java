package org.entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.pipeline.Build;
import org.entente.store.DumpFormat;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other programs read the dumps of the sample, and find no article's text in them. */
class SampleDumpIT {

  /** Graphs are told apart, or the statement counts once however many graphs hold it. */
  private static final List<Quad> QUADS = parse(DumpFormat.NQUADS);

  private static final long TRIPLES = QUADS.stream().map(Quad::asTriple).distinct().count();

  private static List<Quad> parse(DumpFormat format) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(Sample.dump(Sample.get().store(), format)))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(graphs);
    return graphs.stream().toList();
  }

  @ParameterizedTest
  @EnumSource
  void jenaReadsItWithoutAWarning(DumpFormat format) {
    assertThat(parse(format)).hasSize((int) (format.quads() ? QUADS.size() : TRIPLES));
  }

  @ParameterizedTest
  @EnumSource(names = "JSONLD", mode = EnumSource.Mode.EXCLUDE)
  void rdf4jReadsTheSameNumberOfStatements(DumpFormat format) throws IOException {
    RDFFormat theirs = Rio.getParserFormatForMIMEType(format.mediaType()).orElseThrow();
    var parser = Rio.createParser(theirs);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
    StatementCollector statements = new StatementCollector();
    parser.setRDFHandler(statements);
    parser.parse(new ByteArrayInputStream(Sample.dump(Sample.get().store(), format)), "");

    assertThat(statements.getStatements()).hasSize((int) (format.quads() ? QUADS.size() : TRIPLES));
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(QUADS)
        .noneMatch(
            quad ->
                quad.getSubject().isBlank()
                    || quad.getObject().isBlank()
                    || quad.getGraph().isBlank());
  }

  @Test
  void quotesSentencesAndNoParagraphsOfSeveral() {
    List<String> paragraphs = longParagraphs(Sample.get().articles());
    List<String> literals =
        QUADS.stream()
            .filter(quad -> quad.getObject().isLiteral())
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .filter(text -> text.length() > 400)
            .toList();

    assertThat(paragraphs).isNotEmpty();
    assertThat(literals).allSatisfy(literal -> assertThat(paragraphs).noneMatch(literal::contains));
  }

  private static List<String> longParagraphs(List<Article> articles) {
    return articles.stream()
        .flatMap(
            article ->
                article.blocks().stream()
                    .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                    .map(block -> block.span().of(article.text())))
        .filter(text -> text.length() > 400)
        .toList();
  }

  @Test
  void leavesOutTheTextThatAStoreKeeps() {
    Sample sample = Sample.get();
    Article article = sample.articles().get(0);
    try (Store store = sample.create()) {
      Build.Options withText = new Build.Options(1, 1, false, false, true);
      Sample.assertClean(sample.build(store, withText, List.of(article)));

      assertThat(Sample.rows(store, "SELECT ?s { ?s <https://w3id.org/entente/ns#text> ?text }"))
          .hasSize(1);
      for (DumpFormat format : DumpFormat.values()) {
        assertThat(new String(Sample.dump(store, format), UTF_8))
            .doesNotContain("ns#text>", "ent:text ", article.text().substring(0, 200));
      }
    }
  }
}
