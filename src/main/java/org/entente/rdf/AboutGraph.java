package org.entente.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.entente.vocab.Ent;
import org.entente.vocab.Iris;
import org.entente.vocab.Prefixes;

/**
 * Describes the data as a whole: VoID and DCAT for the data set, PROV for the builds that made it.
 *
 * <p>The one graph that knows of time and versions; it is left out where two builds are compared.
 */
public final class AboutGraph {

  /**
   * How much the graphs hold.
   *
   * @param articles number of articles
   * @param claims number of claims
   * @param events number of events
   * @param triples number of triples in all graphs but this one
   * @param classes number of resources by the local name of their class in the ontology
   */
  public record Counts(
      long articles, long claims, long events, long triples, SortedMap<String, Long> classes) {}

  /**
   * One run of the builder.
   *
   * @param software name and version, such as {@code entente 0.1.0}
   * @param models name and version of each library and model that the annotation used
   * @param packVersion version of the domain pack
   * @param started when it started
   * @param ended when it ended
   */
  public record Build(
      String software, List<String> models, String packVersion, Instant started, Instant ended) {
    public Build {
      models = List.copyOf(models);
    }
  }

  private static final String BUILD = "build/";
  private static final String TITLE = "Entente knowledge graph";
  private static final String DESCRIPTION =
      "Claims of articles about deals, agreements, visits, exercises and embargoes, the events"
          + " they tell of, and the sentences that say so.";

  private final Iris iris;

  public AboutGraph(Iris iris) {
    this.iris = iris;
  }

  /**
   * Writes the description.
   *
   * @param counts what the store holds after the last build
   * @param builds every build whose results are in the store, at least one; the last one last
   * @param reads when the build started that read an article, by the IRI of the article's graph
   */
  public Model write(Counts counts, List<Build> builds, SortedMap<String, Instant> reads) {
    GraphWriter out = new GraphWriter(iris);
    Resource dataset = dataset(out, counts);
    for (Build build : builds) {
      dataset.addProperty(prov("wasGeneratedBy"), activity(out, build));
    }
    if (!builds.isEmpty()) {
      dataset.addProperty(DCTerms.modified, time(builds.get(builds.size() - 1).ended()));
    }
    reads.forEach(
        (graph, started) ->
            out.model
                .createResource(graph)
                .addProperty(prov("wasGeneratedBy"), out.resource(buildId(started))));
    return out.model;
  }

  /** Reads back which build read which article, as it was given to {@link #write}. */
  public SortedMap<String, Instant> reads(Model about) {
    SortedMap<String, Instant> reads = new TreeMap<>();
    about
        .listStatements(null, prov("wasGeneratedBy"), (RDFNode) null)
        .filterKeep(s -> s.getSubject().getURI().startsWith(iris.articleGraphs()))
        .forEach(
            s -> {
              String build = iris.id(s.getResource().getURI());
              reads.put(s.getSubject().getURI(), Instant.parse(build.substring(BUILD.length())));
            });
    return reads;
  }

  private static String buildId(Instant started) {
    return BUILD + started;
  }

  private Resource dataset(GraphWriter out, Counts counts) {
    Resource dataset =
        out.model
            .createResource(iris.dataset())
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, Literals.english(TITLE))
            .addProperty(DCTerms.description, Literals.english(DESCRIPTION))
            .addProperty(DCTerms.conformsTo, out.model.createResource(Ent.NS))
            .addProperty(VOID.vocabulary, out.model.createResource(Ent.NS))
            .addProperty(VOID.uriSpace, Literals.text(iris.base()))
            .addProperty(VOID.triples, Literals.count(counts.triples()))
            .addProperty(Ent.articleCount, Literals.count(counts.articles()))
            .addProperty(Ent.claimCount, Literals.count(counts.claims()))
            .addProperty(Ent.eventCount, Literals.count(counts.events()));
    counts.classes().forEach((name, number) -> partition(out, dataset, name, number));
    return dataset;
  }

  private static void partition(GraphWriter out, Resource dataset, String name, long number) {
    Resource part = out.child(dataset, "class", name);
    dataset.addProperty(VOID.classPartition, part);
    part.addProperty(VOID._class, Ent.term(name))
        .addProperty(VOID.entities, Literals.count(number));
  }

  private static Resource activity(GraphWriter out, Build build) {
    Resource software = tool(out, "software", build.software());
    software.addProperty(RDF.type, prov("SoftwareAgent"));
    Resource activity = out.resource(buildId(build.started()), prov("Activity"));
    activity
        .addProperty(prov("startedAtTime"), time(build.started()))
        .addProperty(prov("endedAtTime"), time(build.ended()))
        .addProperty(prov("wasAssociatedWith"), software)
        .addProperty(prov("used"), out.model.createResource(Ent.NS))
        .addProperty(Ent.packVersion, Literals.text(build.packVersion()));
    for (String name : build.models()) {
      Resource model = tool(out, "model", name);
      activity.addProperty(prov("used"), model.addProperty(RDF.type, prov("Entity")));
    }
    return activity;
  }

  /** Writes a name that ends in a version, such as {@code stanford-corenlp 4.5.10}. */
  private static Resource tool(GraphWriter out, String kind, String name) {
    Resource node = out.resource(kind + "/" + Slugs.faithful(name));
    out.text(node, RDFS.label, name);
    int blank = name.lastIndexOf(' ');
    if (blank > 0) {
      out.text(node, SchemaDO.softwareVersion, name.substring(blank + 1));
    }
    return node;
  }

  private static Literal time(Instant instant) {
    return ResourceFactory.createTypedLiteral(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }

  private static Property prov(String name) {
    return ResourceFactory.createProperty(Prefixes.PROV + name);
  }
}
