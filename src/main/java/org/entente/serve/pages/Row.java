package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * One row of an answer.
 *
 * @param values what the query's variables are bound to; unbound ones are missing
 * @param links leads to the pages of resources
 */
record Row(Map<String, Node> values, Links links) {

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns the text of a literal, or an IRI; empty if there is none. */
  String text(String name) {
    Node value = values.get(name);
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  /** Returns the text of the first of these that has one. */
  String first(String... names) {
    for (String name : names) {
      if (!text(name).isBlank()) {
        return text(name);
      }
    }
    return "";
  }

  /** Returns the label of a resource, or a short form of its IRI where it has none. */
  String shown(String name, String label) {
    return has(label) ? text(label) : links.shortened(text(name));
  }

  boolean isResource(String name) {
    Node value = values.get(name);
    return value != null && value.isURI();
  }

  boolean isTrue(String name) {
    return text(name).equals("true");
  }

  /** Returns a number, 0 if it is none. */
  long number(String name) {
    String text = text(name);
    return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Returns the last part of an IRI or its text. */
  String localName(String name) {
    String text = text(name);
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
  }

  /** Returns where a browser finds the resource. */
  String href(String name) {
    return links.to(text(name));
  }

  /** Groups rows by the text of a column, in the order in which the groups begin. */
  static List<List<Row>> groups(List<Row> rows, String column) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(
        row -> groups.computeIfAbsent(row.text(column), key -> new ArrayList<>()).add(row));
    return List.copyOf(groups.values());
  }
}
