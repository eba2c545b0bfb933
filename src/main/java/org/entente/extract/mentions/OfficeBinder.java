package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/** Binds the offices of a sentence to the persons who hold them. */
final class OfficeBinder {

  private static final Set<String> COPULAS =
      Set.of("be", "become", "remain", "appoint", "elect", "name", "serve", "over", "as");

  private static final int MAX_COPULA = 6;

  private final Gazetteer gazetteer;

  OfficeBinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Offices of a sentence and the phrases that belong to nobody named. */
  record Bound(List<Office> offices, List<TitlePhrase> free) {}

  Bound bind(SentenceView s, List<Mention> mentions, List<TitlePhrase> found) {
    Covered known = new Covered(s.size(), mentions);
    List<TitlePhrase> titles = CoordinatedTitles.share(s, found);
    List<Office> offices = new ArrayList<>();
    Set<TitlePhrase> used = new HashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      TitlePhrase title = titles.get(i);
      if (used.contains(title)) {
        continue;
      }
      List<Office> held = holders(s, known, title);
      if (held.isEmpty() && i + 1 < titles.size()) {
        held = withNext(s, known, title, titles.get(i + 1), used);
      }
      if (held.size() == 1 && i + 1 < titles.size()) {
        addJoined(s, known, held.get(0), titles.get(i + 1), offices, used);
      }
      if (!held.isEmpty()) {
        offices.addAll(held);
        used.add(title);
      }
    }
    List<TitlePhrase> free = titles.stream().filter(t -> !used.contains(t)).toList();
    offices.addAll(OfficeVerbs.find(gazetteer, s, mentions));
    return new Bound(offices, free);
  }

  /** "A, prime minister of Peru and leader of the party": the second office is A's too. */
  private void addJoined(
      SentenceView s,
      Covered known,
      Office office,
      TitlePhrase next,
      List<Office> offices,
      Set<TitlePhrase> used) {
    boolean before = office.person().end() <= office.title().outer();
    if (before
        && !next.plural()
        && CoordinatedTitles.joined(s, office.title(), next)
        && person(known, skipRanks(s, known, next.end())) == null) {
      offices.add(CoordinatedTitles.further(office, next));
      used.add(next);
    }
  }

  /** An office whose holder is named with the next one. */
  private List<Office> withNext(
      SentenceView s, Covered known, TitlePhrase title, TitlePhrase next, Set<TitlePhrase> used) {
    Mention holder = person(known, skipRanks(s, known, next.end()));
    if (holder == null || title.plural() || next.plural()) {
      return List.of();
    }
    if (CoordinatedTitles.sameHolder(s, title, next)) {
      return List.of(office(s, known, title, holder));
    }
    // "Peru's envoy, Ambassador A": the second word is how an envoy is addressed.
    boolean address =
        s.word(title.end()).equals(",")
            && title.end() + 1 == next.outer()
            && next.of() == null
            && title.of() != null
            && next.end() - next.outer() == 1;
    if (address) {
      used.add(next);
      return List.of(new Office(holder, title, s.index()));
    }
    return List.of();
  }

  private List<Office> holders(SentenceView s, Covered known, TitlePhrase title) {
    int next = skipRanks(s, known, title.end());
    Mention after = person(known, next);
    if (after != null && (next == title.end() || !title.plural())) {
      return title.plural()
          ? several(s, known, title, after)
          : List.of(office(s, known, title, after));
    }
    Mention before = apposition(s, known, title);
    if (before == null) {
      before = copula(s, known, title);
    }
    if (before == null) {
      before = inverted(s, known, title);
    }
    if (before != null) {
      return List.of(new Office(before, title, s.index()));
    }
    return commaName(s, known, title);
  }

  /** "Ministers A of Peru and B of Chile": every person of the list holds the office. */
  private List<Office> several(SentenceView s, Covered known, TitlePhrase title, Mention first) {
    List<Office> offices = new ArrayList<>();
    Mention person = first;
    while (person != null) {
      offices.add(office(s, known, title, person));
      int i = person.end();
      Mention state = stateAfter(s, known, i);
      i = state == null ? i : state.end();
      while (s.lower(i).matches(",|and|&")) {
        i++;
      }
      person = i > person.end() ? person(known, skipRanks(s, known, i)) : null;
    }
    return respectively(s, known, title, offices);
  }

  /**
   * "The ministers of Peru and Chile, A and B": each of his own state, in the order of the list.
   */
  private static List<Office> respectively(
      SentenceView s, Covered known, TitlePhrase title, List<Office> offices) {
    boolean joined = s.lower(title.outer() - 1).equals("and"); // "the Peruvian and Chilean"
    List<Entity> states =
        IntStream.range(joined ? title.outer() - 2 : title.outer(), offices.get(0).person().first())
            .mapToObj(known::at)
            .flatMap(Stream::ofNullable)
            .filter(Mention::isState)
            .map(Mention::entity)
            .distinct()
            .toList();
    if (states.size() != offices.size()) {
      return offices;
    }
    return IntStream.range(0, states.size())
        .mapToObj(
            i ->
                new Office(
                    offices.get(i).person(), title.withOf(states.get(i), states.get(i)), s.index()))
        .toList();
  }

  /** Reads "A of Peru" where the title itself has no state. */
  private static Office office(SentenceView s, Covered known, TitlePhrase title, Mention person) {
    Mention state = title.of() == null ? stateAfter(s, known, person.end()) : null;
    TitlePhrase whole = state == null ? title : title.withOf(state.entity(), stateOf(state));
    return new Office(person, whole, s.index());
  }

  private static @Nullable Entity stateOf(Mention m) {
    boolean body = m.entity().type().equals(Types.BODY);
    return m.isState() ? m.entity() : body ? m.state() : null;
  }

  static @Nullable Mention stateAfter(SentenceView s, Covered known, int end) {
    if (!s.lower(end).equals("of")) {
      return null;
    }
    int i = Phrases.isDeterminer(s.lower(end + 1)) ? end + 2 : end + 1;
    Mention m = known.startingAt(i);
    return m != null && (m.isState() || m.isBody()) ? m : null;
  }

  private int skipRanks(SentenceView s, Covered known, int start) {
    int i = start;
    while (i < s.size() && known.free(i)) {
      NameIndex.Hit<?> rank = gazetteer.ranks.longest(s, i);
      if (rank == null) {
        break;
      }
      i = rank.end();
    }
    return i;
  }

  private static @Nullable Mention person(Covered known, int i) {
    Mention m = known.startingAt(i);
    return m != null && m.isPerson() ? m : null;
  }

  /** "A, the foreign minister of Peru". */
  private static @Nullable Mention apposition(SentenceView s, Covered known, TitlePhrase title) {
    int comma = title.outer() - 1;
    if (!s.word(comma).matches("[,(]|--?|–|—")) {
      return null;
    }
    Mention person = known.endingAt(comma);
    // "After talks with A, the minister left": the bare title is a subject of its own.
    boolean subject =
        title.end() == title.head() + 1
            && s.lower(title.outer()).equals("the")
            && s.pos(title.end()).matches("VB[DZP]|MD");
    boolean closed = title.end() >= s.size() || !(subject || s.isNounLike(title.end()));
    return person != null && person.isPerson() && closed && !title.plural() ? person : null;
  }

  /** "A was foreign minister", "A took over as director". */
  private static @Nullable Mention copula(SentenceView s, Covered known, TitlePhrase title) {
    if (title.plural()) {
      return null;
    }
    boolean verb = false;
    for (int i = title.outer() - 1; i >= Math.max(0, title.outer() - MAX_COPULA); i--) {
      Mention m = known.at(i);
      if (m != null) {
        return verb && m.isPerson() && m.end() == i + 1 ? m : null;
      }
      if (COPULAS.contains(s.lemma(i)) || s.lower(i).equals("as")) {
        verb = true;
      } else if (!s.pos(i).matches("RB|DT|JJ|VB[DNZP]?|IN|MD|,|RP|CD|TO|WP")
          || (s.word(i).equals(",") && verb && !endsPerson(known, i))) {
        return null;
      }
    }
    return null;
  }

  /** "The president was A". */
  private static @Nullable Mention inverted(SentenceView s, Covered known, TitlePhrase title) {
    boolean verb = s.lemma(title.end()).equals("be") && s.pos(title.end()).startsWith("VB");
    Mention person = verb ? person(known, title.end() + 1) : null;
    return title.plural() || !s.lower(title.outer()).equals("the") ? null : person;
  }

  private static boolean endsPerson(Covered known, int end) {
    Mention m = known.endingAt(end);
    return m != null && m.isPerson();
  }

  /** "Peru's ambassador, A, said"; "the ministers of the two states, A and B, met". */
  private List<Office> commaName(SentenceView s, Covered known, TitlePhrase title) {
    int comma = title.end();
    while (title.plural() && comma < s.size() && !s.pos(comma).matches(",|\\.|VB[DZP]")) {
      comma++;
    }
    if (!s.word(comma).equals(",")) {
      return List.of();
    }
    Mention person = person(known, skipRanks(s, known, comma + 1));
    if (person == null) {
      return List.of();
    }
    if (title.plural()) {
      return several(s, known, title, person);
    }
    boolean closes =
        person.end() >= s.size()
            || s.word(person.end()).matches("[,.;)]")
            || s.pos(person.end()).matches("VB.*|POS|RB|MD|IN");
    boolean list = s.word(person.end()).equals(",") && s.lower(person.end() + 1).equals("and");
    return closes && !list ? List.of(office(s, known, title, person)) : List.of();
  }
}
