package org.entente.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.entente.store.Store;

/** Asks the store what the pages show; each question is a file {@code pages/NAME.rq}. */
class Questions {

  private final Store store;
  private final Links links;
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  Questions(Store store, Links links) {
    this.store = store;
    this.links = links;
  }

  Links links() {
    return links;
  }

  /** Tells whether the store says something of a resource. */
  boolean know(String iri) {
    return store.contains(iri);
  }

  /** Runs the work in one transaction, so that all its questions see the same graph. */
  <T> T together(Supplier<T> work) {
    return store.read(work);
  }

  /** Returns a number that grows whenever the graph changes. */
  long version() {
    return store.version();
  }

  /** Asks about nothing in particular. */
  List<Row> ask(String name) {
    return ask(name, Map.of());
  }

  /** Asks about a resource, which is {@code ?self} in the question. */
  List<Row> ask(String name, String self) {
    return ask(name, Map.of("self", self));
  }

  /**
   * Asks a question.
   *
   * @param given IRIs by the variables of the question that they stand for
   */
  List<Row> ask(String name, Map<String, String> given) {
    return run(parsed.computeIfAbsent(name, Questions::parse), given).rows();
  }

  /**
   * Asks about each of several resources at once, in no order.
   *
   * @param variable what stands for them in the question
   */
  List<Row> askEach(String name, String variable, Collection<String> iris) {
    Query query = parsed.computeIfAbsent(name, Questions::parse).cloneQuery();
    Var asked = Var.alloc(variable);
    List<Binding> values =
        iris.stream()
            .map(iri -> BindingFactory.binding(asked, NodeFactory.createURI(iri)))
            .toList();
    // At the end of the query they would be looked at when all others had been asked about too.
    ((ElementGroup) query.getQueryPattern())
        .getElements()
        .add(0, new ElementData(List.of(asked), values));
    return run(query, Map.of()).rows();
  }

  /** Asks for a single row. */
  Optional<Row> askOne(String name, String self) {
    return ask(name, self).stream().findFirst();
  }

  /** Runs a query of somebody else, which has to be a SELECT. */
  Answer run(Query query, Map<String, String> given) {
    QueryExecBuilder builder = QueryExec.newBuilder().dataset(store.dataset()).query(query);
    builder.substitution("knowledge", NodeFactory.createURI(store.names().knowledge()));
    builder.substitution("about", NodeFactory.createURI(store.names().about()));
    given.forEach((name, iri) -> builder.substitution(name, NodeFactory.createURI(iri)));
    return store.read(
        () -> {
          try (QueryExec exec = builder.build()) {
            return read(exec.select());
          }
        });
  }

  /** Copies rows, since those of TDB2 look up their nodes late. */
  Answer read(RowSet rows) {
    List<Row> copied = new ArrayList<>();
    rows.forEachRemaining(binding -> copied.add(row(binding)));
    return new Answer(rows.getResultVars().stream().map(Var::getVarName).toList(), copied);
  }

  private Row row(Binding binding) {
    Map<String, Node> values = new LinkedHashMap<>();
    binding.forEach((variable, node) -> values.put(variable.getVarName(), node));
    return new Row(values, links);
  }

  private static Query parse(String name) {
    String file = "/pages/" + name + ".rq";
    try (InputStream in = Questions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no question " + file);
      }
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
