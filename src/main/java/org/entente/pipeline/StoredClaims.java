package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.OffsetMap;
import org.entente.model.PositionClaim;
import org.entente.model.Sketch;
import org.entente.rdf.ArticleClaims;
import org.entente.rdf.ArticleLookup;
import org.entente.rdf.ClaimReader;
import org.entente.store.Store;
import org.entente.vocab.Iris;
import org.jspecify.annotations.Nullable;

/** Reads the claims of all articles back from the store. */
final class StoredClaims {

  private final Store store;
  private final ClaimReader reader;

  StoredClaims(Store store, Iris iris) {
    this.store = store;
    this.reader = new ClaimReader(iris);
  }

  /** Returns what every article gave, in the order of their graphs; the articles have no text. */
  List<Extraction> all() {
    return store.read(
        () ->
            store.fingerprints().keySet().stream()
                .map(this::of)
                .flatMap(Optional::stream)
                .toList());
  }

  /**
   * Returns what one article gave, by the IRI of its graph; nothing if there is none, or if it is
   * empty since the article itself violates the shapes.
   */
  Optional<Extraction> of(String graph) {
    return store.graph(graph).map(reader::read).map(StoredClaims::extraction);
  }

  static Extraction extraction(ArticleClaims claims) {
    return new Extraction(
        article(claims.article(), claims.publisher(), claims.checksum()),
        claims.actors(),
        claims.claims(),
        claims.positions(),
        claims.sketch());
  }

  /**
   * Returns what all articles say of actors, equipment and places, without their claims of events.
   *
   * @param ids of what is asked about; of others it may hold but a part
   */
  static List<Extraction> naming(Collection<String> ids, ArticleLookup articles) {
    SortedMap<String, SortedSet<Entity>> spellings = new TreeMap<>();
    SortedMap<String, List<PositionClaim>> positions = new TreeMap<>();
    for (String id : ids) {
      articles
          .spellings(id)
          .forEach((a, own) -> spellings.computeIfAbsent(a, k -> new TreeSet<>()).addAll(own));
      articles
          .positions(id)
          .forEach(p -> positions.computeIfAbsent(p.article(), a -> new ArrayList<>()).add(p));
    }
    List<Extraction> told = new ArrayList<>();
    spellings.forEach(
        (article, own) ->
            told.add(
                new Extraction(
                    article(article, null, ""),
                    List.copyOf(own),
                    List.of(),
                    positions.getOrDefault(article, List.of()),
                    Sketch.NONE)));
    return told;
  }

  private static Article article(String name, @Nullable String publisher, String checksum) {
    Article.Metadata unknown = new Article.Metadata(null, null, publisher, null, null, "");
    return new Article(name, unknown, "", List.of(), OffsetMap.identity(0), checksum);
  }
}
