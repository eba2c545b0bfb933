package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Compares graphs and shows both where they differ. */
public final class Graphs {

  private Graphs() {}

  /** Fails, showing what only one of them has, unless both are the same up to blank nodes. */
  public static void assertSame(Model actual, Model expected) {
    if (!actual.isIsomorphicWith(expected)) {
      assertThat(lines(actual)).isEqualTo(lines(expected));
    }
    assertThat(actual.isIsomorphicWith(expected)).isTrue();
  }

  /** Returns a graph as sorted N-Triples. */
  public static String lines(Model model) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, model, Lang.NTRIPLES);
    return String.join("\n", new TreeSet<>(out.toString().lines().toList()));
  }
}
