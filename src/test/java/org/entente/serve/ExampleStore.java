package org.entente.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.entente.rdf.AboutGraph;
import org.entente.rdf.OntologyGraph;
import org.entente.serve.pages.SampleQuery;
import org.entente.store.DumpFolder;
import org.entente.store.Fingerprint;
import org.entente.store.QueryLimits;
import org.entente.store.Store;
import org.entente.vocab.Iris;

/** A store of {@code docs/graph-example.trig} with the ontology, and a server over it. */
final class ExampleStore {

  static final String BASE = "https://w3id.org/entente/id/";
  static final String ARTICLE = BASE + "graph/article/delta-news";
  static final String KNOWLEDGE = BASE + "graph/knowledge";
  static final String SECRET = "the whole prose of the article";

  static final List<SampleQuery> QUERIES =
      List.of(
          new SampleQuery(
              "hello",
              "Who sells <what> & \"whom\"?",
              """
              # Who sells <what> & "whom"?
              PREFIX ent: <https://w3id.org/entente/ns#>
              SELECT ?supplier ?recipient { ?e a ent:ArmsTransfer ; ent:supplier ?supplier ; ent:recipient ?recipient }
              """));

  private ExampleStore() {}

  static Store create(Path dir) {
    Dataset example = RDFDataMgr.loadDataset("docs/graph-example.trig");
    Model article = example.getNamedModel(ARTICLE);
    article
        .createResource(BASE + "article/delta-news")
        .addProperty(article.createProperty("https://w3id.org/entente/ns#text"), SECRET)
        .addProperty(RDFS.comment, "<script>alert(1)</script>");
    article.setNsPrefixes(example.getDefaultModel());
    Store store = Store.create(dir, BASE, "p1");
    store.write(
        batch -> {
          batch.replaceArticle(ARTICLE, article, new Fingerprint("c", "p", "v"));
          batch.replaceKnowledge(example.getNamedModel(KNOWLEDGE));
          batch.replaceOntology(ontology());
        });
    return store;
  }

  /** As {@link #create}, with all that a build writes besides: descriptions and dumps. */
  static Store withDumps(Path dir, List<AboutGraph.Build> builds) throws IOException {
    Store store = create(dir);
    Iris iris = new Iris(BASE);
    TreeMap<String, String> ontology = new TreeMap<>();
    for (String file : List.of("entente.ttl", "statuses.ttl")) {
      ontology.put(file, Files.readString(Path.of("ontology", file)));
    }
    store.write(
        batch -> {
          batch.replaceOntology(new OntologyGraph(iris).write(ontology));
          batch.replaceAbout(
              new AboutGraph(iris)
                  .write(
                      new AboutGraph.Counts(1, 1, 1, 100, new TreeMap<>()),
                      builds,
                      new TreeMap<>()));
        });
    new DumpFolder(store).write();
    return store;
  }

  private static Model ontology() {
    return RDFDataMgr.loadModel("ontology/entente.ttl")
        .add(RDFDataMgr.loadModel("ontology/statuses.ttl"))
        .add(RDFDataMgr.loadModel("ontology/actors/coordinates.ttl"));
  }

  static ServerOptions options() {
    return ServerOptions.defaults()
        .withPort(0)
        .withQueries(QUERIES)
        .withLimits(new QueryLimits(Duration.ofSeconds(2), 10_000, 4));
  }

  static void withServer(Path dir, Consumer<Server> test) {
    try (Store store = create(dir.resolve("store"));
        Server server = Server.start(store, options())) {
      test.accept(server);
    }
  }
}
