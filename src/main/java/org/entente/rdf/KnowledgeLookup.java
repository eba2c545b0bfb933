package org.entente.rdf;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.KnownEntity;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;

/** Finds single things in the knowledge graph that {@link KnowledgeGraph} wrote. */
public final class KnowledgeLookup {

  private final Iris iris;
  private final Model graph;

  public KnowledgeLookup(Iris iris, DatasetGraph dataset) {
    this.iris = iris;
    this.graph =
        ModelFactory.createModelForGraph(dataset.getGraph(NodeFactory.createURI(iris.knowledge())));
  }

  /** Returns an actor, piece of equipment or place, without its other spellings and links. */
  public Optional<KnownEntity> entity(String id) {
    Resource node = graph.getResource(iris.resource(id));
    if (!node.hasProperty(SKOS.prefLabel)) {
      return Optional.empty();
    }
    Resource state = node.getPropertyResourceValue(Ent.ofState);
    List<String> broader =
        graph.listObjectsOfProperty(node, SKOS.broader).toList().stream()
            .map(kind -> iris.id(kind.asResource().getURI()))
            .sorted()
            .toList();
    return Optional.of(
        new KnownEntity(
            id,
            Ent.localName(node.getPropertyResourceValue(RDF.type)),
            node.getRequiredProperty(SKOS.prefLabel).getString(),
            new TreeSet<>(),
            state == null ? null : iris.id(state.getURI()),
            List.of(),
            broader));
  }

  /** Returns the ids of what belongs to a state. */
  public SortedSet<String> belongingTo(String state) {
    SortedSet<String> ids = new TreeSet<>();
    subjects(Ent.ofState, state).forEach(iri -> ids.add(iris.id(iri)));
    return ids;
  }

  /** Returns the IRIs of the offices of a person. */
  public SortedSet<String> offices(String person) {
    return subjects(Ent.person, person);
  }

  /** Returns the IRI of the event that a claim is about; nothing if that was not stored. */
  public Optional<String> event(String claim) {
    return Optional.ofNullable(
            graph.getResource(iris.resource(claim)).getPropertyResourceValue(Ent.about))
        .map(Resource::getURI);
  }

  private SortedSet<String> subjects(Property property, String id) {
    SortedSet<String> subjects = new TreeSet<>();
    graph
        .listSubjectsWithProperty(property, graph.getResource(iris.resource(id)))
        .forEach(subject -> subjects.add(subject.getURI()));
    return subjects;
  }
}
