package org.entente.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD while the statements come: one object a subject, in an array for each graph.
 * Jena's own writer holds the whole in memory.
 */
final class JsonLdSink implements DumpSink {

  private final JsonGenerator json;
  private final Map<String, String> prefixes;
  private @Nullable DumpLine last;

  JsonLdSink(OutputStream out, Map<String, String> prefixes) {
    this.prefixes = prefixes;
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        json.writeObjectFieldStart(prefix.getKey());
        json.writeStringField("@id", prefix.getValue());
        json.writeBooleanField("@prefix", true);
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(DumpLine line) {
    try {
      open(line);
      Node object = line.quad().getObject();
      if (line.isType()) {
        json.writeString(id(object));
      } else {
        value(object);
      }
      last = line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes what the line does not belong to, and opens what it belongs to. */
  private void open(DumpLine line) throws IOException {
    DumpLine before = last;
    boolean sameGraph = false;
    boolean sameSubject = false;
    if (before != null) {
      sameGraph = line.graph().equals(before.graph());
      sameSubject = sameGraph && line.subject().equals(before.subject());
      if (sameSubject && line.predicate().equals(before.predicate())) {
        return;
      }
      close(before, sameGraph, sameSubject);
    }
    if (!sameGraph && !line.graph().isEmpty()) {
      json.writeStartObject();
      json.writeStringField("@id", compact(line.quad().getGraph().getURI()));
      json.writeArrayFieldStart("@graph");
    }
    if (!sameSubject) {
      json.writeStartObject();
      json.writeStringField("@id", id(line.quad().getSubject()));
    }
    json.writeArrayFieldStart(
        line.isType() ? "@type" : compact(line.quad().getPredicate().getURI()));
  }

  private void close(DumpLine before, boolean sameGraph, boolean sameSubject) throws IOException {
    json.writeEndArray();
    if (!sameSubject) {
      json.writeEndObject();
    }
    if (!sameGraph && !before.graph().isEmpty()) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void value(Node object) throws IOException {
    if (object.isLiteral() && object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      json.writeString(object.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    if (!object.isLiteral()) {
      json.writeStringField("@id", id(object));
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (object.getLiteralDatatypeURI().equals(RDF.langString.getURI())) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else {
        json.writeStringField("@type", compact(object.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  private String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : compact(node.getURI());
  }

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      // What begins with slashes would be read as the rest of an absolute IRI.
      if (iri.startsWith(prefix.getValue()) && !iri.startsWith("//", prefix.getValue().length())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  @Override
  public void finish() {
    try {
      if (last != null) {
        close(last, false, false);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
