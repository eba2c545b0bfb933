package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.NameWords;
import org.entente.model.NameWords.BodyNoun;
import org.entente.model.NameWords.TitleKind;
import org.entente.model.NameWords.TitleWord;
import org.entente.model.Pack;
import org.entente.wordnet.EquipmentKinds;
import org.jspecify.annotations.Nullable;

/** The names and words of a pack, ready to be looked up in sentences. */
final class Gazetteer {

  final NameIndex<Known> actors = new NameIndex<>(true);
  final NameIndex<Pack.EquipmentEntry> designations = new NameIndex<>(true);
  final NameIndex<Pack.EquipmentEntry> equipmentClasses = new NameIndex<>(false);

  /** What equipment nouns mean that no list names. */
  final EquipmentKinds equipmentKinds;

  final NameIndex<BodyNoun> bodyNouns = new NameIndex<>(false);
  final NameIndex<String> governmentNouns = new NameIndex<>(false);
  final NameIndex<String> organizationNouns = new NameIndex<>(false);
  final NameIndex<String> otherNouns = new NameIndex<>(false);
  final NameIndex<String> placeNouns = new NameIndex<>(false);
  final NameIndex<Title> offices = new NameIndex<>(false);
  final NameIndex<TitleWord> ranks = new NameIndex<>(false);
  final NameIndex<TitleWord> titleModifiers = new NameIndex<>(false);

  /** Nouns that name meetings: "summit". */
  final NameIndex<String> occasionNouns = new NameIndex<>(false);

  /** What a noun beside a name says of it: {@code newsMedia}, {@code thing}. */
  final NameIndex<String> namedNouns = new NameIndex<>(false);

  /** The offices that verbs give, by lemma. */
  final NameIndex<String> officeVerbs = new NameIndex<>(false);

  /** Names of currencies, without the state's adjective: "franc", "dollars". */
  final NameIndex<String> currencies = new NameIndex<>(false);

  /** Names of months and days of the week. */
  final NameIndex<String> timeNames = new NameIndex<>(false);

  final Set<String> currencyCodes = new HashSet<>();

  private final Map<String, Pack.ActorEntry> byId = new HashMap<>();
  private final Map<String, Pack.ActorEntry> byName = new HashMap<>();
  private final NameWords words;

  /** A name of an actor of the pack. */
  record Known(Pack.ActorEntry actor, String kind, boolean ambiguous, boolean media) {

    boolean isState() {
      return actor.type().equals(Types.STATE);
    }

    boolean isPlainName() {
      return switch (kind) {
        case "capital", "metonym", "demonym", "adjective" -> false;
        default -> true;
      };
    }
  }

  /** An office, in the singular or the plural. */
  record Title(TitleWord word, boolean plural) {}

  Gazetteer(Pack pack, NameWords words) {
    this.words = words;
    this.equipmentKinds = new EquipmentKinds(pack.equipment());
    for (Pack.ActorEntry actor : pack.actors()) {
      byId.put(actor.id(), actor);
      byName.putIfAbsent(actor.name(), actor);
      add(actor, actor.name(), "prefLabel");
      actor.names().forEach(n -> add(actor, n.text(), n.kind()));
    }
    for (Pack.EquipmentEntry item : pack.equipment()) {
      List<String> names = new ArrayList<>(item.names());
      names.add(item.name());
      names.forEach(name -> add(item, name));
    }
    words.bodyNouns().forEach(n -> bodyNouns.add(n.text(), n));
    words.governmentNouns().forEach(n -> governmentNouns.add(n, n));
    words.organizationNouns().forEach(n -> organizationNouns.add(n, n));
    addWithPlurals(otherNouns, words.otherNouns());
    addWithPlurals(placeNouns, words.placeNouns());
    addWithPlurals(occasionNouns, words.occasionNouns());
    words.namedNouns().forEach(namedNouns::add);
    words.officeVerbs().forEach(officeVerbs::add);
    words.titles().forEach(this::add);
    pack.valueWords().time().weekdays().forEach(d -> timeNames.add(d.name(), d.name()));
    pack.valueWords().time().months().forEach(m -> timeNames.add(m.name(), m.name()));
    pack.valueWords().currencies().forEach(c -> currencyCodes.add(c.code()));
    pack.valueWords().currencies().stream()
        .flatMap(c -> c.names().stream())
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .forEach(name -> currencies.add(name, name));
  }

  private static void addWithPlurals(NameIndex<String> index, List<String> nouns) {
    for (String noun : nouns) {
      index.add(noun, noun);
      index.add(plural(noun), noun);
    }
  }

  private void add(Pack.ActorEntry actor, String text, String kind) {
    String name = text.startsWith("the ") ? text.substring(4) : text;
    Known known =
        new Known(
            actor, kind, words.isAmbiguous(actor.id(), text), words.media().contains(actor.id()));
    actors.add(name, known);
    boolean countable = kind.equals("demonym") && !name.matches(".*(s|sh|ch|ese|men)");
    if (countable) {
      actors.add(plural(name), known);
    }
  }

  private void add(Pack.EquipmentEntry item, String name) {
    if (item.designation()) {
      designations.add(name, item);
      // "Su-35s", "Rafales": the plural of a designation.
      designations.add(name + "s", item);
    } else {
      equipmentClasses.add(name, item);
      equipmentClasses.add(plural(name), item);
    }
  }

  private void add(TitleWord title) {
    if (title.kind() == TitleKind.MODIFIER) {
      titleModifiers.add(title.text(), title);
    } else if (title.kind() == TitleKind.OFFICE) {
      offices.add(title.text(), new Title(title, false));
      int of = title.text().indexOf(" of ");
      String several =
          of < 0
              ? plural(title.text())
              : plural(title.text().substring(0, of)) + title.text().substring(of);
      offices.add(several, new Title(title, true));
    } else {
      ranks.add(title.text(), title);
    }
  }

  /** Returns the regular plural of a noun phrase. */
  static String plural(String noun) {
    if (noun.endsWith("craft") || noun.endsWith("s")) {
      return noun;
    }
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(x|ch|sh)") ? noun + "es" : noun + "s";
  }

  Pack.@Nullable ActorEntry actor(String id) {
    return byId.get(id);
  }

  Pack.@Nullable ActorEntry named(String name) {
    return byName.get(name);
  }

  /** Returns the last day of a state of the past; empty for a present one. */
  String until(Pack.ActorEntry actor) {
    return words.until().getOrDefault(actor.id(), "");
  }

  /** Returns a state's adjective, or its name if the pack has none. */
  String adjective(String state) {
    Pack.ActorEntry actor = byName.get(state);
    if (actor == null) {
      return state;
    }
    return actor.names().stream()
        .filter(n -> n.kind().equals("adjective"))
        .map(Pack.ActorName::text)
        .findFirst()
        .orElse(state);
  }
}
