package org.entente;

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
  private static final List<Quad> QUADS = parse(dump(DumpFormat.NQUADS), DumpFormat.NQUADS);

  private static final long TRIPLES = QUADS.stream().map(Quad::asTriple).distinct().count();

  private static byte[] dump(DumpFormat format) {
    return Sample.dump(Sample.get().store(), format);
  }

  private static List<Quad> parse(byte[] dump, DumpFormat format) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(dump))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(graphs);
    return graphs.stream().toList();
  }

  private static int expected(DumpFormat format) {
    return (int) (format.quads() ? QUADS.size() : TRIPLES);
  }

  @ParameterizedTest
  @EnumSource
  void twoLibrariesReadTheSameNumberOfStatements(DumpFormat format) throws IOException {
    byte[] dump = dump(format);

    assertThat(parse(dump, format)).hasSize(expected(format));
    if (format != DumpFormat.JSONLD) { // Rio reads it only with another library for JSON.
      assertThat(countWithRio(dump, format)).isEqualTo(expected(format));
    }
  }

  private static int countWithRio(byte[] dump, DumpFormat format) throws IOException {
    var parser = Rio.createParser(Rio.getParserFormatForMIMEType(format.mediaType()).orElseThrow());
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
    StatementCollector statements = new StatementCollector();
    parser.setRDFHandler(statements);
    parser.parse(new ByteArrayInputStream(dump), "");
    return statements.getStatements().size();
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
      List<Quad> dumped = parse(Sample.dump(store, DumpFormat.TRIG), DumpFormat.TRIG);
      assertThat(dumped)
          .isNotEmpty()
          .noneMatch(quad -> quad.getPredicate().hasURI("https://w3id.org/entente/ns#text"))
          .noneMatch(quad -> quad.getObject().toString().contains(article.text()));
    }
  }
}
