package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.entente.store.Store;

/** The queries behind each kind of page, to be run without the page. */
public final class PageQueries {

  private final Recorder recorder;
  private final Map<String, Runnable> byPath = new LinkedHashMap<>();

  private PageQueries(Store store) {
    this.recorder = new Recorder(store);
  }

  /** Returns what runs the queries of a page by its path; of resources those with most events. */
  public static Map<String, Runnable> of(Store store, List<SampleQuery> samples) {
    PageQueries queries = new PageQueries(store);
    queries.addAll(samples);
    return queries.byPath;
  }

  private void addAll(List<SampleQuery> samples) {
    add("/", HomePage::read);
    add("/map", FlowMap::read);
    add("/disagreements", Disagreement::all);
    add("/register", questions -> new Register(questions, samples).read());
    List<Row> actors = recorder.ask("connected");
    String actor = actors.get(0).text("actor");
    String other = recorder.ask("neighbours", actor).get(0).text("other");
    String event = recorder.ask("disputed").get(0).text("event");
    Row claim = recorder.ask("claims", event).get(0);
    addResource(actor, (questions, place) -> ActorPage.read(questions, actor, "", place));
    addResource(event, (questions, place) -> EventPage.read(questions, event, place));
    String article = claim.text("article");
    addResource(article, (questions, place) -> ArticlePage.read(questions, article, place));
    recorder.ask("facts", event).stream()
        .filter(row -> row.text("property").equals("item") && row.isResource("resource"))
        .map(row -> row.text("resource"))
        .findFirst()
        .ifPresent(
            item ->
                addResource(item, (questions, place) -> ResourcePage.read(questions, item, place)));
    String between = "/between?one=" + Links.encode(actor) + "&other=" + Links.encode(other);
    add(between, questions -> BetweenPage.read(questions, actor, other, new Place(between, 1)));
  }

  private void addResource(String iri, BiConsumer<Questions, Place> page) {
    String path = recorder.links().to(iri);
    add(path, questions -> page.accept(questions, new Place(path, 1)));
  }

  private void add(String path, Consumer<Questions> page) {
    recorder.asked.clear();
    page.accept(recorder);
    List<Asked> asked = List.copyOf(recorder.asked);
    byPath.put(path, () -> recorder.together(() -> run(asked)));
  }

  private boolean run(List<Asked> asked) {
    asked.forEach(one -> recorder.answer(one.query(), one.given()));
    return true;
  }

  private record Asked(Query query, Map<String, String> given) {}

  private static final class Recorder extends Questions {
    private final List<Asked> asked = new ArrayList<>();

    Recorder(Store store) {
      super(store, new Links(store.baseIri()));
    }

    @Override
    Answer run(Query query, Map<String, String> given) {
      asked.add(new Asked(query, given));
      return answer(query, given);
    }

    Answer answer(Query query, Map<String, String> given) {
      return super.run(query, given);
    }
  }
}
