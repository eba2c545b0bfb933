package org.entente.rdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.entente.vocab.Iris;
import org.entente.vocab.Prefixes;

/**
 * Puts the Turtle files of a domain pack into one graph, so that labels can be queried.
 *
 * <p>Resources of the files below {@link Iris#DEFAULT_BASE} move to the base in use. Blank nodes
 * get IRIs after the file and the place they stand at, so that the graph is the same in every
 * build. The shapes are left out: they are no knowledge, and mostly blank nodes.
 */
public final class OntologyGraph {

  private static final String SHAPES = "shapes.ttl";

  private final Iris iris;

  public OntologyGraph(Iris iris) {
    this.iris = iris;
  }

  /**
   * Reads every Turtle file under a folder, which may lie in a jar.
   *
   * @throws UncheckedIOException if a file can't be read
   * @throws org.apache.jena.riot.RiotException if a file is no Turtle
   */
  public Model read(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(p -> p.toString().endsWith(".ttl")).toList();
      for (Path file : found) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return write(files);
  }

  /**
   * Writes the graph of files that were read before.
   *
   * @param files Turtle by the name of its file, such as {@code actors/states.ttl}
   */
  public Model write(SortedMap<String, String> files) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.of(iris));
    files.forEach(
        (name, turtle) -> {
          if (!name.equals(SHAPES)) {
            parse(name, turtle, model.getGraph());
          }
        });
    return model;
  }

  private void parse(String name, String turtle, Graph graph) {
    Renaming renaming = new Renaming(name);
    RDFParser.create()
        .source(new StringReader(turtle))
        .lang(Lang.TURTLE)
        .base(Iris.child(iris.ontology(), name))
        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple t) {
                graph.add(
                    renaming.of(t.getSubject()),
                    renaming.of(t.getPredicate()),
                    renaming.of(t.getObject()));
              }
            });
  }

  /** Gives the nodes of one file their names in the graph. */
  private final class Renaming {
    private final String file;
    private final Map<Node, Node> blanks = new HashMap<>();

    Renaming(String file) {
      this.file = file;
    }

    Node of(Node node) {
      if (node.isBlank()) {
        // The parser meets them in the order of the file, so the number is the same every time.
        return blanks.computeIfAbsent(node, b -> numbered(blanks.size() + 1));
      }
      boolean moves = node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE);
      return moves
          ? NodeFactory.createURI(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()))
          : node;
    }

    private Node numbered(int number) {
      return NodeFactory.createURI(
          Iris.child(iris.resource("node/" + file), Integer.toString(number)));
    }
  }
}
