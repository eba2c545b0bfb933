package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Entity;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * The states that the persons of an article belong to: as a title says, as the pack knows, or as
 * the rest of the article suggests.
 */
final class Homes {

  private final Gazetteer gazetteer;
  private final Map<String, Entity> byPerson = new TreeMap<>();
  private final Map<String, Entity> byRole = new TreeMap<>();
  private final Map<String, String> holders = new TreeMap<>();

  Homes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void learn(List<Office> offices) {
    for (Office office : offices) {
      Entity state = office.title().ofState();
      String person = office.person().entity().name();
      if (state != null) {
        byPerson.putIfAbsent(person, state);
      } else {
        learnFromPack(person);
      }
      if (office.title().of() != null) {
        String role = office.title().role();
        byRole.putIfAbsent(role, office.title().of());
        if (state != null) {
          holders.putIfAbsent(key(state, role), person);
        }
      }
    }
  }

  /** Learns "A of Peru". */
  void learn(String person, Entity state) {
    byPerson.putIfAbsent(person, state);
  }

  /** Returns the state of "Peru's Admiral A", "the Peruvian General A"; null if none is named. */
  @Nullable Entity before(SentenceView s, Covered known, Mention person) {
    int i = person.first();
    boolean ranked = false;
    for (int start = i - 1; start >= Math.max(0, person.first() - 4); start--) {
      NameIndex.Hit<?> rank = known.free(start) ? gazetteer.ranks.longest(s, start) : null;
      if (rank != null && rank.end() >= i && rank.end() <= person.first()) {
        i = start;
        ranked = true;
      }
    }
    boolean possessive = s.isPossessive(i - 1);
    Mention owner = known.endingAt(possessive ? i - 1 : i);
    boolean state = owner != null && owner.isState() && owner.form() != Form.CAPITAL;
    return owner != null && state && (possessive || ranked) ? owner.entity() : null;
  }

  void learnFromPack(String person) {
    // "Muhammad Nawaz Sharif" is known without his first name.
    for (String name = person; !name.isEmpty(); name = withoutFirst(name)) {
      for (Gazetteer.Known known : gazetteer.actors.exact(name)) {
        Pack.ActorEntry state = gazetteer.actor(known.actor().ofState());
        if (known.actor().type().equals(Types.PERSON) && state != null) {
          byPerson.putIfAbsent(person, StateMatcher.entity(state));
          return;
        }
      }
    }
  }

  private static String withoutFirst(String name) {
    int blank = name.indexOf(' ');
    String rest = blank < 0 ? "" : name.substring(blank + 1);
    return rest.indexOf(' ') < 0 ? "" : rest;
  }

  /** Learns the body or state of offices that nobody named holds: "a Navy spokesman". */
  void learnFree(List<TitlePhrase> titles) {
    for (TitlePhrase title : titles) {
      if (title.of() != null) {
        byRole.putIfAbsent(title.role(), title.of());
      }
    }
  }

  @Nullable Entity of(String person) {
    return byPerson.get(person);
  }

  private static String key(Entity state, String role) {
    String normal = role.toLowerCase(Locale.ROOT).replace("defense", "defence");
    return state.name() + "|" + normal;
  }

  /**
   * Returns an office with its state or body, where the title alone does not say it.
   *
   * @param before mentions up to the title, the nearest last
   * @param subjects states that are subjects before the title in its sentence
   * @param counts how often the article mentions each state
   */
  Office complete(
      Office office, List<Mention> before, List<Mention> subjects, Map<String, Integer> counts) {
    TitlePhrase title = office.title();
    if (title.of() != null) {
      return office;
    }
    String person = office.person().entity().name();
    Entity of = title.owner().isEmpty() ? byPerson.get(person) : byPerson.get(title.owner());
    if (of == null && !title.owner().isEmpty()) {
      return office;
    }
    if (of == null) {
      of = inherited(title, person);
    }
    if (of == null && title.namesState() && !title.plural()) {
      of = likely(title, person, before, subjects, counts);
      if (of != null) {
        byPerson.put(person, of);
      }
    }
    if (of == null) {
      return office;
    }
    boolean state = of.type().equals(Types.STATE);
    if (state) {
      holders.putIfAbsent(key(of, title.role()), person);
    }
    return new Office(office.person(), title.withOf(of, state ? of : null), office.sentence());
  }

  /** A spokesman whom a later sentence names, after "a Navy spokesman" in an earlier one. */
  private @Nullable Entity inherited(TitlePhrase title, String person) {
    Entity of = byRole.get(title.role());
    if (of == null) {
      return null;
    }
    String holder = holders.getOrDefault(key(of, title.role()), person);
    return holder.equals(person) ? of : null;
  }

  /**
   * The state that the article speaks of most, unless somebody else has that office there: in news
   * from Lima "the foreign minister" is Peru's.
   */
  private @Nullable Entity likely(
      TitlePhrase title,
      String person,
      List<Mention> before,
      List<Mention> subjects,
      Map<String, Integer> counts) {
    List<Entity> states = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention m = before.get(i);
      Entity state = m.isState() ? m.entity() : null;
      if (state != null && states.stream().noneMatch(e -> e.name().equals(state.name()))) {
        states.add(state);
      }
    }
    Entity best = null;
    int most = 0;
    Entity nearest = nearest(title, person, before);
    for (Entity state : states) {
      String holder = holders.getOrDefault(key(state, title.role()), person);
      int count = counts.getOrDefault(state.name(), 0);
      boolean host = title.role().endsWith(" to " + state.mention().toLowerCase(Locale.ROOT));
      // "Peru will join, Foreign Minister A said."
      boolean speaks = subjects.size() == 1 && subjects.get(0).entity().name().equals(state.name());
      if (speaks && holder.equals(person) && !host) {
        return new Entity(state.type(), state.name(), state.name(), "");
      }
      if (holder.equals(person) && count > most && !host) {
        best = state;
        most = count;
      }
    }
    if (nearest != null && 3 * most < 4 * counts.getOrDefault(nearest.name(), 0)) {
      best = nearest; // The article is about both.
    }
    return best == null ? null : new Entity(best.type(), best.name(), best.name(), "");
  }

  /** The state named last, or that of whoever was, where nobody else has the office. */
  private @Nullable Entity nearest(TitlePhrase title, String person, List<Mention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention m = before.get(i);
      Entity state = m.isState() ? m.entity() : m.isPerson() ? of(m.entity().name()) : m.state();
      if (state != null && holders.getOrDefault(key(state, title.role()), person).equals(person)) {
        return state;
      }
    }
    return null;
  }
}
