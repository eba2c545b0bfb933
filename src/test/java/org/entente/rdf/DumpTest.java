package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFLib;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;

/** A second library must read what we write, and read as much. */
class DumpTest {

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void givesAnotherLibraryAsManyQuads() throws IOException {
    Dataset dataset = dataset();
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    RDFDataMgr.write(dump, dataset, Lang.NQUADS);
    var counted = StreamRDFLib.count();
    org.apache.jena.riot.RDFParser.create()
        .source(new ByteArrayInputStream(dump.toByteArray()))
        .lang(Lang.NQUADS)
        .parse(counted);

    assertThat(counted.countQuads()).isGreaterThan(1000);
    assertThat(read(new NQuadsParser(), dump)).hasSize((int) counted.countQuads());
  }

  @Test
  void givesAnotherLibraryAsManyTriplesInTurtle() throws IOException {
    Dataset dataset = dataset();
    Model union = dataset.getUnionModel();
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    RDFDataMgr.write(dump, union, RDFFormat.TURTLE_BLOCKS);

    assertThat(read(new TurtleParser(), dump)).hasSize((int) union.size());
  }

  private Dataset dataset() {
    Dataset dataset = RDFDataMgr.loadDataset("docs/graph-example.trig");
    for (long seed = 0; seed < 20; seed++) {
      dataset.addNamedModel(
          iris.graph("sample-" + seed), new ArticleGraph(iris).write(Samples.random(seed)));
    }
    return dataset;
  }

  private static Set<Statement> read(RDFParser parser, ByteArrayOutputStream dump)
      throws IOException {
    Set<Statement> statements = new HashSet<>();
    ParserConfig strict = new ParserConfig();
    strict.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    strict.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    strict.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
    parser.setParserConfig(strict);
    parser.setRDFHandler(new StatementCollector(statements));
    parser.parse(new ByteArrayInputStream(dump.toByteArray()), "https://example.org/");
    return statements;
  }
}
