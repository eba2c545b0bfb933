package org.entente.pack;

import static org.entente.pack.Terms.ent;
import static org.entente.pack.Terms.id;
import static org.entente.pack.Terms.values;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Link;

/** Reads what actors, equipment and places are elsewhere. */
final class LinkReader {

  private final PackFiles files;

  private LinkReader(PackFiles files) {
    this.files = files;
  }

  /** Returns sorted links by id; those that somebody checked take the place of others. */
  static Map<String, List<Link>> read(PackFiles files) {
    return new LinkReader(files).links();
  }

  private Map<String, List<Link>> links() {
    Map<String, List<Link>> links = new TreeMap<>();
    subjects(ent("link"))
        .forEach(s -> links.put(id(s), values(s, ent("link")).map(this::link).sorted().toList()));
    subjects(SKOS.exactMatch)
        .forEach(
            s ->
                links.put(
                    id(s),
                    values(s, SKOS.exactMatch).map(n -> Link.checked(n.toString())).toList()));
    return links;
  }

  private Stream<Resource> subjects(Property property) {
    return files.model().listResourcesWithProperty(property).toList().stream();
  }

  private Link link(RDFNode node) {
    Resource link = node.asResource();
    String target =
        values(link, ent("linkTarget"))
            .findFirst()
            .map(RDFNode::toString)
            .orElseThrow(() -> new PackException(files.place(link) + ": needs an ent:linkTarget"));
    return new Link(target, PackReader.share(files, link, "confidence"));
  }
}
