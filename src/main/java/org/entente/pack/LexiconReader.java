package org.entente.pack;

import static org.entente.pack.Terms.LEXINFO;
import static org.entente.pack.Terms.ONTOLEX;
import static org.entente.pack.Terms.SYNSEM;
import static org.entente.pack.Terms.ent;
import static org.entente.pack.Terms.first;
import static org.entente.pack.Terms.instances;
import static org.entente.pack.Terms.literals;
import static org.entente.pack.Terms.names;
import static org.entente.pack.Terms.property;
import static org.entente.pack.Terms.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.entente.model.Claim;
import org.entente.model.Lexicon;
import org.entente.model.Pack;
import org.entente.model.WordSenses;

/**
 * Reads frames, entries and cues, written in OntoLex-Lemon with its syntax-semantics module.
 *
 * <p>Every name that an entry uses must be declared; an error names file and line.
 */
final class LexiconReader {

  private static final List<String> FUNCTIONS =
      List.of(
          "subject",
          "directObject",
          "indirectObject",
          "possessiveAdjunct",
          "modifier",
          "prepositionalAdjunct");

  private static final List<String> PARTS_OF_SPEECH =
      List.of("verb", "noun", "adjective", "adverb");

  private final PackFiles files;
  private final List<Pack.EventClass> classes;
  private final List<Pack.Status> statuses;
  private final SenseReader senses;

  LexiconReader(
      PackFiles files,
      List<Pack.EventClass> classes,
      List<Pack.Status> statuses,
      SenseReader senses) {
    this.files = files;
    this.classes = classes;
    this.statuses = statuses;
    this.senses = senses;
  }

  Lexicon read() {
    Map<String, Lexicon.Frame> frames = new TreeMap<>();
    for (Resource frame : instances(files.model(), property(SYNSEM, "SyntacticFrame"))) {
      frames.put(Terms.localName(frame), frame(frame));
    }
    List<Lexicon.Entry> entries = new ArrayList<>();
    List<Lexicon.Cue> cues = new ArrayList<>();
    Map<String, String> referringNouns = new TreeMap<>();
    Set<String> transparentNouns = new TreeSet<>();
    Set<String> contentVerbs = new TreeSet<>();
    ReportingReader reporting = new ReportingReader(this);
    for (Resource entry : instances(files.model(), property(ONTOLEX, "LexicalEntry"))) {
      boolean reports = reporting.read(entry);
      boolean cue =
          PackReader.isA(entry, "StatusCue")
              || PackReader.isA(entry, "SupportVerb")
              || (!reports && entry.hasProperty(ent("givesStatus")));
      String stands = first(entry, ent("standsFor"));
      if (!stands.isEmpty()) {
        forms(entry).forEach(lemma -> referringNouns.put(lemma, stands));
      } else if (entry.hasProperty(property(SYNSEM, "synBehavior"))
          || PackReader.isA(entry, "EventlessPhrase")) {
        entries.addAll(entries(entry, frames));
      } else if (PackReader.isA(entry, "TransparentNoun")) {
        transparentNouns.addAll(forms(entry));
      } else if (PackReader.isA(entry, "ContentVerb")) {
        contentVerbs.addAll(forms(entry));
      } else if (cue) {
        forms(entry).forEach(lemma -> cues.add(cue(entry, lemma)));
      } else if (!reports) {
        throw error(
            entry,
            "needs synsem:synBehavior, ent:givesStatus or ent:standsFor, or to be an"
                + " ent:SupportVerb, an ent:TransparentNoun, an ent:EventlessPhrase or of a class of reporting.ttl");
      }
    }
    entries.sort(
        Comparator.comparing(Lexicon.Entry::lemma).thenComparing(Lexicon.Entry::partOfSpeech));
    cues.sort(
        Comparator.comparing(Lexicon.Cue::lemma)
            .thenComparing(Lexicon.Cue::partOfSpeech)
            .thenComparing(Lexicon.Cue::eventType)
            .thenComparing(Lexicon.Cue::status));
    return new Lexicon(
        frames, entries, cues, referringNouns, transparentNouns, contentVerbs, reporting.words());
  }

  private Lexicon.Frame frame(Resource frame) {
    String type = first(frame, ent("evokes"));
    Pack.EventClass eventClass =
        classes.stream()
            .filter(c -> c.name().equals(type))
            .findFirst()
            .orElseThrow(() -> error(frame, "evokes no event class: \"" + type + "\""));
    List<Lexicon.Argument> arguments = new ArrayList<>();
    for (String function : FUNCTIONS) {
      for (RDFNode argument : values(frame, property(LEXINFO, function)).toList()) {
        Resource a = argument.asResource();
        String role = checkedRole(frame, eventClass, first(a, ent("fills")));
        arguments.add(
            new Lexicon.Argument(
                function,
                first(a, property(SYNSEM, "marker")),
                role,
                first(a, ent("fillerClass"))));
      }
    }
    arguments.sort(
        Comparator.comparing((Lexicon.Argument a) -> FUNCTIONS.indexOf(a.function()))
            .thenComparing(Lexicon.Argument::marker)
            .thenComparing(Lexicon.Argument::role));
    List<String> requires = roles(frame, eventClass, "requires");
    List<String> infers = roles(frame, eventClass, "infers");
    List<String> onlyWith = roles(frame, eventClass, "onlyWith");
    String nounFills = first(frame, ent("nounFills"));
    if (!nounFills.isEmpty()) {
      checkedRole(frame, eventClass, nounFills);
    }
    return new Lexicon.Frame(
        Terms.localName(frame),
        type,
        status(frame, "givesStatus"),
        arguments,
        fixed(frame),
        requires,
        infers,
        first(frame, ent("namedWithNoun")).equals("true"),
        first(frame, ent("actOn")).equals("true"),
        first(frame, ent("needsAct")).equals("true"),
        first(frame, ent("addsTo")).equals("true"),
        onlyWith,
        nounFills,
        Set.copyOf(literals(frame, ent("exceptObject"))));
  }

  private List<String> roles(Resource frame, Pack.EventClass eventClass, String property) {
    List<String> roles = names(frame, ent(property));
    roles.forEach(role -> checkedRole(frame, eventClass, role));
    return roles;
  }

  private String checkedRole(Resource at, Pack.EventClass eventClass, String role) {
    if (!eventClass.hasRole(role)) {
      throw error(at, "ent:" + eventClass.name() + " has no role \"" + role + "\"");
    }
    return role;
  }

  private Map<String, String> fixed(Resource resource) {
    Map<String, String> fixed = new TreeMap<>();
    values(resource, ent("fixes"))
        .map(RDFNode::asResource)
        .forEach(f -> fixed.put(first(f, ent("role")), first(f, ent("fixedValue"))));
    return fixed;
  }

  /** One for each form; the first takes the senses. */
  private List<Lexicon.Entry> entries(Resource entry, Map<String, Lexicon.Frame> frames) {
    List<String> behaviours = names(entry, property(SYNSEM, "synBehavior"));
    for (String frame : behaviours) {
      if (!frames.containsKey(frame)) {
        throw error(entry, "no such frame: \"" + frame + "\"");
      }
    }
    String partOfSpeech = partOfSpeech(entry);
    WordSenses meant = senses.read(entry, partOfSpeech);
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (String lemma : forms(entry)) {
      entries.add(
          new Lexicon.Entry(
              lemma,
              partOfSpeech,
              behaviours,
              status(entry, "givesStatus"),
              status(entry, "presentStatus"),
              first(entry, ent("dates")),
              entries.isEmpty() ? meant : WordSenses.NONE));
    }
    return entries;
  }

  private Lexicon.Cue cue(Resource entry, String lemma) {
    String certainty = first(entry, ent("givesCertainty"));
    if (!certainty.isEmpty()) {
      try {
        Claim.Certainty.valueOf(certainty.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw error(entry, "no such certainty: \"" + certainty + "\"");
      }
    }
    return new Lexicon.Cue(
        lemma,
        partOfSpeech(entry),
        status(entry, "givesStatus"),
        certainty,
        PackReader.isA(entry, "SupportVerb"),
        first(entry, ent("cueFor")),
        fixed(entry));
  }

  List<String> forms(Resource entry) {
    List<String> forms = new ArrayList<>();
    for (String form : List.of("canonicalForm", "otherForm")) {
      values(entry, property(ONTOLEX, form))
          .map(RDFNode::asResource)
          .forEach(f -> forms.addAll(literals(f, property(ONTOLEX, "writtenRep"))));
    }
    if (forms.isEmpty()) {
      throw error(entry, "needs ontolex:canonicalForm [ ontolex:writtenRep \"…\"@en ]");
    }
    return forms.stream().distinct().toList();
  }

  private String partOfSpeech(Resource entry) {
    return partOfSpeech(entry, PARTS_OF_SPEECH);
  }

  String partOfSpeech(Resource entry, List<String> allowed) {
    String pos = first(entry, property(LEXINFO, "partOfSpeech"));
    if (!allowed.contains(pos)) {
      throw error(entry, "lexinfo:partOfSpeech must be one of " + allowed);
    }
    return pos;
  }

  String status(Resource resource, String property) {
    String status = first(resource, ent(property));
    if (!status.isEmpty() && statuses.stream().noneMatch(s -> s.name().equals(status))) {
      throw error(resource, "no such status: \"" + status + "\"");
    }
    return status;
  }

  PackException error(Resource at, String problem) {
    return new PackException(files.place(at) + ": " + Terms.localName(at) + " " + problem);
  }
}
