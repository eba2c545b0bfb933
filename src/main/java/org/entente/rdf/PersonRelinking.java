package org.entente.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Entity;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/**
 * Puts other resources in the place of those that the persons of an article's graph stand for.
 *
 * <p>The names of the nodes themselves stay as they were written, so that the graph does not depend
 * on the resources that stood there before.
 */
public final class PersonRelinking {

  private final Iris iris;
  private final UnaryOperator<Entity> ids;

  /** Takes what gives a person the right id. */
  public PersonRelinking(Iris iris, UnaryOperator<Entity> ids) {
    this.iris = iris;
    this.ids = ids;
  }

  /** Changes the graph of an article; returns whether there was anything to change. */
  public boolean change(Model graph) {
    Set<Resource> touched = new HashSet<>();
    for (Resource node : graph.listSubjectsWithProperty(Ent.actorType, Ent.Person).toList()) {
      Statement old = node.getProperty(Ent.refersTo);
      if (old != null) {
        Resource right = graph.createResource(iris.resource(ids.apply(person(node, old)).id()));
        if (!right.equals(old.getResource())) {
          touched.add(old.getResource());
          touched.add(right);
          graph.remove(old).add(node, Ent.refersTo, right);
        }
      }
    }
    touched.forEach(person -> shortCuts(graph, person));
    return !touched.isEmpty();
  }

  private Entity person(Resource node, Statement refersTo) {
    return new Entity(
        Ent.localName(Ent.Person),
        node.getRequiredProperty(Ent.name).getString(),
        node.getRequiredProperty(Ent.literal).getString(),
        iris.id(refersTo.getResource().getURI()));
  }

  /** Writes anew how claims and the article lead to a person without the nodes between. */
  private static void shortCuts(Model graph, Resource person) {
    List<Statement> old =
        graph
            .listStatements(null, null, person)
            .filterDrop(s -> s.getPredicate().equals(Ent.refersTo))
            .toList();
    graph.remove(old);
    for (Resource node : graph.listSubjectsWithProperty(Ent.refersTo, person).toList()) {
      if (node.hasProperty(RDF.type, Ent.Mention)) {
        graph.add(node.getRequiredProperty(Ent.inArticle).getResource(), Ent.mentions, person);
      }
      Resource role = node.getPropertyResourceValue(Ent.role);
      for (Resource claim : graph.listSubjectsWithProperty(Ent.filler, node).toList()) {
        graph.add(claim, Ent.term(Ent.localName(role)), person);
      }
    }
  }
}
