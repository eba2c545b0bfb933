package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Pack;

/** The patterns that are shipped. */
final class TestFurniture {

  private static final String NS = "https://w3id.org/entente/ns#";
  static final Pack.Furniture SHIPPED = read();

  private TestFurniture() {}

  private static Pack.Furniture read() {
    Model model = RDFDataMgr.loadModel("ontology/furniture.ttl");
    List<String> lines = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    Property scope = ResourceFactory.createProperty(NS, "scope");
    Property pattern = ResourceFactory.createProperty(NS, "pattern");
    model
        .listResourcesWithProperty(
            RDF.type, ResourceFactory.createResource(NS + "FurniturePattern"))
        .forEach(
            r ->
                (r.getProperty(scope).getString().equals("line") ? lines : endings)
                    .add(r.getProperty(pattern).getString()));
    return new Pack.Furniture(lines.stream().sorted().toList(), endings.stream().sorted().toList());
  }
}
