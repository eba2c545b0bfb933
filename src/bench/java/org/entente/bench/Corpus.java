package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.link.Linker;
import org.entente.model.Amount;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.OffsetMap;
import org.entente.model.Sha256;
import org.entente.model.Span;
import org.entente.pipeline.ArticleSource;
import org.entente.pipeline.Domain;

/**
 * Articles that nobody wrote, with the claims that they would give: enough for a large store
 * without reading them. The same number gives the same articles.
 */
final class Corpus {

  private static final List<String> STATES =
      List.of(
          "Norway",
          "Chile",
          "Kenya",
          "Japan",
          "Peru",
          "Ghana",
          "Brazil",
          "Canada",
          "Vietnam",
          "Poland",
          "Mexico",
          "Nigeria",
          "Thailand",
          "Sweden",
          "Algeria",
          "Argentina");
  private static final List<String> ITEMS =
      List.of("Gripen", "Leopard 2", "NASAMS", "C-130", "Bofors 57", "CV90", "Exocet", "A400M");
  private static final List<String> STATUSES =
      List.of("negotiating", "agreed", "agreed", "completed", "completed", "cancelled");
  private static final int CLAIMS = 3;

  private final int articles;
  private final Linker linker;

  Corpus(int articles, Domain domain) {
    this.articles = articles;
    this.linker = new Linker(domain.pack());
  }

  ArticleSource source() {
    return new ArticleSource(articles, (reader, skipped) -> each(reader));
  }

  private void each(Consumer<Article> reader) {
    for (int i = 0; i < articles; i++) {
      Random random = new Random(i);
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < CLAIMS; j++) {
        text.append(sentence(random));
      }
      reader.accept(
          new Article(
              "made-%06d".formatted(i),
              new Article.Metadata(
                  "Article " + i,
                  Edtf.of(2000 + i % 25),
                  "Paper " + i % 40,
                  null,
                  "https://example.org/" + i,
                  "made-" + i),
              text.toString(),
              List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
              OffsetMap.identity(text.length()),
              Sha256.of(text.toString())));
    }
  }

  private static String sentence(Random random) {
    return "%s|%s|%s|%d|%d|%s. "
        .formatted(
            pick(STATES, random),
            pick(STATES, random),
            pick(ITEMS, random),
            1 + random.nextInt(40),
            1990 + random.nextInt(35),
            pick(STATUSES, random));
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** Takes a made article for its claims. */
  Extraction read(Article article) {
    List<Claim> claims = new ArrayList<>();
    List<Entity> actors = new ArrayList<>();
    int start = 0;
    for (int end = article.text().indexOf(". ");
        end >= 0;
        end = article.text().indexOf(". ", start)) {
      Span span = new Span(start, end + 1);
      String[] cells = article.text().substring(start, end).split("\\|", -1);
      Entity supplier = new Entity("State", cells[0], cells[0], "");
      Entity recipient = new Entity("State", cells[1], cells[1], "");
      actors.addAll(List.of(supplier, recipient));
      claims.add(claim(article, span, cells, supplier, recipient));
      start = end + 2;
    }
    return linker.link(
        new Extraction(article, actors.stream().distinct().sorted().toList(), claims, List.of()));
  }

  private static Claim claim(
      Article article, Span span, String[] cells, Entity supplier, Entity recipient) {
    long number = Long.parseLong(cells[3]);
    Entity item = new Entity("Equipment", cells[2], cells[2], "");
    return new Claim(
        "claim/" + article.name() + "/" + Sha256.of(String.join("|", cells) + span, 12),
        article.name(),
        "ArmsTransfer",
        new TreeMap<>(Map.of("supplier", List.of(supplier), "recipient", List.of(recipient))),
        List.of(new Lot(item, Amount.exact(number), null, List.of())),
        List.of(new Money("USD", Amount.exact(number * 1_000_000))),
        cells[5],
        new Edtf(cells[4]),
        null,
        Claim.Certainty.ASSERTED,
        0.8,
        List.of(Evidence.quote(article.text(), span)));
  }
}
