package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Entity;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * The names that hold in one article: the fullest name of each person, the full names of bodies and
 * organisations that the article shortens later.
 */
final class ArticleNames {

  private final Map<String, String> persons = new TreeMap<>();
  private final Map<String, Mention> bodies = new TreeMap<>();

  /** The longest spelling of each actor of the pack, by the actor's id. */
  private final Map<String, String> spellings = new TreeMap<>();

  private final Map<String, Entity> meanings;
  private final Gazetteer gazetteer;

  ArticleNames(Gazetteer gazetteer, List<Mention> mentions, Abbreviations abbreviations) {
    this.gazetteer = gazetteer;
    this.meanings = abbreviations.meanings();
    readPersons(mentions);
    readBodies(mentions);
  }

  /** Learns how a sentence in ordinary letters spells the actors of the pack. */
  void readSpellings(List<Mention> mentions) {
    for (Mention m : mentions) {
      String id = packId(m.entity());
      String name = m.entity().name();
      if (!id.isEmpty()) {
        spellings.merge(id, name, (a, b) -> fuller(id, a, b));
      }
    }
  }

  /** The pack's own name if the article uses it, else the longer spelling. */
  private String fuller(String id, String a, String b) {
    Pack.ActorEntry actor = gazetteer.actor(id);
    String preferred = actor == null ? "" : actor.name();
    if (preferred.indexOf(' ') > 0 && (a.equals(preferred) || b.equals(preferred))) {
      return preferred;
    }
    return b.length() > a.length() ? b : a;
  }

  /** Returns the id of the pack's actor that is no state and no person; empty if it has none. */
  private String packId(Entity entity) {
    return gazetteer.actors.exact(entity.name()).stream()
        .map(Gazetteer.Known::actor)
        .filter(a -> !a.type().equals(Types.STATE) && a.type().equals(entity.type()))
        .map(Pack.ActorEntry::id)
        .findFirst()
        .orElse("");
  }

  private void readPersons(List<Mention> mentions) {
    List<String> names =
        mentions.stream()
            .filter(Mention::isPerson)
            .map(m -> m.entity().name())
            .distinct()
            .sorted(Comparator.comparingInt((String n) -> n.split(" ", -1).length).reversed())
            .toList();
    for (String name : names) {
      persons.put(name, name);
      for (String fuller : names) {
        boolean shouted = !fuller.equals(name) && fuller.equalsIgnoreCase(name) && isCapitals(name);
        if (shouted || (fuller.length() > name.length() && isShortFor(name, fuller))) {
          persons.put(name, persons.getOrDefault(fuller, fuller));
          break;
        }
      }
    }
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Tells whether the words of a name stand side by side in a fuller name. */
  static boolean isShortFor(String name, String fuller) {
    List<String> words = words(name);
    List<String> all = words(fuller);
    for (int i = 0; i + words.size() <= all.size(); i++) {
      if (all.subList(i, i + words.size()).equals(words)) {
        return words.size() < all.size();
      }
    }
    // "Muhammad Sharif" for "Muhammad Nawaz Sharif".
    return words.size() >= 2
        && words.get(0).equals(all.get(0))
        && words.get(words.size() - 1).equals(all.get(all.size() - 1))
        && words.size() < all.size()
        && all.containsAll(words);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ .]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void readBodies(List<Mention> mentions) {
    List<Mention> named =
        mentions.stream()
            .filter(Mention::isBody)
            .filter(m -> m.form() == Form.BODY || m.form() == Form.NAME)
            .sorted(Comparator.comparingInt((Mention m) -> m.entity().name().length()).reversed())
            .toList();
    for (Mention m : named) {
      bodies.putIfAbsent(m.entity().name(), fullest(m, named));
    }
  }

  /** The only longer name that a short one can stand for, or the short one itself. */
  private Mention fullest(Mention m, List<Mention> named) {
    if (!packId(m.entity()).isEmpty()) {
      return m;
    }
    Set<String> seen = new LinkedHashSet<>();
    Mention found = m;
    for (Mention longer : named) {
      if (abbreviates(m, longer) && seen.add(longer.entity().name())) {
        found = longer;
      }
    }
    return seen.size() == 1 ? found : m;
  }

  private boolean abbreviates(Mention m, Mention longer) {
    String name = m.entity().name();
    String full = longer.entity().name();
    if (full.length() <= name.length()) {
      return false;
    }
    boolean states =
        m.state() == null
            || longer.state() == null
            || m.state().name().equals(longer.state().name());
    if (m.form() == Form.BODY && m.state() != null && sameNoun(m, longer)) {
      return full.length() > name.length();
    }
    boolean ends = full.toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT));
    boolean noun =
        !gazetteer.bodyNouns.exact(lastWord(name)).isEmpty()
            || !gazetteer.organizationNouns.exact(lastWord(name)).isEmpty();
    boolean begins = full.startsWith(name + " ") && m.form() == Form.NAME;
    boolean suffix = begins && isSuffix(full.substring(name.length() + 1));
    return states && ((ends && noun) || (begins && !noun) || suffix);
  }

  /** "Peru Navy" and "Peruvian Navy" are one. */
  private static boolean sameNoun(Mention a, Mention b) {
    Entity state = a.state();
    if (state == null || b.state() == null || !state.name().equals(b.state().name())) {
      return false;
    }
    String first = a.entity().name();
    String second = b.entity().name();
    int blankA = first.indexOf(' ');
    int blankB = second.indexOf(' ');
    boolean stem = first.regionMatches(true, 0, second, 0, 4);
    return blankA > 0
        && blankB > 0
        && stem
        && first.substring(blankA).equalsIgnoreCase(second.substring(blankB));
  }

  /** "Corp", "Plc": what a name may leave out. */
  private boolean isSuffix(String rest) {
    return Arrays.stream(rest.split(" ", -1))
        .noneMatch(w -> gazetteer.organizationNouns.exact(w).isEmpty());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Returns the mention under the name that holds in this article. */
  Mention rename(Mention m) {
    if (m.isPerson()) {
      return m.withName(persons.getOrDefault(m.entity().name(), m.entity().name()));
    }
    if (!m.isBody()) {
      return m;
    }
    // What the article itself introduces goes before the pack: "the Andean Steel Corp (ASC)".
    Entity meaning = meanings.get(m.entity().mention());
    String spelling = spellings.get(packId(m.entity()));
    if (spelling != null && (meaning == null || packId(meaning).equals(packId(m.entity())))) {
      return m.withName(spelling);
    }
    if (meaning != null) {
      return m.withEntity(new Entity(meaning.type(), meaning.name(), m.entity().mention(), ""));
    }
    Mention full = bodies.get(m.entity().name());
    if (full == null || full.equals(m)) {
      return m;
    }
    Entity entity =
        new Entity(full.entity().type(), full.entity().name(), m.entity().mention(), "");
    return m.withEntity(entity).withState(m.state() == null ? full.state() : m.state());
  }

  /** Finds further mentions of what the article names elsewhere: surnames, abbreviations. */
  List<Mention> again(SentenceView s, List<Mention> known) {
    Covered covered = new Covered(s.size(), known);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Mention m = covered.free(i) ? again(s, i) : null;
      if (m != null) {
        found.add(m);
      }
    }
    return found;
  }

  /** Splits "Alfonsin-Sarney" where one of the two is a person that the article or pack knows. */
  List<Mention> split(SentenceView s, Mention m) {
    List<String> parts = List.of(m.entity().mention().split("[-–]", -1));
    boolean candidate = m.isPerson() && m.length() == 1 && parts.size() == 2;
    if (!candidate || parts.stream().noneMatch(this::isSurname)) {
      return List.of(m);
    }
    List<Mention> split = new ArrayList<>();
    for (String part : parts) {
      Mention person = Mention.of(s, m.first(), m.end(), Form.PERSON, Types.PERSON, part);
      split.add(person.withEntity(new Entity(Types.PERSON, part, part, "")));
    }
    return split;
  }

  private boolean isSurname(String word) {
    return persons.keySet().stream().anyMatch(p -> lastWord(p).equals(word))
        || gazetteer.actors.exact(word).stream()
            .anyMatch(k -> k.actor().type().equals(Types.PERSON));
  }

  private @Nullable Mention again(SentenceView s, int i) {
    String word = s.word(i);
    if (!s.isCapitalised(i) || word.length() < 2) {
      return null;
    }
    Entity meaning = meanings.get(word);
    if (meaning != null) {
      return Mention.of(s, i, i + 1, Form.NAME, meaning.type(), meaning.name());
    }
    Mention body = s.capitals() ? shortName(word) : bodies.get(word);
    if (body != null) {
      return Mention.of(s, i, i + 1, body.form(), body.entity().type(), body.entity().name())
          .withState(body.state());
    }
    String person = person(s, i);
    return person == null ? null : Mention.of(s, i, i + 1, Form.PERSON, Types.PERSON, person);
  }

  private @Nullable Mention shortName(String word) {
    for (Mention m : bodies.values()) {
      String first = m.entity().name().split("[ -]", -1)[0];
      if (word.length() > 3 && m.form() == Form.NAME && first.equalsIgnoreCase(word)) {
        return m;
      }
    }
    return null;
  }

  private @Nullable String person(SentenceView s, int i) {
    boolean proper = s.capitals() || s.pos(i).startsWith("NNP") || s.ner(i).equals("PERSON");
    String found = null;
    for (String full : persons.values()) {
      String last = lastWord(full);
      boolean same = s.capitals() ? last.equalsIgnoreCase(s.word(i)) : last.equals(s.word(i));
      if (proper && same && last.length() > 2) {
        if (found != null && !found.equals(full)) {
          return null;
        }
        found = full;
      }
    }
    return found;
  }
}
