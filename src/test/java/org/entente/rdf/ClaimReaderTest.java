package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.tdb2.TDB2Factory;
import org.entente.model.Extraction;
import org.entente.vocab.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimReaderTest {

  private final Iris iris = new Iris("http://localhost/kg/");
  private final ArticleGraph writer = new ArticleGraph(iris);
  private final ClaimReader reader = new ClaimReader(iris);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatWasWritten(long seed) {
    Extraction extraction = Samples.random(seed);

    ArticleClaims read = reader.read(writer.write(extraction));

    assertThat(read.claims()).isEqualTo(extraction.claims());
    assertThat(read.positions()).isEqualTo(extraction.positions());
    assertThat(read.actors()).isEqualTo(extraction.actors());
    assertThat(read.article()).isEqualTo(extraction.article().name());
    assertThat(read.checksum()).isEqualTo(extraction.article().checksum());
  }

  @Test
  void readsFromAStore() {
    Dataset store = TDB2Factory.createDataset();
    for (long seed = 0; seed < 20; seed++) {
      Extraction extraction = Samples.random(seed);
      String name = iris.graph(extraction.article().name());
      store.executeWrite(() -> store.replaceNamedModel(name, writer.write(extraction)));

      store.executeRead(
          () ->
              assertThat(reader.read(store.getNamedModel(name)).claims())
                  .isEqualTo(extraction.claims()));
    }
  }

  @Test
  void refusesAGraphWithoutAnArticle() {
    assertThatThrownBy(() -> reader.read(ModelFactory.createDefaultModel()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 articles");
  }
}
