package org.entente.vocab;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/entente.ttl} that the program itself writes and reads.
 *
 * <p>Classes of events and their roles are data: they come by {@link #term(String)}.
 */
public final class Ent {

  /** Namespace of the ontology. */
  public static final String NS = "https://w3id.org/entente/ns#";

  /** Namespace of the statuses. */
  public static final String STATUS_NS = "https://w3id.org/entente/ns/status/";

  /** Namespace of the certainties. */
  public static final String CERTAINTY_NS = "https://w3id.org/entente/ns/certainty/";

  /** Namespace of the bounds of numbers. */
  public static final String BOUND_NS = "https://w3id.org/entente/ns/bound/";

  // Before the terms: their initialisers use it.
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  /** The datatype of Extended Date/Time Format literals. */
  public static final RDFDatatype EDTF =
      TypeMapper.getInstance().getSafeTypeByName(Prefixes.EDTF + "EDTF");

  public static final Resource Claim = term("Claim");
  public static final Resource Filler = term("Filler");
  public static final Resource Mention = term("Mention");
  public static final Resource PositionClaim = term("PositionClaim");
  public static final Resource Lot = term("Lot");
  public static final Resource Event = term("Event");
  public static final Resource Stage = term("Stage");
  public static final Resource Disagreement = term("Disagreement");
  public static final Resource Alternative = term("Alternative");
  public static final Resource Merge = term("Merge");
  public static final Resource Position = term("Position");
  public static final Resource State = term("State");
  public static final Resource GovernmentBody = term("GovernmentBody");
  public static final Resource Organization = term("Organization");
  public static final Resource ArmedGroup = term("ArmedGroup");
  public static final Resource Person = term("Person");
  public static final Resource Link = term("Link");
  public static final Resource Equipment = term("Equipment");
  public static final Resource Place = term("Place");

  public static final Property name = term("name");
  public static final Property literal = term("literal");
  public static final Property ofState = term("ofState");
  public static final Property link = term("link");
  public static final Property linkTarget = term("linkTarget");
  public static final Property actor = term("actor");
  public static final Property supplier = term("supplier");
  public static final Property recipient = term("recipient");
  public static final Property item = term("item");
  public static final Property value = term("value");
  public static final Property lot = term("lot");
  public static final Property ordered = term("ordered");
  public static final Property delivered = term("delivered");
  public static final Property deliveryDate = term("deliveryDate");
  public static final Property orderedBound = term("orderedBound");
  public static final Property deliveredBound = term("deliveredBound");
  public static final Property valueBound = term("valueBound");
  public static final Property inArticle = term("inArticle");
  public static final Property mentions = term("mentions");
  public static final Property checksum = term("checksum");
  public static final Property sketch = term("sketch");
  public static final Property text = term("text");
  public static final Property eventType = term("eventType");
  public static final Property about = term("about");
  public static final Property filler = term("filler");
  public static final Property role = term("role");
  public static final Property refersTo = term("refersTo");
  public static final Property actorType = term("actorType");
  public static final Property claimer = term("claimer");
  public static final Property certainty = term("certainty");
  public static final Property confidence = term("confidence");
  public static final Property evidence = term("evidence");
  public static final Property status = term("status");
  public static final Property rank = term("rank");
  public static final Property date = term("date");
  public static final Property earliest = term("earliest");
  public static final Property latest = term("latest");
  public static final Property stage = term("stage");
  public static final Property claim = term("claim");
  public static final Property merge = term("merge");
  public static final Property nearestClaim = term("nearestClaim");
  public static final Property score = term("score");
  public static final Property reason = term("reason");
  public static final Property possiblySame = term("possiblySame");
  public static final Property sourceCount = term("sourceCount");
  public static final Property originCount = term("originCount");
  public static final Property belief = term("belief");
  public static final Property on = term("on");
  public static final Property property = term("property");
  public static final Property alternative = term("alternative");
  public static final Property alternativeValue = term("alternativeValue");
  public static final Property person = term("person");
  public static final Property personName = term("personName");
  public static final Property positionRole = term("positionRole");
  public static final Property of = term("of");
  public static final Property ofName = term("ofName");
  public static final Property former = term("former");
  public static final Property packVersion = term("packVersion");
  public static final Property articleCount = term("articleCount");
  public static final Property claimCount = term("claimCount");
  public static final Property eventCount = term("eventCount");

  private Ent() {}

  /**
   * Returns a term of the ontology by its local name.
   *
   * @throws IllegalArgumentException if the name can't be one, since an IRI made of it could be
   *     anything
   */
  public static Property term(String localName) {
    return ResourceFactory.createProperty(NS + checked(localName));
  }

  /** Returns a status by its local name. */
  public static Resource status(String name) {
    return ResourceFactory.createResource(STATUS_NS + checked(name));
  }

  /** Returns the concept of a scheme that stands for a constant, such as {@code AT_LEAST}. */
  public static Resource concept(String namespace, Enum<?> constant) {
    return ResourceFactory.createResource(namespace + camelCase(constant));
  }

  /**
   * Returns the constant that a concept of a scheme stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static <E extends Enum<E>> E constant(Class<E> type, Resource concept) {
    for (E constant : type.getEnumConstants()) {
      if (concept.getURI().endsWith("/" + camelCase(constant))) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + concept);
  }

  /** Returns the part of an IRI after its last hash or slash. */
  public static String localName(Resource resource) {
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String camelCase(Enum<?> constant) {
    StringBuilder out = new StringBuilder();
    for (String word : constant.name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      out.append(
          out.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return out.toString();
  }

  private static String checked(String localName) {
    if (!LOCAL_NAME.matcher(localName).matches()) {
      throw new IllegalArgumentException("not a local name: \"" + localName + "\"");
    }
    return localName;
  }
}
