package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extract.mentions.Gazetteer.Known;
import org.entente.model.Entity;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors that the pack knows by name: states in all their forms, organisations, bodies.
 */
final class StateMatcher {

  private static final Set<String> PARTICIPLES = Set.of("VBN", "JJ", "NN", "VBD");

  private final Gazetteer gazetteer;

  /** How often the article names each actor by a plain, unambiguous name, by the actor's id. */
  private final Map<String, Integer> named = new HashMap<>();

  private final String date;

  /**
   * Prepares for an article.
   *
   * @param date when it was published, as EDTF; empty if unknown
   */
  StateMatcher(Gazetteer gazetteer, List<SentenceView> sentences, String date) {
    this.gazetteer = gazetteer;
    this.date = date;
    sentences.forEach(this::count);
  }

  private void count(SentenceView s) {
    for (int i = 0; i < s.size(); i++) {
      NameIndex.Hit<Known> hit = gazetteer.actors.longest(s, i);
      if (hit != null) {
        hit.values().stream()
            .filter(k -> !k.ambiguous() && !k.kind().equals("capital"))
            .filter(k -> !k.kind().equals("metonym"))
            .map(k -> k.actor().id())
            .distinct()
            .forEach(id -> named.merge(id, 1, Integer::sum));
        i = hit.end() - 1;
      }
    }
  }

  List<Mention> find(SentenceView s) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      NameIndex.Hit<String> other = gazetteer.otherNouns.longest(s, i);
      if (other != null && other.end() - i > 1 && s.isCapitalised(i)) {
        // "Latin American" is not American.
        i = other.end() - 1;
        continue;
      }
      NameIndex.Hit<Known> hit = gazetteer.actors.longest(s, i);
      Mention mention = hit == null ? null : mention(s, hit);
      if (mention != null) {
        found.add(mention);
        i = mention.end() - 1;
      } else if (hit == null && s.word(i).indexOf('-') > 0) {
        found.addAll(compound(s, i));
      }
    }
    return Governments.join(gazetteer, s, found);
  }

  private @Nullable Mention mention(SentenceView s, NameIndex.Hit<Known> hit) {
    List<Known> readings = hit.values().stream().filter(k -> fits(s, hit, k)).toList();
    boolean money = hit.end() < s.size() && gazetteer.currencies.longest(s, hit.end()) != null;
    if (readings.isEmpty() || money) {
      return null;
    }
    Known known = ofItsTime(best(readings));
    int first = known.actor().type().equals(Types.PERSON) ? nameStart(s, hit) : hit.first();
    List<Known> same =
        readings.stream().filter(k -> k.kind().equals(known.kind()) || k.isState()).toList();
    Mention mention = mention(s, first, nameEnd(s, hit, known), known, same);
    boolean company = known.actor().type().equals(Types.ORGANIZATION);
    return company ? mention.withName(s.text(first, hit.end())) : mention;
  }

  /** "Senate Budget Committee", "Saab Shipyards": the name goes on to a noun of its kind. */
  private int nameEnd(SentenceView s, NameIndex.Hit<Known> hit, Known known) {
    boolean company =
        known.actor().type().equals(Types.ORGANIZATION) && !known.actor().ofState().isEmpty();
    boolean body = known.actor().type().equals(Types.BODY);
    int end = hit.end();
    for (int i = end; i < Math.min(s.size(), end + 4) && !s.capitals(); i++) {
      boolean noun = s.isCapitalised(i) && s.isNounLike(i);
      boolean suffix = noun && !gazetteer.organizationNouns.exact(s.word(i)).isEmpty();
      if (body && suffix && s.lower(i).endsWith("committee")) {
        return i + 1;
      }
      if (!noun || (company && !suffix)) {
        break;
      }
      end = company ? i + 1 : end;
    }
    return company ? end : hit.end();
  }

  /** The pack may know somebody with a title, "Queen Anne": the name itself goes without. */
  private int nameStart(SentenceView s, NameIndex.Hit<Known> hit) {
    NameIndex.Hit<?> office = gazetteer.offices.longest(s, hit.first());
    return office != null && office.end() < hit.end() ? office.end() : hit.first();
  }

  private Mention mention(SentenceView s, int first, int end, Known known, List<Known> readings) {
    Pack.ActorEntry actor = known.actor();
    Form form = form(s, end, known, readings);
    // A state has one name everywhere; everybody else is named as the article does.
    String name = known.isState() ? actor.name() : s.text(first, end);
    Mention mention = Mention.of(s, first, end, form, actor.type(), name);
    if (form == Form.CAPITAL) {
      mention =
          mention.withPlace(new Entity(Types.PLACE, s.text(first, end), s.text(first, end), ""));
    }
    Pack.ActorEntry state = gazetteer.actor(actor.ofState());
    if (state != null) {
      mention = mention.withState(entity(state));
    }
    return known.media() ? mention.asMedia() : mention;
  }

  static Entity entity(Pack.ActorEntry actor) {
    return new Entity(actor.type(), actor.name(), actor.name(), "");
  }

  private static Form form(SentenceView s, int end, Known known, List<Known> readings) {
    if (!known.isState()) {
      return switch (known.actor().type()) {
        case Types.BODY -> Form.BODY;
        case Types.PERSON -> Form.PERSON;
        default -> Form.NAME;
      };
    }
    boolean adjective = has(readings, "adjective");
    boolean before = end < s.size() && (s.isNounLike(end) || s.pos(end).equals("VBN"));
    if (adjective && before) {
      return Form.ADJECTIVE;
    }
    if (readings.stream().anyMatch(Known::isPlainName)) {
      return Form.NAME;
    }
    if (adjective || has(readings, "demonym")) {
      return has(readings, "demonym") ? Form.DEMONYM : Form.ADJECTIVE;
    }
    return has(readings, "capital") ? Form.CAPITAL : Form.METONYM;
  }

  private static boolean has(List<Known> readings, String kind) {
    return readings.stream().anyMatch(k -> k.kind().equals(kind));
  }

  private boolean fits(SentenceView s, NameIndex.Hit<Known> hit, Known known) {
    if (hit.end() - hit.first() == 1 && partOfPersonName(s, hit.first(), known)) {
      return false;
    }
    String until = gazetteer.until(known.actor());
    boolean stands = known.kind().equals("capital") || known.kind().equals("metonym");
    if (stands && !until.isEmpty() && !date.isEmpty() && date.compareTo(until) > 0) {
      return false;
    }
    if (s.capitals() && shoutedWord(s, hit, known)) {
      return false;
    }
    if (known.actor().type().equals(Types.PERSON) && hit.end() - hit.first() == 1) {
      return s.capitals() || s.ner(hit.first()).equals("PERSON");
    }
    if (!known.ambiguous()) {
      return true;
    }
    if (stands) {
      return false;
    }
    return named.containsKey(known.actor().id())
        || s.ner(hit.first()).equals("LOCATION")
        || s.capitals();
  }

  /** In a headline in capitals "AID" and "US" are words unless the article says otherwise. */
  private static boolean shoutedWord(SentenceView s, NameIndex.Hit<Known> hit, Known known) {
    String written = s.token(hit.first()).word();
    return hit.end() - hit.first() == 1
        && (known.kind().equals("abbreviation") || known.ambiguous())
        && written.equals(written.toLowerCase(Locale.ROOT));
  }

  /** "Michael Jordan", "Chad Brown", "Paris Hilton": a first name or a surname. */
  private static boolean partOfPersonName(SentenceView s, int i, Known known) {
    boolean nameLike = known.isPlainName() || known.kind().equals("capital");
    return known.isState()
        && nameLike
        && s.ner(i).equals("PERSON")
        && (s.ner(i - 1).equals("PERSON") || s.ner(i + 1).equals("PERSON"));
  }

  private Known best(List<Known> readings) {
    Known best = readings.get(0);
    for (Known k : readings) {
      if (rank(k) > rank(best)) {
        best = k;
      }
    }
    return best;
  }

  /** In the years of West Germany, "Germany" is the one that the article names in full. */
  private Known ofItsTime(Known known) {
    if (!known.isState() || date.isEmpty()) {
      return known;
    }
    Known best = known;
    int most = 0;
    for (String id : new TreeSet<>(named.keySet())) {
      Pack.ActorEntry actor = gazetteer.actor(id);
      int count = named.getOrDefault(id, 0);
      if (actor != null
          && actor.name().endsWith(" " + known.actor().name())
          && date.compareTo(gazetteer.until(actor)) <= 0
          && count > most) {
        best = new Known(actor, known.kind(), known.ambiguous(), known.media());
        most = count;
      }
    }
    return best;
  }

  private int rank(Known k) {
    int kind =
        k.isPlainName() ? 3 : k.kind().equals("capital") || k.kind().equals("metonym") ? 1 : 2;
    boolean past = !gazetteer.until(k.actor()).isEmpty();
    boolean ofItsTime = past && !date.isEmpty() && date.compareTo(gazetteer.until(k.actor())) <= 0;
    int time = ofItsTime ? 2 : past ? 0 : 1;
    int often = Math.min(99, named.getOrDefault(k.actor().id(), 0));
    return kind * 100_000 + (ofItsTime ? time * 10_000 : 0) + often * 100 + time;
  }

  /** States inside a hyphenated word: "Peru-Chile", "US-led", "Franco-German". */
  private List<Mention> compound(SentenceView s, int i) {
    List<Mention> found = new ArrayList<>();
    List<String> parts = List.of(s.word(i).split("[-–/]", -1));
    if (s.lower(i).endsWith("-era")) {
      return found;
    }
    int other = 0;
    for (String part : parts) {
      List<Known> known =
          gazetteer.actors.exact(part).stream()
              .filter(Known::isState)
              .filter(k -> !k.kind().equals("metonym"))
              .filter(k -> !k.ambiguous() || k.kind().equals("adjective"))
              .toList();
      if (known.isEmpty()) {
        other++;
        continue;
      }
      Known best = best(known);
      Form form = best.kind().equals("capital") ? Form.CAPITAL : Form.ADJECTIVE;
      Mention mention = mention(s, i, i + 1, best, known);
      found.add(
          new Mention(
              s.index(),
              i,
              i + 1,
              i,
              new Entity(Types.STATE, best.actor().name(), part, ""),
              form,
              null,
              mention.place(),
              "",
              false));
    }
    // "Anglo-Dutch", "Soviet-built", "post-US", but neither "Jordan-Smith" nor "Indo-Pacific".
    String last = parts.get(parts.size() - 1);
    boolean lower = parts.stream().anyMatch(p -> p.equals(p.toLowerCase(Locale.ROOT)));
    boolean endsInState = !gazetteer.actors.exact(last).isEmpty();
    boolean wordPart = other == 0 || (lower && PARTICIPLES.contains(s.pos(i))) || endsInState;
    boolean name = s.ner(i).equals("PERSON") && other > 0;
    return wordPart && !name ? found : List.of();
  }
}
