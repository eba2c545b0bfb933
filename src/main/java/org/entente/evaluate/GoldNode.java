package org.entente.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.evaluate.GoldReader.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A value of a gold file that knows where it stands. What does not fit is noted, and something
 * empty returned in its place, so that one look finds all that is wrong with a file.
 */
final class GoldNode {

  private final JsonNode node;
  private final String place;
  private final List<Problem> problems;

  GoldNode(JsonNode node, String place, List<Problem> problems) {
    this.node = node;
    this.place = place;
    this.problems = problems;
  }

  void wrong(String what, String mend) {
    problems.add(new Problem(place.isEmpty() ? "the file" : place, what, mend));
  }

  void wrong(String name, String what, String mend) {
    child(name).wrong(what, mend);
  }

  private GoldNode child(String name) {
    String path = name.isEmpty() ? place : place.isEmpty() ? name : place + "." + name;
    return new GoldNode(name.isEmpty() ? node : node.path(name), path, problems);
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  GoldNode object(String name) {
    GoldNode child = child(name);
    if (!child.node.isObject()) {
      child.wrong(child.state() + ", no object", "write {…}");
    }
    return child;
  }

  /** Reads the elements of a list. */
  <T> List<T> list(String name, Function<GoldNode, T> reader) {
    GoldNode child = child(name);
    if (!child.node.isArray()) {
      child.wrong(child.state() + ", no list", "write […], and [] for none");
      return List.of();
    }
    return child.elements().stream().map(reader).toList();
  }

  private List<GoldNode> elements() {
    List<GoldNode> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      elements.add(new GoldNode(node.path(i), place + "[" + i + "]", problems));
    }
    return elements;
  }

  String text(String name) {
    return child(name).text();
  }

  private String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      wrong(state() + ", no text", "write a text in quotes");
      return "";
    }
    return node.textValue();
  }

  @Nullable String optionalText(String name) {
    return has(name) ? text(name) : null;
  }

  List<String> texts(String name) {
    return list(name, GoldNode::text);
  }

  /** Reads one text or a list of them; none where it is missing. */
  List<String> textOrTexts(String name) {
    if (!has(name)) {
      return List.of();
    }
    return child(name).node.isTextual() ? List.of(text(name)) : texts(name);
  }

  /** Reads this value as the spellings of a filler. */
  List<String> spellings() {
    if (node.isTextual()) {
      wrong(
          "is a text, no list of spellings",
          "put each filler into a list of its own: [[\"" + node.textValue() + "\"]]");
      return List.of();
    }
    if (!node.isArray() || node.isEmpty()) {
      wrong(state() + ", no list of spellings", "write [\"…\"], the best spelling first");
      return List.of();
    }
    return elements().stream().map(GoldNode::text).toList();
  }

  boolean flag(String name) {
    GoldNode child = child(name);
    if (has(name) && !child.node.isBoolean()) {
      child.wrong(child.state() + ", no truth value", "write true or false");
    }
    return child.node.asBoolean(false);
  }

  /** Reads a text that has to be one of several. */
  String choice(String name, List<String> known) {
    int before = problems.size();
    String value = text(name);
    if (problems.size() == before && !known.contains(value)) {
      wrong(name, "\"" + value + "\" is not known", "use one of " + String.join(", ", known));
    }
    return value;
  }

  private String state() {
    return node.isMissingNode() || node.isNull() ? "is missing" : "is " + kind();
  }

  private String kind() {
    return switch (node.getNodeType()) {
      case ARRAY -> node.isEmpty() ? "an empty list" : "a list";
      case OBJECT -> "an object";
      case STRING -> "a text without words";
      case NUMBER -> "a number";
      case BOOLEAN -> "a truth value";
      default -> "something else";
    };
  }
}
