package org.entente.pack;

import static org.entente.pack.Terms.ent;
import static org.entente.pack.Terms.first;
import static org.entente.pack.Terms.id;
import static org.entente.pack.Terms.instances;
import static org.entente.pack.Terms.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.NameWords;
import org.entente.model.NameWords.BodyNoun;
import org.entente.model.NameWords.TitleKind;
import org.entente.model.NameWords.TitleWord;

/** Reads the nouns and titles that make names of bodies and persons. */
final class NameWordsReader {

  private final Model model;

  private NameWordsReader(Model model) {
    this.model = model;
  }

  static NameWords read(Model model) {
    return new NameWordsReader(model).words();
  }

  private NameWords words() {
    return new NameWords(
        bodyNouns(),
        nouns("GovernmentNoun"),
        nouns("OrganizationNoun"),
        nouns("OtherNoun"),
        nouns("PlaceNoun"),
        nouns("OccasionNoun"),
        labelled("NamedNoun", "kind"),
        labelled("OfficeVerb", "givesRole"),
        titles(),
        ambiguous(),
        ofKind("newsMedia"),
        ofKind("internationalOrganization"),
        until(),
        spellings(),
        Set.copyOf(nouns("LegalForm")));
  }

  private List<BodyNoun> bodyNouns() {
    List<BodyNoun> nouns = new ArrayList<>();
    for (Resource noun : instances(model, ent("BodyNoun"))) {
      boolean needsField = first(noun, ent("needsField")).equals("true");
      labels(noun).forEach(text -> nouns.add(new BodyNoun(text, needsField)));
    }
    return nouns;
  }

  private List<String> nouns(String type) {
    return instances(model, ent(type)).stream().flatMap(n -> labels(n).stream()).toList();
  }

  /** Returns the value of a property by each label of the words of a class. */
  private Map<String, String> labelled(String type, String property) {
    Map<String, String> values = new TreeMap<>();
    for (Resource word : instances(model, ent(type))) {
      labels(word).forEach(text -> values.put(text, first(word, ent(property))));
    }
    return values;
  }

  private static List<String> labels(Resource word) {
    List<String> labels = new ArrayList<>(literals(word, SKOS.prefLabel));
    labels.addAll(literals(word, SKOS.altLabel));
    return labels;
  }

  private List<TitleWord> titles() {
    List<TitleWord> titles = new ArrayList<>();
    for (Resource word : instances(model, ent("TitleWord"))) {
      TitleKind kind =
          switch (first(word, ent("kind"))) {
            case "rank" -> TitleKind.RANK;
            case "honorific" -> TitleKind.ADDRESS;
            case "modifier" -> TitleKind.MODIFIER;
            default -> TitleKind.OFFICE;
          };
      boolean namesState = first(word, ent("namesState")).equals("true");
      boolean former = first(word, ent("formerHolder")).equals("true");
      labels(word).forEach(text -> titles.add(new TitleWord(text, kind, namesState, former)));
    }
    return titles;
  }

  private Map<String, Set<String>> ambiguous() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Resource r : model.listResourcesWithProperty(ent("ambiguousName")).toList()) {
      names.put(id(r), new TreeSet<>(literals(r, ent("ambiguousName"))));
    }
    return names;
  }

  private Set<String> ofKind(String kind) {
    Set<String> ids = new TreeSet<>();
    RDFNode name = ResourceFactory.createResource(Terms.ENT + kind);
    model.listResourcesWithProperty(ent("kind"), name).forEach(r -> ids.add(id(r)));
    return ids;
  }

  private SortedMap<String, String> spellings() {
    SortedMap<String, String> spellings = new TreeMap<>();
    for (Resource word : instances(model, ent("Spelling"))) {
      String preferred = first(word, SKOS.prefLabel);
      literals(word, SKOS.altLabel).forEach(other -> spellings.put(other, preferred));
    }
    return spellings;
  }

  private Map<String, String> until() {
    Map<String, String> until = new TreeMap<>();
    for (Resource r : model.listResourcesWithProperty(ent("until")).toList()) {
      until.put(id(r), first(r, ent("until")));
    }
    return until;
  }
}
