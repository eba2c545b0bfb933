package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes RDF/XML while the statements come; Jena's own writer holds the whole in memory. */
final class RdfXmlSink implements DumpSink {

  private final Writer out;
  private final Map<String, String> prefixes;
  private String subject = "";

  RdfXmlSink(OutputStream out, Map<String, String> prefixes) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.prefixes = prefixes;
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    prefixes.forEach(
        (prefix, iri) -> {
          if (!prefix.equals("rdf")) {
            write("\n    xmlns:%s=\"%s\"".formatted(prefix, escape(iri)));
          }
        });
    write("\n    xmlns:rdf=\"%s\">\n".formatted(RDF.getURI()));
  }

  @Override
  public void accept(DumpLine line) {
    if (!line.subject().equals(subject)) {
      close();
      subject = line.subject();
      write("  <rdf:Description " + reference(line.quad().getSubject(), "about") + ">\n");
    }
    String iri = line.quad().getPredicate().getURI();
    String element = name(iri);
    boolean declared = !element.startsWith("p:");
    String namespace = iri.substring(0, Util.splitNamespaceXML(iri));
    write("    <" + element + (declared ? "" : " xmlns:p=\"" + escape(namespace) + "\""));
    object(line.quad().getObject(), element);
  }

  private String name(String iri) {
    int split = Util.splitNamespaceXML(iri);
    String local = iri.substring(split);
    if (local.isEmpty()) {
      throw new StoreException(
          "RDF/XML has no form for the property <%s>. Choose another format.".formatted(iri));
    }
    String namespace = iri.substring(0, split);
    return prefixes.entrySet().stream()
            .filter(prefix -> prefix.getValue().equals(namespace))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(namespace.equals(RDF.getURI()) ? "rdf" : "p")
        + ":"
        + local;
  }

  private void object(Node object, String element) {
    if (!object.isLiteral()) {
      write(" " + reference(object, "resource") + "/>\n");
      return;
    }
    String datatype = object.getLiteralDatatypeURI();
    if (datatype.equals(RDF.langString.getURI())) {
      write(" xml:lang=\"" + escape(object.getLiteralLanguage()) + "\"");
    } else if (!datatype.equals(XSD.xstring.getURI())) {
      write(" rdf:datatype=\"" + escape(datatype) + "\"");
    }
    write(">" + escape(object.getLiteralLexicalForm()) + "</" + element + ">\n");
  }

  private static String reference(Node node, String attribute) {
    return node.isBlank()
        ? "rdf:nodeID=\"" + node.getBlankNodeLabel() + "\""
        : "rdf:" + attribute + "=\"" + escape(node.getURI()) + "\"";
  }

  /** Escapes for text and attributes; characters that XML cannot hold become U+FFFD. */
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      // Parsers make something else of these.
      case '\t', '\n', '\r' -> safe.append("&#").append(c).append(';');
      default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
    }
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  private void close() {
    if (!subject.isEmpty()) {
      write("  </rdf:Description>\n");
    }
  }

  @Override
  public void finish() {
    close();
    write("</rdf:RDF>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
