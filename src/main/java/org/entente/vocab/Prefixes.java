package org.entente.vocab;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that graphs are written with. */
public final class Prefixes {

  /** Namespace of PROV. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** Namespace of the EDTF datatype. */
  public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";

  private Prefixes() {}

  /** Returns namespaces by prefix, with {@code id} for the resources below the base IRI. */
  public static SortedMap<String, String> of(Iris iris) {
    SortedMap<String, String> prefixes = new TreeMap<>();
    prefixes.put("ent", Ent.NS);
    prefixes.put("status", Ent.STATUS_NS);
    prefixes.put("certainty", Ent.CERTAINTY_NS);
    prefixes.put("bound", Ent.BOUND_NS);
    prefixes.put("id", iris.base());
    prefixes.put("edtf", EDTF);
    prefixes.put("prov", PROV);
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("dcterms", DCTerms.NS);
    prefixes.put("foaf", FOAF.NS);
    prefixes.put("oa", OA.NS);
    prefixes.put("owl", OWL2.NS);
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("rdfs", RDFS.getURI());
    prefixes.put("schema", SchemaDO.NS);
    prefixes.put("skos", SKOS.getURI());
    prefixes.put("void", VOID.NS);
    prefixes.put("xsd", XSD.getURI());
    return Collections.unmodifiableSortedMap(prefixes);
  }
}
