package org.entente.serve.linked;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.serve.pages.Links;
import org.entente.store.Store;
import org.entente.vocab.Ent;

/** The ontology for people: classes with their roles, properties and concepts, with examples. */
public final class OntologyPage {

  /** Where the page is. */
  public static final String PATH = Links.ONTOLOGY + Links.ENDING;

  private static final String TERMS = Ent.NS.substring(0, Ent.NS.length() - 1);
  private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();
  private static final Property HAS_ROLE = Ent.term("hasRole");

  private final Store store;
  private final Links links;

  /** Creates the page of a store's ontology. */
  public OntologyPage(Store store) {
    this.store = store;
    this.links = new Links(store.baseIri());
  }

  /**
   * Returns what stands below the page's title, as HTML; empty without an ontology in the store.
   */
  public String body() {
    return store.read(
        () ->
            new Writer(
                    ModelFactory.createModelForGraph(
                        store.dataset().getGraph(NodeFactory.createURI(store.names().ontology()))),
                    ModelFactory.createModelForGraph(store.dataset().getUnionGraph()))
                .write());
  }

  /** Writes the page, within one transaction. */
  private final class Writer {
    private final Model ontology;
    private final Model all;
    private final StringBuilder out = new StringBuilder();

    Writer(Model ontology, Model all) {
      this.ontology = ontology;
      this.all = all;
    }

    String write() {
      Resource head = ontology.createResource(Ent.NS);
      if (!ontology.contains(head, RDF.type)) {
        return "";
      }
      out.append("<p>").append(text(head, DCTerms.description)).append("</p>\n");
      out.append(
          """
          <p>Namespace <code>%s</code>, prefix <code>ent:</code>, version %s. As
          <a href="%s.ttl">Turtle</a>, <a href="%3$s.jsonld">JSON-LD</a>,
          <a href="%3$s.nt">N-Triples</a>, <a href="%3$s.rdf">RDF/XML</a>.</p>
          """
              .formatted(Ent.NS, text(head, OWL2.versionInfo), Links.ONTOLOGY));
      List<Resource> classes = terms(OWL2.Class);
      Set<Resource> roles = roles();
      List<Resource> properties =
          Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
              .flatMap(type -> terms(type).stream())
              .toList();
      section("Classes of events", classes.stream().filter(c -> c.hasProperty(HAS_ROLE)));
      section("Other classes", classes.stream().filter(c -> !c.hasProperty(HAS_ROLE)));
      section("Roles", properties.stream().filter(roles::contains));
      section("Other properties", properties.stream().filter(p -> !roles.contains(p)));
      section("Concepts", terms(SKOS.Concept).stream());
      return out.toString();
    }

    private List<Resource> terms(Resource type) {
      return ontology
          .listResourcesWithProperty(RDF.type, type)
          .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(TERMS))
          .toList()
          .stream()
          .sorted(Comparator.comparing(Resource::getURI))
          .toList();
    }

    private Set<Resource> roles() {
      return ontology.listStatements(null, Ent.role, (RDFNode) null).toList().stream()
          .map(Statement::getResource)
          .collect(Collectors.toSet());
    }

    private void section(String title, Stream<Resource> terms) {
      out.append("<h2>").append(title).append("</h2>\n");
      terms.forEach(this::term);
    }

    private void term(Resource term) {
      out.append(
          "<section id=\"%s\">%n<h3>%s</h3>%n<p><code>%s</code></p>%n<p>%s</p>%n"
              .formatted(
                  ESCAPER.escape(fragment(term)),
                  ESCAPER.escape(label(term)),
                  ESCAPER.escape(term.getURI()),
                  text(term, SKOS.definition)));
      list("Note", term, SKOS.note);
      list("Is a kind of", term, RDFS.subClassOf);
      list("Is a kind of", term, RDFS.subPropertyOf);
      list("Of", term, RDFS.domain);
      list("Values", term, RDFS.range);
      list("Scheme", term, SKOS.inScheme);
      roleTable(term);
      example(term);
      out.append("</section>\n");
    }

    private void list(String what, Resource term, Property property) {
      String values =
          term.listProperties(property).toList().stream()
              .map(Statement::getObject)
              .map(this::link)
              .sorted()
              .collect(Collectors.joining(", "));
      if (!values.isEmpty()) {
        out.append("<p>").append(what).append(": ").append(values).append("</p>\n");
      }
    }

    private void roleTable(Resource term) {
      List<Resource> uses =
          term.listProperties(HAS_ROLE).toList().stream()
              .map(Statement::getResource)
              .sorted(Comparator.comparing(use -> text(use, Ent.term("order"))))
              .toList();
      if (uses.isEmpty()) {
        return;
      }
      out.append(
          "<table>\n<tr><th>Role</th><th>Core</th><th>At least</th><th>Filled by</th></tr>\n");
      for (Resource use : uses) {
        out.append(
            "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>%n"
                .formatted(
                    links(use, Ent.role),
                    text(use, Ent.term("core")).equals("true") ? "yes" : "no",
                    text(use, Ent.term("minimum")),
                    links(use, Ent.term("fillerClass"))));
      }
      out.append("</table>\n");
    }

    private String links(Resource subject, Property property) {
      return subject.listProperties(property).toList().stream()
          .map(Statement::getObject)
          .map(this::link)
          .sorted()
          .collect(Collectors.joining(", "));
    }

    /** Takes an example out of the graph: a member of the class, or a use of the property. */
    private void example(Resource term) {
      var uses =
          term.hasProperty(RDF.type, OWL2.Class)
              ? all.listStatements(null, RDF.type, term)
              : all.listStatements(null, term.as(Property.class), (RDFNode) null);
      while (uses.hasNext()) {
        Statement use = uses.next();
        Resource subject = use.getSubject();
        if (subject.isURIResource()
            && subject.getURI().startsWith(store.baseIri())
            && !subject.getURI().startsWith(store.baseIri() + "node/")) {
          out.append("<p>Example: ").append(instance(subject));
          if (!use.getPredicate().equals(RDF.type)) {
            out.append(" – ").append(value(use.getObject()));
          }
          out.append("</p>\n");
          uses.close();
          return;
        }
      }
    }

    private String value(RDFNode value) {
      return value.isURIResource() && value.asResource().getURI().startsWith(store.baseIri())
          ? instance(value.asResource())
          : link(value);
    }

    private String instance(Resource resource) {
      return "<a href=\"%s\">%s</a>"
          .formatted(
              ESCAPER.escape(links.path(resource.getURI())),
              ESCAPER.escape(label(resource.inModel(all))));
    }

    private String link(RDFNode value) {
      if (!value.isURIResource()) {
        return value.isLiteral() ? ESCAPER.escape(value.asLiteral().getLexicalForm()) : "";
      }
      Resource term = value.asResource();
      return term.getURI().startsWith(TERMS)
          ? "<a href=\"#%s\">%s</a>"
              .formatted(ESCAPER.escape(fragment(term)), ESCAPER.escape(label(term)))
          : "<code>" + ESCAPER.escape(ontology.shortForm(term.getURI())) + "</code>";
    }

    private String label(Resource term) {
      for (Property property : List.of(RDFS.label, SKOS.prefLabel, DCTerms.title)) {
        Statement label = term.getProperty(property);
        if (label != null) {
          return label.getString();
        }
      }
      return Ent.localName(term);
    }

    private String text(Resource subject, Property property) {
      Statement statement = subject.getProperty(property);
      return statement == null ? "" : ESCAPER.escape(statement.getLiteral().getLexicalForm());
    }
  }

  /** Returns the part of a term's IRI that names its place in the page. */
  private static String fragment(Resource term) {
    return term.getURI().substring(Math.min(TERMS.length() + 1, term.getURI().length()));
  }
}
