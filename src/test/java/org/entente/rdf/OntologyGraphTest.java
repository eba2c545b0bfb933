package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;

class OntologyGraphTest {

  private final Iris iris = new Iris("http://localhost:3030/kg/");

  @Test
  void movesResourcesButNoTermsToTheBaseInUse() {
    Model graph =
        write(
            """
            @prefix ent: <https://w3id.org/entente/ns#> .
            <https://w3id.org/entente/id/actor/palau> a ent:State ;
              ent:ofState <https://w3id.org/entente/id/actor/chad> .
            """);

    assertThat(
            graph.contains(
                graph.createResource("http://localhost:3030/kg/actor/palau"),
                Ent.ofState,
                graph.createResource("http://localhost:3030/kg/actor/chad")))
        .isTrue();
    assertThat(graph.contains(null, RDF.type, Ent.State)).isTrue();
  }

  @Test
  void namesBlankNodesTheSameEveryTime() {
    String turtle = "@prefix : <https://example.org/> . :a :b [ :c ( 1 2 ) ] , [ :d 3 ] .";
    Model once = write(turtle);

    assertThat(once.listSubjects().toList()).noneMatch(s -> s.isAnon());
    assertThat(Graphs.lines(write(turtle)))
        .isEqualTo(Graphs.lines(once))
        .contains("<http://localhost:3030/kg/node/a.ttl/1>");
  }

  @Test
  void readsTheShippedFilesWithoutTheShapes() {
    Model graph = new OntologyGraph(iris).read(Path.of("ontology"));

    assertThat(graph.contains(Ent.Claim, RDF.type, OWL2.Class)).isTrue();
    assertThat(graph.contains(Ent.status("agreed"), RDF.type, Ent.term("Status"))).isTrue();
    assertThat(Graphs.lines(graph)).doesNotContain("http://www.w3.org/ns/shacl#", "_:");
  }

  @Test
  void failsOnWhatIsNoTurtle() {
    assertThatThrownBy(() -> write("no turtle")).isInstanceOf(RiotException.class);
  }

  private Model write(String turtle) {
    return new OntologyGraph(iris).write(new TreeMap<>(Map.of("a.ttl", turtle)));
  }
}
