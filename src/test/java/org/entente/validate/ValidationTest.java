package org.entente.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Extraction;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.ClaimReader;
import org.entente.rdf.Graphs;
import org.entente.rdf.Samples;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {

  private static final Path CASES = Path.of("src/test/resources/validate");
  private static final String SHAPE_NS = "https://w3id.org/entente/ns/shape/";
  private static final Validation VALIDATION =
      Validation.parse(read(Path.of("ontology/shapes.ttl")));

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  static List<Path> cases() throws IOException {
    try (Stream<Path> walk = Files.walk(CASES)) {
      return walk.filter(p -> p.toString().endsWith(".ttl"))
          .map(CASES::relativize)
          .sorted()
          .toList();
    }
  }

  /** Each file says in its first line the shape, component and count to be found, or "valid". */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatTheCaseSays(Path file) {
    String turtle = read(CASES.resolve(file));
    String expected = turtle.lines().findFirst().orElseThrow().substring(2);
    ValidationReport report =
        VALIDATION.validate(RDFParser.fromString(turtle, Lang.TURTLE).toModel());

    if (expected.equals("valid")) {
      assertThat(report.findings()).isEmpty();
    } else {
      String[] words = expected.split(" ", -1);
      assertThat(report.findings())
          .filteredOn(f -> f.shape().equals(SHAPE_NS + words[0]) && f.component().equals(words[1]))
          .as(report.toString())
          .hasSize(Integer.parseInt(words[2]))
          .allSatisfy(f -> assertThat(f.message()).isNotEmpty());
    }
  }

  @Test
  void hasCasesForEveryShape() throws IOException {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    Resource nodeShape = shapes.createResource("http://www.w3.org/ns/shacl#NodeShape");
    List<String> tested = cases().stream().map(p -> p.getName(0).toString()).distinct().toList();

    assertThat(shapes.listSubjectsWithProperty(RDF.type, nodeShape).toList())
        .extracting(Ent::localName)
        .containsExactlyInAnyOrderElementsOf(tested);
  }

  @Test
  void acceptsTheDocumentedExample() {
    Dataset example = RDFDataMgr.loadDataset("docs/graph-example.trig");
    example
        .listModelNames()
        .forEachRemaining(
            name ->
                assertThat(VALIDATION.validate(example.getNamedModel(name)).findings())
                    .as(name.toString())
                    .isEmpty());
    assertThat(VALIDATION.validate(example.getUnionModel()).conforms()).isTrue();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void acceptsWhatTheBuilderWrites(long seed) {
    Model graph = new ArticleGraph(iris).write(Samples.random(seed));
    Validation.Split split = VALIDATION.split(graph);

    assertThat(split.report().findings()).isEmpty();
    assertThat(split.accepted()).isSameAs(graph);
  }

  @Test
  void takesOutAClaimWhoseQuoteIsBrokenAndKeepsTheRest() {
    Extraction extraction =
        LongStream.range(0, 100)
            .mapToObj(Samples::random)
            .filter(e -> e.claims().size() > 2)
            .findFirst()
            .orElseThrow();
    Model graph = new ArticleGraph(iris).write(extraction);
    String broken = extraction.claims().get(0).id();
    graph.listSubjectsWithProperty(OA.exact).toList().stream()
        .filter(q -> q.getURI().startsWith(iris.resource(broken) + "/"))
        .forEach(q -> q.removeAll(OA.exact));

    Validation.Split split = VALIDATION.split(graph);

    assertThat(split.rejected()).containsExactly(iris.resource(broken));
    assertThat(split.report().findings()).extracting(Finding::component).containsOnly("MinCount");
    Extraction rest =
        new Extraction(
            extraction.article(),
            extraction.actors(),
            extraction.claims().subList(1, extraction.claims().size()),
            extraction.positions());
    Graphs.assertSame(split.accepted(), new ArticleGraph(iris).write(rest));
    assertThat(new ClaimReader(iris).read(split.accepted()).claims()).isEqualTo(rest.claims());
  }

  @Test
  void takesOutAllOfAnArticleThatIsBroken() {
    Model graph = new ArticleGraph(iris).write(Samples.documented());
    graph.getResource(iris.article("delta-news")).removeAll(Ent.checksum);

    Validation.Split split = VALIDATION.split(graph);

    assertThat(split.accepted().isEmpty()).isTrue();
    assertThat(split.rejected()).containsExactly(iris.article("delta-news"));
  }

  @Test
  void takesOutAnEventWithItsDisagreements() {
    Model graph = RDFDataMgr.loadDataset("docs/graph-example.trig").getNamedModel(iris.knowledge());
    Resource event = graph.listSubjectsWithProperty(Ent.belief).next();
    event.removeAll(Ent.sourceCount);

    Validation.Split split = VALIDATION.split(graph);

    assertThat(split.rejected()).containsExactly(event.getURI());
    assertThat(split.accepted().containsResource(event)).isFalse();
    for (Resource type : List.of(Ent.Stage, Ent.Lot, Ent.Disagreement, Ent.Alternative)) {
      assertThat(split.accepted().contains(null, RDF.type, type)).isFalse();
    }
    assertThat(split.accepted().contains(null, RDF.type, Ent.State)).isTrue();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
