package org.entente.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.link.Linker;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.OffsetMap;
import org.entente.model.Span;
import org.entente.store.DumpFormat;
import org.entente.store.Dumper;
import org.entente.store.Store;

/** Stages for tests that need no language models. */
public final class Fakes {

  private Fakes() {}

  /** Copies the program's pack without its actors and equipment, which take time to store. */
  public static Path smallPack(Path folder) throws IOException {
    for (String name : List.of("entente.ttl", "shapes.ttl", "statuses.ttl", "furniture.ttl")) {
      try (InputStream in = Fakes.class.getResourceAsStream("/ontology/" + name)) {
        Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
      }
    }
    return folder;
  }

  /** Returns an article that stands in no file. */
  public static Article article(String name, String text) {
    return new Article(
        name,
        new Article.Metadata(null, null, null, null, null, name + ".txt"),
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        OffsetMap.identity(text.length()),
        Integer.toHexString(text.hashCode()));
  }

  /** Returns a source of articles. */
  public static ArticleSource source(List<Article> articles) {
    return new ArticleSource(articles.size(), (consumer, skipped) -> articles.forEach(consumer));
  }

  /** Returns the quads of a store in order, without what knows of time. */
  static List<String> quads(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dumper(store).dump(DumpFormat.NQUADS, null, out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.contains(store.names().about()))
        .sorted()
        .toList();
  }

  /**
   * Returns stages that read "X visited Y" out of a text, fail on "fail", and link and consolidate
   * as the real ones do.
   */
  public static Stages stages(Domain domain) {
    Linker linker = new Linker(domain.pack());
    return new Stages(
        article -> linker.link(read(article)),
        new Consolidation(domain.pack(), linker),
        article -> "Claims of " + article.text());
  }

  private static Extraction read(Article article) {
    if (article.text().contains("fail")) {
      throw new IllegalStateException("cannot cope");
    }
    List<Claim> claims = new ArrayList<>();
    List<Entity> actors = new ArrayList<>();
    String[] words = article.text().split(" ", -1);
    if (words.length == 3 && words[1].equals("visited")) {
      Entity visitor = new Entity("State", words[0], words[0], "");
      Entity host = new Entity("State", words[2], words[2], "");
      actors.addAll(List.of(visitor, host));
      TreeMap<String, List<Entity>> roles = new TreeMap<>();
      roles.put("visitor", List.of(visitor));
      roles.put("destination", List.of(host));
      Span span = new Span(0, article.text().length());
      claims.add(
          new Claim(
              "claim/" + article.name() + "/" + article.checksum(),
              article.name(),
              "Visit",
              roles,
              List.of(),
              List.of(),
              "completed",
              null,
              null,
              Claim.Certainty.ASSERTED,
              0.8,
              List.of(Evidence.quote(article.text(), span))));
    }
    return new Extraction(article, actors.stream().sorted().toList(), claims, List.of());
  }
}
