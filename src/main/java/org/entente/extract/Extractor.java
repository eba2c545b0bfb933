package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.Sentence;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.MentionFinder;
import org.entente.extract.values.TimeContext;
import org.entente.extract.values.Value;
import org.entente.extract.values.ValueFinder;
import org.entente.model.Claim;
import org.entente.model.Extraction;
import org.entente.model.Pack;

/**
 * Reads the claims out of an annotated article.
 *
 * <p>For each sentence: find the words that evoke events, read their arguments off the syntax,
 * their status off what governs them; then join the drafts that tell of the same event. Knows
 * nothing of files and threads, and is safe for use by several.
 *
 * <pre>{@code
 * Extraction extraction = new Extractor(pack).extract(annotator.annotate(article));
 * }</pre>
 */
public final class Extractor {

  private final Pack pack;
  private final PackNames names;
  private final MentionFinder mentionFinder;
  private final ValueFinder valueFinder;
  private final TriggerFinder triggerFinder;
  private final LightWords lightWords;
  private final StatusReader statusReader;
  private final ReportingIndex reporting;
  private final EquipmentIndex equipment;
  private final Origins origins;
  private final DraftMerger merger;

  public Extractor(Pack pack) {
    this.pack = pack;
    this.names = PackNames.of(pack);
    this.mentionFinder = new MentionFinder(pack);
    this.valueFinder = new ValueFinder(pack.valueWords());
    this.triggerFinder = new TriggerFinder(pack.lexicon());
    this.lightWords = new LightWords(pack.lexicon());
    this.statusReader = new StatusReader(pack.lexicon());
    this.reporting = new ReportingIndex(pack.lexicon());
    this.equipment = new EquipmentIndex(pack);
    this.origins = new Origins(pack, equipment);
    this.merger = new DraftMerger(pack.statuses(), equipment);
  }

  /** Returns the actors, claims and positions of an article; none is linked yet. */
  public Extraction extract(AnnotatedArticle article) {
    return extract(article, reading -> {});
  }

  /** The same, and tells what was read of each sentence. */
  Extraction extract(AnnotatedArticle article, Consumer<SentenceReading> listener) {
    ArticleMentions mentions = mentionFinder.find(article);
    Places places =
        new Places(pack, names, mentions, lightWords, article.article().metadata().filedFrom());
    ClaimWriter writer = new ClaimWriter(article, pack.reliability());
    List<Draft> told =
        merger.merge(drafts(article, mentions, places, listener), Protagonists.of(mentions, names));
    told.forEach(places::completeAtHost);
    List<Claim> claims =
        told.stream().map(writer::write).sorted(Comparator.comparing(Claim::id)).toList();
    return new Extraction(
        article.article(), mentions.actors(), distinct(claims), mentions.positions());
  }

  private List<Draft> drafts(
      AnnotatedArticle article,
      ArticleMentions mentions,
      Places places,
      Consumer<SentenceReading> listener) {
    References references = new References(mentions, pack.lexicon());
    List<SentenceGraph> graphs = article.sentences().stream().map(SentenceGraph::new).toList();
    Attributions attributions = Attributions.of(graphs, mentions, pack.lexicon(), reporting);
    Fillers fillers = new Fillers(mentions, references, attributions);
    ItemReader items =
        new ItemReader(
            mentions,
            fillers,
            equipment,
            new ItemReferences(mentions, equipment, pack.lexicon().referringNouns()),
            pack.valueWords().percents());
    DraftBuilder builder =
        new DraftBuilder(pack, names, mentions, fillers, lightWords, statusReader, items, places);
    Hosts hosts = new Hosts(names, article.article().metadata().filedFrom());
    OpenRoles open = new OpenRoles(mentions, lightWords);
    SentenceStates states = new SentenceStates(mentions, names, open);
    ContextRoles context = new ContextRoles(mentions, names, open);
    NamedEvents named = new NamedEvents();
    TimeContext time = new TimeContext(valueFinder, article.article().metadata().published());
    NewsTime news = new NewsTime(article.article().metadata().published());
    List<Draft> drafts = new ArrayList<>();
    for (SentenceGraph graph : graphs) {
      Sentence sentence = graph.sentence();
      List<Value> values = time.next(sentence);
      List<Trigger> triggers = new ArrayList<>(triggerFinder.find(graph));
      triggers.addAll(named.find(graph, triggers));
      List<Draft> found = new ArrayList<>();
      for (Trigger trigger : triggers) {
        Draft draft = builder.build(trigger, values, triggers);
        hosts.complete(draft);
        origins.orient(draft);
        states.complete(draft);
        named.complete(draft);
        origins.complete(draft, references.statesNear(graph));
        states.completeOtherSide(draft);
        attributions.apply(draft);
        found.add(draft);
      }
      context.complete(graph, found);
      List<Draft> selected = SentenceDrafts.select(found);
      selected.forEach(news::complete);
      listener.accept(new SentenceReading(graph, mentions.in(sentence), values, found, selected));
      drafts.addAll(selected);
      references.advance(graph);
      context.advance(selected);
      selected.forEach(named::advance);
      news.advance(sentence, values);
    }
    return drafts;
  }

  /** The same words said twice are one claim. */
  private static List<Claim> distinct(List<Claim> claims) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(c -> byId.putIfAbsent(c.id(), c));
    return List.copyOf(byId.values());
  }
}
