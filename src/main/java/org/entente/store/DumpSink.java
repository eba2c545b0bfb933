package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** Takes sorted statements and writes them in one format. */
interface DumpSink {

  void accept(Line line);

  /** Writes what is still held back; the stream stays open. */
  void finish();

  /** Returns the sink for a format. */
  static DumpSink of(DumpFormat format, OutputStream out, Map<String, String> prefixes) {
    return switch (format) {
      case NQUADS -> lines(out, line -> line.triple() + " " + line.graph() + " .\n");
      case NT -> lines(out, line -> line.triple() + " .\n");
      case TURTLE -> stream(out, Lang.TURTLE, prefixes);
      case TRIG -> stream(out, Lang.TRIG, prefixes);
      case JSONLD -> whole(out, prefixes, true);
      case RDFXML -> whole(out, prefixes, false);
    };
  }

  private static DumpSink lines(OutputStream out, Function<Line, String> form) {
    return new DumpSink() {
      @Override
      public void accept(Line line) {
        try {
          out.write(form.apply(line).getBytes(UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void finish() {}
    };
  }

  private static DumpSink stream(OutputStream out, Lang lang, Map<String, String> prefixes) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, lang);
    writer.start();
    prefixes.forEach(writer::prefix);
    return new DumpSink() {
      @Override
      public void accept(Line line) {
        if (lang.equals(Lang.TRIG)) {
          writer.quad(line.quad());
        } else {
          writer.triple(line.quad().asTriple());
        }
      }

      @Override
      public void finish() {
        writer.finish();
      }
    };
  }

  private static DumpSink whole(OutputStream out, Map<String, String> prefixes, boolean json) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    prefixes.forEach(dataset.prefixes()::add);
    prefixes.forEach(dataset.getDefaultGraph().getPrefixMapping()::setNsPrefix);
    return new DumpSink() {
      @Override
      public void accept(Line line) {
        dataset.add(line.quad());
      }

      @Override
      public void finish() {
        if (json) {
          RDFWriter.source(dataset).format(RDFFormat.JSONLD11_PRETTY).output(out);
        } else {
          RDFWriter.source(dataset.getDefaultGraph()).format(RDFFormat.RDFXML_PLAIN).output(out);
        }
      }
    };
  }

  /**
   * A statement, its terms in the syntax of N-Triples, which holds neither tabs nor line breaks.
   *
   * @param graph empty where graphs are not told apart
   */
  record Line(String graph, String subject, String predicate, String object) {

    static Line of(Quad quad, boolean withGraph) {
      return new Line(
          withGraph ? text(quad.getGraph()) : "",
          text(quad.getSubject()),
          text(quad.getPredicate()),
          text(quad.getObject()));
    }

    private static String text(Node node) {
      // Stored labels of blank nodes are made of letters and digits alone.
      return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : NodeFmtLib.strNT(node);
    }

    String encode() {
      return graph + '\t' + subject + '\t' + predicate + '\t' + object;
    }

    static Line decode(String text) {
      String[] terms = text.split("\t", 4);
      return new Line(terms[0], terms[1], terms[2], terms[3]);
    }

    String triple() {
      return subject + " " + predicate + " " + object;
    }

    Quad quad() {
      return Quad.create(
          graph.isEmpty() ? Quad.defaultGraphNodeGenerated : NodeFactoryExtra.parseNode(graph),
          NodeFactoryExtra.parseNode(subject),
          NodeFactoryExtra.parseNode(predicate),
          NodeFactoryExtra.parseNode(object));
    }
  }
}
