package org.entente.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;

/**
 * Checks graphs against SHACL shapes, which are parsed once.
 *
 * <p>Safe for use by several threads.
 *
 * <pre>{@code
 * Validation validation = Validation.parse(Files.readString(pack.resolve("shapes.ttl")));
 * Validation.Split split = validation.split(graph);
 * load(split.accepted());
 * report(split.report());
 * }</pre>
 */
public final class Validation {

  /**
   * A graph without what violates the shapes.
   *
   * @param accepted what conforms; the model that was given where nothing violates
   * @param report what was found
   * @param rejected IRIs of the claims, events and the like that were taken out, sorted
   */
  public record Split(Model accepted, ValidationReport report, List<String> rejected) {
    public Split {
      rejected = List.copyOf(rejected);
    }
  }

  private final Shapes shapes;

  private Validation(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Parses shapes.
   *
   * @param turtle the shapes in Turtle
   * @throws org.apache.jena.riot.RiotException if it is no Turtle
   * @throws org.apache.jena.shacl.parser.ShaclParseException if it is no well-formed SHACL
   */
  public static Validation parse(String turtle) {
    return new Validation(Shapes.parse(RDFParser.fromString(turtle, Lang.TURTLE).toGraph()));
  }

  /** Checks a graph. */
  public ValidationReport validate(Model graph) {
    return new ValidationReport(
        entries(graph.getGraph()).stream().map(Validation::finding).toList());
  }

  /**
   * Takes out what violates the shapes, with everything that hangs on it.
   *
   * <p>A filler, lot or quote that violates takes its claim with it, a stage its event, an article
   * all that stands in it. What violates a shape only because of that goes too.
   */
  public Split split(Model graph) {
    Model rest = graph;
    List<Finding> findings = new ArrayList<>();
    Set<String> rejected = new HashSet<>();
    List<ReportEntry> entries = entries(rest.getGraph());
    while (!entries.isEmpty()) {
      entries.forEach(entry -> findings.add(finding(entry)));
      Ownership ownership = new Ownership(rest.getGraph());
      Set<Node> owners = new HashSet<>();
      entries.forEach(entry -> owners.addAll(ownership.owners(entry.focusNode())));
      owners.forEach(owner -> rejected.add(text(owner)));
      rest = without(rest, ownership.withParts(owners));
      entries = entries(rest.getGraph());
    }
    return new Split(rest, new ValidationReport(findings), rejected.stream().sorted().toList());
  }

  private List<ReportEntry> entries(Graph graph) {
    return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
  }

  private static Model without(Model model, Set<Node> nodes) {
    Model rest = ModelFactory.createDefaultModel();
    rest.setNsPrefixes(model);
    model
        .getGraph()
        .find()
        .filterDrop((Triple t) -> nodes.contains(t.getSubject()) || nodes.contains(t.getObject()))
        .forEach(rest.getGraph()::add);
    return rest;
  }

  private static Finding finding(ReportEntry entry) {
    String component = text(entry.sourceConstraintComponent());
    return new Finding(
        text(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.message() == null ? "" : entry.message(),
        text(entry.source()),
        component.replaceAll("^.*#|ConstraintComponent$", ""),
        text(entry.value()));
  }

  private static String text(@Nullable Node node) {
    return node == null ? "" : node.isURI() ? node.getURI() : node.toString();
  }
}
