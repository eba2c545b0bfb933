package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Takes sorted statements and writes them in one format. */
interface DumpSink {

  void accept(DumpLine line);

  /** Writes what is still held back; the stream stays open. */
  void finish();

  /** Returns the sink for a format. */
  static DumpSink of(DumpFormat format, OutputStream out, Map<String, String> prefixes) {
    return switch (format) {
      case NQUADS -> lines(out, line -> line.triple() + " " + line.graph() + " .\n");
      case NT -> lines(out, line -> line.triple() + " .\n");
      case TURTLE -> stream(out, Lang.TURTLE, prefixes);
      case TRIG -> stream(out, Lang.TRIG, prefixes);
      case JSONLD -> new JsonLdSink(out, prefixes);
      case RDFXML -> new RdfXmlSink(out, prefixes);
    };
  }

  private static DumpSink lines(OutputStream out, Function<DumpLine, String> form) {
    return new DumpSink() {
      @Override
      public void accept(DumpLine line) {
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
      public void accept(DumpLine line) {
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
}
