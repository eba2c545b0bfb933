package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that a common noun somewhere in the article explains: newspapers, ships, exercises; and
 * names that the tagger holds for places elsewhere.
 */
final class NamedThings {

  private static final int MAX_NAME = 4;

  private final Gazetteer gazetteer;
  private final Set<String> media = new TreeSet<>();
  private final Set<String> things = new TreeSet<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();

  NamedThings(Gazetteer gazetteer, List<SentenceView> sentences) {
    this.gazetteer = gazetteer;
    sentences.stream().filter(s -> !s.capitals()).forEach(this::learn);
  }

  private void learn(SentenceView s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.ner(i).equals("LOCATION") && !s.ner(i - 1).equals("LOCATION")) {
        places.merge(s.word(i), 1, Integer::sum);
      } else if (s.ner(i).equals("PERSON") && !s.ner(i - 1).equals("PERSON")) {
        persons.merge(s.word(i), 1, Integer::sum);
      }
      NameIndex.Hit<String> noun = gazetteer.namedNouns.longest(s, i);
      if (noun != null && !s.isCapitalised(i)) {
        boolean outlet = noun.values().contains("newsMedia");
        int end = nameEnd(s, noun.end());
        if (end > noun.end() && !isKnown(s, noun.end(), end)) {
          (outlet ? media : things).add(s.text(noun.end(), end));
        } else if (outlet && end == noun.end()) {
          learnBefore(s, i);
        }
        i = noun.end() - 1;
      }
    }
  }

  /** "The Mercurio newspaper". */
  private void learnBefore(SentenceView s, int noun) {
    int first = noun;
    while (first > 0 && noun - first < MAX_NAME && isNameWord(s, first - 1)) {
      first--;
    }
    boolean name = first < noun && Phrases.isDeterminer(s.lower(first - 1));
    if (name && !isKnown(s, first, noun)) {
      media.add(s.text(first, noun));
    }
  }

  private static int nameEnd(SentenceView s, int start) {
    int end = start;
    while (end < s.size() && end - start < MAX_NAME && isNameWord(s, end)) {
      end++;
    }
    return end;
  }

  private static boolean isNameWord(SentenceView s, int i) {
    boolean article = s.word(i).matches("(al|el|ad|as|an|ar)-\\p{Lu}.*");
    boolean mixed = s.word(i).matches("\\p{Ll}\\p{Lu}\\p{L}+");
    return article || mixed || (s.isCapitalised(i) && s.pos(i).matches("NNP?S?|FW|JJ"));
  }

  private boolean isKnown(SentenceView s, int first, int end) {
    NameIndex.Hit<?> actor = gazetteer.actors.longest(s, first);
    boolean titled = gazetteer.ranks.longest(s, first) != null && end - first > 1;
    return (actor != null && actor.end() <= end) || (titled && s.ner(end - 1).equals("PERSON"));
  }

  /** Returns the mentions of newspapers, agencies and broadcasters that no list names. */
  List<Mention> media(SentenceView s) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size() && !media.isEmpty(); i++) {
      int end = mediaEnd(s, i);
      if (end > i) {
        found.add(Mention.of(s, i, end, Form.NAME, Types.ORGANIZATION, s.text(i, end)).asMedia());
        i = end - 1;
      }
    }
    return found;
  }

  private int mediaEnd(SentenceView s, int first) {
    for (int end = Math.min(s.size(), first + MAX_NAME); end > first; end--) {
      if (media.contains(s.text(first, end))) {
        return end;
      }
    }
    return first;
  }

  /** Tells whether the article explains a name as something else than a person's. */
  boolean isNoPerson(Mention person) {
    String name = person.entity().name();
    boolean place =
        places.getOrDefault(name, 0) > 0
            && places.getOrDefault(name, 0) >= persons.getOrDefault(name, 0);
    return place || things.contains(name) || things.stream().anyMatch(t -> begins(t, name));
  }

  /** "Condor" after "exercise Condor II". */
  private static boolean begins(String thing, String name) {
    return thing.startsWith(name + " ")
        && thing.substring(name.length() + 1).matches("[IVX]+|\\d+");
  }
}
