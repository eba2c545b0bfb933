package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.annotate.AnnotatedArticle;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.PositionClaim;
import org.jspecify.annotations.Nullable;

/** Reads one article: mentions sentence by sentence, then names and offices over all of it. */
final class ArticleReader {

  /** How much a story is about the state it was sent from: as if that acted in two sentences. */
  private static final int HOST = 8;

  private final Gazetteer gazetteer;
  private final AnnotatedArticle article;
  private final List<SentenceView> sentences;
  private final StateMatcher states;
  private final BodyMatcher bodies;
  private final OrganizationMatcher organizations;
  private final EquipmentMatcher equipment;
  private final PersonMatcher persons;
  private final NamedThings named;
  private final Abbreviations abbreviations;
  private final Map<Integer, List<Mention>> bySentence = new TreeMap<>();

  ArticleReader(Gazetteer gazetteer, AnnotatedArticle article, List<SentenceView> sentences) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.sentences = sentences;
    Edtf published = article.article().metadata().published();
    states = new StateMatcher(gazetteer, sentences, published == null ? "" : published.value());
    bodies = new BodyMatcher(gazetteer);
    organizations = new OrganizationMatcher(gazetteer);
    equipment = new EquipmentMatcher(gazetteer);
    persons = new PersonMatcher(gazetteer);
    named = new NamedThings(gazetteer, sentences);
    abbreviations = new Abbreviations(gazetteer);
  }

  ArticleMentions read() {
    for (SentenceView s : sentences) {
      List<Mention> found = mentions(s);
      List<Mention> longForms = abbreviations.learn(s, found);
      if (!longForms.isEmpty()) {
        found = Selection.choose(concat(found, longForms));
      }
      bySentence.put(s.index(), found);
    }
    rename();
    List<Office> offices = offices();
    List<PositionClaim> positions = new PositionWriter(article, offices).claims();
    return new ArticleMentions(
        bySentence, new ActorList(gazetteer, sentences, bySentence).actors(), positions);
  }

  private List<Mention> mentions(SentenceView s) {
    List<Mention> known = new ArrayList<>(states.find(s));
    known.removeIf(m -> namesDocument(s, m));
    int filed = Filing.end(s, gazetteer);
    known.removeIf(m -> m.end() <= filed);
    List<Mention> outlets = named.media(s);
    known.removeIf(m -> outlets.stream().anyMatch(o -> o.first() == m.first()));
    List<Mention> sure = new ArrayList<>(known);
    sure.addAll(bodies.find(s, known));
    sure.addAll(equipment.find(s, known));
    sure.addAll(outlets);
    List<Mention> all = new ArrayList<>(sure);
    sure.removeIf(m -> m.form() == Form.EQUIPMENT_CLASS || m.isPerson());
    List<Mention> people = new ArrayList<>(persons.find(s, Selection.choose(sure)));
    people.removeIf(p -> named.isNoPerson(p));
    all.addAll(people);
    for (Mention m : organizations.find(s)) {
      if (!MergedNames.merges(m, known)) {
        all.add(m);
      }
    }
    return Selection.choose(all).stream().filter(m -> !isPartOfOffice(s, m)).toList();
  }

  /** "State" in "Secretary of State" is no actor. */
  private boolean isPartOfOffice(SentenceView s, Mention m) {
    if (isFieldOfOffice(s, m)) {
      return true;
    }
    for (int i = Math.max(0, m.first() - 4); i <= m.first(); i++) {
      NameIndex.Hit<?> office = gazetteer.offices.longest(s, i);
      if (office != null
          && office.end() >= m.end()
          && office.end() - i > m.length()
          && !s.capitals()) {
        return !m.isState() && !m.isPerson();
      }
    }
    return false;
  }

  /** "Energy" in "Energy and Mines Minister". */
  private boolean isFieldOfOffice(SentenceView s, Mention m) {
    boolean joined =
        m.length() == 1
            && m.form() == Form.NAME
            && m.entity().type().equals(Types.ORGANIZATION)
            && s.lower(m.end()).matches("and|&")
            && s.isCapitalised(m.end() + 1);
    NameIndex.Hit<?> office = joined ? gazetteer.offices.longest(s, m.end() + 1) : null;
    return office != null
        && office.end() - office.first() > 1
        && gazetteer.actors.exact(s.word(m.first())).isEmpty();
  }

  /** "UN Charter", "OPEC Statute": a document, not the body. */
  private boolean namesDocument(SentenceView s, Mention m) {
    boolean named = m.isBody() || m.form() == Form.NAME || m.form() == Form.CAPITAL;
    return named
        && s.isCapitalised(m.end())
        && !s.capitals()
        && !s.isTitle()
        && !gazetteer.otherNouns.exact(s.word(m.end())).isEmpty()
        && !(m.isBody() && !gazetteer.occasionNouns.exact(s.word(m.end())).isEmpty());
  }

  private static List<Mention> concat(List<Mention> a, List<Mention> b) {
    List<Mention> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private void rename() {
    bySentence.replaceAll(
        (i, list) ->
            list.stream()
                .filter(m -> !(m.isBody() && abbreviations.isOther(m.entity().mention())))
                .filter(m -> !isMaker(m, list))
                .toList());
    List<Mention> all = bySentence.values().stream().flatMap(List::stream).toList();
    ArticleNames names = new ArticleNames(gazetteer, all, abbreviations);
    sentences.stream().filter(s -> !s.capitals()).forEach(s -> names.readSpellings(list(s)));
    for (SentenceView s : sentences) {
      List<Mention> known = list(s).stream().flatMap(m -> names.split(s, m).stream()).toList();
      List<Mention> found = concat(known, names.again(s, known));
      bySentence.put(s.index(), Selection.choose(found).stream().map(names::rename).toList());
    }
  }

  /** "Sukhoi Su-35": the maker's name belongs to the designation and is no actor there. */
  private static boolean isMaker(Mention m, List<Mention> all) {
    return m.form() == Form.NAME
        && m.entity().type().equals(Types.ORGANIZATION)
        && !m.entity().mention().startsWith("<")
        && all.stream().anyMatch(e -> e.form() == Form.EQUIPMENT_MODEL && e.first() == m.end());
  }

  private List<Mention> list(SentenceView s) {
    return bySentence.getOrDefault(s.index(), List.of());
  }

  private List<Office> offices() {
    TitleFinder finder = new TitleFinder(gazetteer);
    OfficeBinder binder = new OfficeBinder(gazetteer);
    Homes homes = new Homes(gazetteer);
    List<Office> offices = new ArrayList<>();
    for (SentenceView s : sentences) {
      List<Mention> known = list(s);
      Covered covered = new Covered(s.size(), known);
      OfficeBinder.Bound bound = binder.bind(s, known, finder.find(s, covered));
      List<Office> held = new ArrayList<>(bound.offices());
      held.addAll(Counterparts.find(s, known, bound.offices()));
      offices.addAll(held);
      homes.learn(held);
      homes.learnFree(bound.free());
      known.stream().filter(Mention::isPerson).forEach(p -> learnHome(s, covered, p, homes));
      bySentence.put(s.index(), withTitles(s, known, bound.free()));
    }
    List<Office> complete = complete(offices, homes);
    for (SentenceView s : sentences) {
      bySentence.put(
          s.index(),
          list(s).stream()
              .map(m -> settle(m, homes))
              .map(m -> Governments.ofPerson(gazetteer, s, m))
              .toList());
    }
    return complete;
  }

  private static void learnHome(SentenceView s, Covered known, Mention person, Homes homes) {
    Mention of = OfficeBinder.stateAfter(s, known, person.end());
    Entity state = of == null ? null : of.isState() ? of.entity() : of.state();
    if (state == null) {
      state = person.state() == null ? homes.before(s, known, person) : person.state();
    }
    if (state != null) {
      homes.learn(person.entity().name(), state);
    } else {
      homes.learnFromPack(person.entity().name());
    }
  }

  private List<Office> complete(List<Office> offices, Homes homes) {
    Map<String, Integer> counts = weights(homes);
    List<Office> complete = new ArrayList<>();
    for (Office office : offices) {
      List<Mention> before = new ArrayList<>();
      for (int i = 0; i <= office.sentence(); i++) {
        for (Mention m : bySentence.getOrDefault(i, List.of())) {
          if (i < office.sentence() || m.first() < office.title().outer()) {
            before.add(m);
          }
        }
      }
      complete.add(homes.complete(office, before, subjects(office), counts));
    }
    return complete;
  }

  /** The states that are subjects before the office in its sentence. */
  private List<Mention> subjects(Office office) {
    SentenceView s = sentences.get(office.sentence());
    return list(s).stream()
        .filter(m -> m.isState() && m.first() < office.title().outer())
        .filter(m -> s.relation(m.head()).startsWith("nsubj"))
        .toList();
  }

  /** How much the article is about each state: what acts counts more than what is a destination. */
  private Map<String, Integer> weights(Homes homes) {
    Map<String, Integer> weights = new HashMap<>();
    String filedFrom = article.article().metadata().filedFrom();
    if (filedFrom != null) {
      gazetteer.actors.exact(filedFrom).stream()
          .filter(k -> k.kind().equals("capital"))
          .forEach(k -> weights.put(k.actor().name(), HOST));
    }
    for (SentenceView s : sentences) {
      for (Mention m : list(s)) {
        boolean company = m.entity().type().equals(Types.ORGANIZATION);
        Entity state = m.isState() ? m.entity() : company ? null : state(m, homes);
        boolean acts = s.relation(m.head()).startsWith("nsubj");
        boolean owns = s.isPossessive(m.end()) || m.form() == Form.BODY || m.isPerson();
        if (state != null) {
          weights.merge(
              state.name(),
              acts && m.form() != Form.CAPITAL ? 4 : acts || owns ? 3 : 1,
              Integer::sum);
        }
      }
    }
    return weights;
  }

  private static @Nullable Entity state(Mention m, Homes homes) {
    return m.isPerson() ? homes.of(m.entity().name()) : m.state();
  }

  private static Mention settle(Mention m, Homes homes) {
    return m.withState(state(m, homes));
  }

  /** Makes a title that belongs to nobody named a mention of its state. */
  private static List<Mention> withTitles(
      SentenceView s, List<Mention> known, List<TitlePhrase> titles) {
    List<Mention> all = new ArrayList<>(known);
    for (TitlePhrase title : titles) {
      Entity state = title.ofState();
      Entity of = title.of();
      if (!title.namesState() || state == null || of == null || !of.type().equals(Types.STATE)) {
        continue;
      }
      int first =
          all.stream()
              .filter(m -> m.isState() && m.first() >= title.outer() && m.end() <= title.first())
              .mapToInt(Mention::first)
              .min()
              .orElse(title.first());
      Mention holder =
          Mention.of(s, first, title.end(), Form.TITLE_ONLY, Types.STATE, state.name())
              .withHead(title.head())
              .withRole(title.role());
      all.add(holder);
    }
    return Selection.choose(all);
  }
}
