package org.entente.serve.linked;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.entente.store.DumpFolder;
import org.entente.store.Statistics;
import org.entente.store.Store;

/**
 * Where the data set can be had from this server, in the words of VoID and DCAT. What the data set
 * is stands in the store; the server's address and the dumps do not belong there.
 */
final class Catalog {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private final Store store;
  private final String root;

  /**
   * Creates the catalog.
   *
   * @param root address of the server, without a slash at its end
   */
  Catalog(Store store, String root) {
    this.store = store;
    this.root = root;
  }

  void addTo(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Resource dataset = model.createResource(store.baseIri() + "dataset");
    Resource service = model.createResource(root + "/kg/sparql");
    service
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL", "en")
        .addProperty(DCAT.endpointURL, service)
        .addProperty(DCAT.servesDataset, dataset);
    dataset.addProperty(VOID.sparqlEndpoint, service);
    Resource catalog =
        model
            .createResource(root + "/")
            .addProperty(RDF.type, DCAT.Catalog)
            .addProperty(DCTerms.title, "Entente", "en")
            .addProperty(DCAT.dataset, dataset)
            .addProperty(DCAT.service, service);
    new DumpFolder(store).entries().forEach(entry -> addDump(dataset, entry));
    new Statistics(store)
        .modified()
        .ifPresent(
            time -> {
              dataset.addProperty(property(DCAT.NS, "version"), time.toString());
              catalog.addProperty(DCTerms.modified, time.toString(), XSDDatatype.XSDdateTime);
            });
  }

  private void addDump(Resource dataset, DumpFolder.Entry entry) {
    Model model = dataset.getModel();
    Resource file = model.createResource(root + "/dump/" + entry.name());
    Resource checksum =
        model
            .createResource(file.getURI() + "#checksum")
            .addProperty(RDF.type, property(SPDX, "Checksum"))
            .addProperty(property(SPDX, "algorithm"), property(SPDX, "checksumAlgorithm_sha256"))
            .addProperty(property(SPDX, "checksumValue"), entry.sha256(), XSDDatatype.XSDhexBinary);
    file.addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, entry.name())
        .addProperty(DCAT.downloadURL, file)
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + entry.format().mediaType()))
        .addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"))
        .addProperty(DCAT.byteSize, Long.toString(entry.size()), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(property(SPDX, "checksum"), checksum);
    dataset.addProperty(DCAT.distribution, file);
    if (entry.name().startsWith("entente.")) {
      dataset.addProperty(VOID.dataDump, file);
    }
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace + name);
  }
}
