package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Extraction;
import org.entente.model.OffsetMap;
import org.entente.rdf.ArticleClaims;
import org.entente.rdf.ClaimReader;
import org.entente.store.Store;
import org.entente.vocab.Iris;

/** Reads the claims of all articles back from the store. */
final class StoredClaims {

  private final Store store;
  private final ClaimReader reader;

  StoredClaims(Store store, Iris iris) {
    this.store = store;
    this.reader = new ClaimReader(iris);
  }

  /** Returns what every article gave, in the order of their graphs; the articles have no text. */
  List<Extraction> read() {
    return store.read(
        () -> {
          List<Extraction> all = new ArrayList<>();
          for (String graph : store.fingerprints().keySet()) {
            // A graph is empty where the article itself violates the shapes.
            store.graph(graph).map(reader::read).map(StoredClaims::extraction).ifPresent(all::add);
          }
          return all;
        });
  }

  static Extraction extraction(ArticleClaims claims) {
    Article.Metadata unknown = new Article.Metadata(null, null, null, null, null, "");
    Article article =
        new Article(
            claims.article(), unknown, "", List.of(), OffsetMap.identity(0), claims.checksum());
    return new Extraction(article, claims.actors(), claims.claims(), claims.positions());
  }
}
