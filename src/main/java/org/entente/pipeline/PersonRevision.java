package org.entente.pipeline;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.link.PersonIds;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.rdf.ArticleLookup;
import org.entente.rdf.PersonRelinking;
import org.entente.store.BlockIndex;
import org.entente.store.Store;
import org.entente.vocab.Iris;

/**
 * Gives the persons of the families that articles touched their ids anew, in all articles that name
 * them: a new spelling may show that two spellings are one person's, or that they are not.
 */
final class PersonRevision {

  private final Changes changes;
  private final Store store;
  private final Iris iris;
  private final Consolidation consolidation;
  private final ArticleLookup articles;

  PersonRevision(Changes changes, Store store, Iris iris, Consolidation consolidation) {
    this.changes = changes;
    this.store = store;
    this.iris = iris;
    this.consolidation = consolidation;
    this.articles = new ArticleLookup(iris, store.dataset());
  }

  /** Changes the articles' graphs, and adds to the changes what that touches. */
  void unite() {
    List<Extraction> told = StoredClaims.naming(ids(), articles);
    PersonIds persons = consolidation.persons(told);
    SortedSet<String> moved = new TreeSet<>();
    SortedSet<String> in = new TreeSet<>();
    for (Extraction extraction : told) {
      for (Entity person : extraction.entities()) {
        String right = persons.of(person).id();
        if (!right.equals(person.id())) {
          moved.addAll(List.of(person.id(), right));
          in.add(extraction.article().name());
        }
      }
    }
    moved.forEach(id -> changes.claims().addAll(articles.claimsNaming(id)));
    changes.entities().addAll(moved);
    changes.persons().addAll(moved);
    in.forEach(article -> relink(store, iris, article, persons));
  }

  /** Gives the persons of an article's graph their ids. */
  static void relink(Store store, Iris iris, String article, PersonIds persons) {
    String graph = iris.graph(article);
    store
        .graph(graph)
        .filter(new PersonRelinking(iris, persons::of)::change)
        .ifPresent(changed -> store.write(batch -> batch.updateArticle(graph, changed)));
  }

  /** Returns the ids that persons of the families have now, in the articles that changed too. */
  private SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>(changes.families().keySet());
    BlockIndex index = store.blocks();
    new TreeSet<>(changes.families().values())
        .forEach(f -> index.having(f).forEach(iri -> ids.add(iris.id(iri))));
    return ids;
  }
}
