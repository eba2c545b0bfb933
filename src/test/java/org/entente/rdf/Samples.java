package org.entente.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
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
import org.entente.model.PositionClaim;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes extractions for tests: the one of the documentation, and endless other ones by seed. */
public final class Samples {

  private static final String[] NAMES = {
    "Peru",
    "São Tomé",
    "A. \"Quote\" O'Neil",
    "<b>bold</b>",
    "线",
    "\uD83D\uDE80 group",
    "a/b",
    "..",
    "x\ny"
  };
  private static final String[] DATES = {
    "2014",
    "2014-06",
    "2014-06-20",
    "198X",
    "19XX",
    "XXXX-05-22",
    "2015/2019",
    "2016/..",
    "../2016",
    "2014~",
    "2014?"
  };

  private final Random random;
  private final String article;

  private Samples(long seed) {
    random = new Random(seed);
    article = "sample " + seed + "/é";
  }

  /** Returns the extraction whose graph stands in {@code docs/graph-example.trig}. */
  public static Extraction documented() {
    String text = "A deal was struck on Monday. Later Lavrov spoke.";
    Entity russia = new Entity("State", "Russia", "Moscow", "actor/russia");
    Entity pakistan = new Entity("State", "Pakistan", "Islamabad", "actor/pakistan");
    Entity lavrov = new Entity("Person", "Sergey Lavrov", "Lavrov", "actor/sergey-lavrov");
    Entity helicopter = new Entity("Equipment", "Mi-35M", "Mi-35Ms", "equipment/mi-35m");
    var roles = new TreeMap<String, List<Entity>>();
    roles.put("supplier", List.of(russia));
    roles.put("recipient", List.of(pakistan));
    Claim claim =
        new Claim(
            "claim/delta-news/3f1c9a7be204",
            "delta-news",
            "ArmsTransfer",
            roles,
            List.of(
                new Lot(
                    helicopter,
                    new Amount(BigDecimal.valueOf(4), Amount.Bound.ABOUT),
                    Amount.exact(4),
                    List.of(new Edtf("2017")))),
            List.of(new Money("USD", Amount.exact(153_000_000))),
            "agreed",
            new Edtf("2016-06"),
            lavrov,
            Claim.Certainty.ASSERTED,
            0.8,
            List.of(Evidence.quote(text, new Span(0, 28))));
    PositionClaim position =
        new PositionClaim(
            "position/delta-news/77aa10b2c3d4",
            "delta-news",
            lavrov,
            "foreign minister",
            new Entity("State", "Russia", "Russian", "actor/russia"),
            false,
            List.of(Evidence.quote(text, new Span(29, 48))));
    Article.Metadata metadata =
        new Article.Metadata(
            "Deltania orders helicopters",
            new Edtf("2018-05-14"),
            "Delta News",
            "A. Writer",
            "https://example.org/news/1",
            "delta-news.txt");
    return new Extraction(
        article("delta-news", text, metadata, "9f2c0b"),
        List.of(lavrov, pakistan, russia),
        List.of(claim),
        List.of(position));
  }

  /** Returns an article of its metadata, name and text alone. */
  public static Article article(
      String name, String text, Article.Metadata metadata, String checksum) {
    Span whole = new Span(0, text.length());
    return new Article(
        name,
        metadata,
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, whole)),
        OffsetMap.identity(text.length()),
        checksum);
  }

  /** Returns an extraction with everything that the records allow, the same for the same seed. */
  public static Extraction random(long seed) {
    return new Samples(seed).extraction();
  }

  private Extraction extraction() {
    Article.Metadata metadata =
        new Article.Metadata(
            maybe(this::name),
            maybe(this::date),
            maybe(this::name),
            maybe(this::name),
            maybe(this::name),
            "x");
    List<Claim> claims = new ArrayList<>();
    List<PositionClaim> positions = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      claims.add(claim("claim/" + article + "/" + i));
      positions.add(position("position/" + article + "/" + i));
    }
    List<Entity> actors = many(3, this::actor).stream().distinct().sorted().toList();
    return new Extraction(
        article(article, "No text.", metadata, "0123456789abcdef"), actors, claims, positions);
  }

  private Claim claim(String id) {
    var roles = new TreeMap<String, List<Entity>>();
    roles.put("party", List.of(actor(), actor(), actor()));
    if (random.nextBoolean()) {
      roles.put("name", List.of(Entity.text(name())));
      roles.put("place", List.of(new Entity("Place", name(), name(), id("place/"))));
    }
    return new Claim(
        id,
        article,
        pick("ArmsTransfer", "Agreement", "Project"),
        roles,
        many(3, this::lot),
        many(3, () -> new Money(pick("USD", "EUR", "INR"), amount())),
        pick("proposed", "agreed", "completed"),
        maybe(this::date),
        maybe(this::actor),
        pick(Claim.Certainty.values()),
        random.nextInt(101) / 100.0,
        evidence());
  }

  private PositionClaim position(String id) {
    return new PositionClaim(
        id, article, actor(), name(), maybe(this::actor), random.nextBoolean(), evidence());
  }

  private List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>();
    int start = random.nextInt(5);
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int end = start + 1 + random.nextInt(100);
      all.add(new Evidence(new Span(start, end), name(), i == 0 ? "" : name(), name()));
      start = end;
    }
    return all;
  }

  private Lot lot() {
    Entity item =
        random.nextInt(4) == 0
            ? Entity.text(name())
            : new Entity("Equipment", name(), name(), id("equipment/"));
    return new Lot(item, maybe(this::amount), maybe(this::amount), many(2, this::date));
  }

  private Amount amount() {
    BigDecimal number =
        pick(
            BigDecimal.ZERO,
            BigDecimal.valueOf(random.nextInt(1000)),
            new BigDecimal("1.50"),
            new BigDecimal("2E+9"),
            new BigDecimal("0.001"),
            new BigDecimal("123456789012345678901234567890"));
    return new Amount(number, pick(Amount.Bound.values()));
  }

  private Entity actor() {
    return new Entity(pick("State", "GovernmentBody", "Person"), name(), name(), id("actor/"));
  }

  private String id(String kind) {
    return kind + pick("peru", "a-b", "é t", "x/y");
  }

  private Edtf date() {
    return new Edtf(pick(DATES));
  }

  private String name() {
    return pick(NAMES);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> many(int limit, Supplier<T> value) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(limit + 1); i > 0; i--) {
      all.add(value.get());
    }
    return all;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
