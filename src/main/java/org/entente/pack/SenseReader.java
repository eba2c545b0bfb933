package org.entente.pack;

import static org.entente.pack.Terms.ent;
import static org.entente.pack.Terms.literals;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.entente.model.WordSenses;
import org.entente.wordnet.WordNet;

/** Reads the senses of WordNet that a pack names; an error names file and line. */
final class SenseReader {

  private static final String SENSE = "wordnetSense";
  private static final String EXCEPTION = "exceptWordnetSense";
  private static final Pattern NOUN = Pattern.compile("[^\\s%]+%1:\\d\\d:\\d\\d::");
  private static final Pattern VERB = Pattern.compile("[^\\s%]+%2:\\d\\d:\\d\\d::");

  private final PackFiles files;
  private final Map<String, Resource> mapped = new TreeMap<>();
  private final Map<String, Resource> all = new TreeMap<>();

  SenseReader(PackFiles files) {
    this.files = files;
  }

  /**
   * Returns the senses that a resource names.
   *
   * @param partOfSpeech {@code noun} or {@code verb}; WordNet's other words are not looked up
   */
  WordSenses read(Resource resource, String partOfSpeech) {
    List<String> keys = literals(resource, ent(SENSE));
    List<String> exceptions = literals(resource, ent(EXCEPTION));
    keys.forEach(key -> check(resource, SENSE, key, partOfSpeech));
    exceptions.forEach(key -> check(resource, EXCEPTION, key, partOfSpeech));
    for (String key : keys) {
      Resource other = mapped.put(key, resource);
      if (other != null) {
        throw error(resource, SENSE, key, "is one of " + Terms.localName(other) + " too");
      }
    }
    return new WordSenses(keys, exceptions);
  }

  private void check(Resource resource, String property, String key, String partOfSpeech) {
    boolean noun = partOfSpeech.equals("noun");
    if (!noun && !partOfSpeech.equals("verb")) {
      throw error(resource, property, key, "stands with a word that is no noun and no verb");
    }
    if (!(noun ? NOUN : VERB).matcher(key).matches()) {
      String example = noun ? "minelayer%1:06:00::" : "sell%2:40:00::";
      throw error(
          resource, property, key, "is no sense key of a " + partOfSpeech + ", like " + example);
    }
    all.putIfAbsent(key, resource);
  }

  /** Refuses senses that WordNet does not have. */
  void checkAll() {
    SortedSet<String> unknown = WordNet.unknown(all.keySet());
    all.forEach(
        (key, resource) -> {
          if (unknown.contains(key)) {
            boolean sense = literals(resource, ent(SENSE)).contains(key);
            throw error(resource, sense ? SENSE : EXCEPTION, key, "is not in WordNet 3.1");
          }
        });
  }

  private PackException error(Resource at, String property, String key, String problem) {
    return new PackException(
        String.format(
            "%s: %s ent:%s \"%s\" %s",
            files.place(at), Terms.localName(at), property, key, problem));
  }
}
