package org.entente.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Amount;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Extraction;
import org.entente.model.Lot;
import org.entente.model.PositionClaim;
import org.entente.model.Span;

/** Claims made up of an article's text: the same text gives the same claims. */
final class Invented {

  /** States, equipment and a body that the claims are about, to go with {@link Fakes#smallPack}. */
  static final String ACTORS =
      """
      @prefix ent: <https://w3id.org/entente/ns#> .
      @prefix actor: <https://w3id.org/entente/id/actor/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      actor:norway a ent:State ; skos:prefLabel "Norway"@en .
      actor:chile a ent:State ; skos:prefLabel "Chile"@en .
      actor:kenya a ent:State ; skos:prefLabel "Kenya"@en .
      actor:chilean-navy a ent:GovernmentBody ; skos:prefLabel "Chilean Navy"@en ; ent:ofState actor:chile .
      """;

  private static final String[] STATES = {"Norway", "Chile", "Kenya"};
  private static final String[] PERSONS = {
    "Ana Ruiz",
    "Juma Otieno",
    "Anna Ruiz",
    "Ana Luz Ruiz",
    "A. Ruiz",
    "Ana Mar Ruiz",
    "Jumah Otieno"
  };
  private static final String[] BODIES = {"Chilean Navy", "Norway Coast Guard", "Kenya Air Board"};
  private static final String[] ITEMS = {"Trident 5", "Trident 5B", "gunboats"};
  private static final String[] DATES = {"2014", "2014-10", "2015", "2016-06"};
  private static final String[] STATUSES = {"negotiating", "agreed", "completed"};

  private final Article article;
  private final Random random;

  private Invented(Article article) {
    this.article = article;
    this.random = new Random(article.text().hashCode());
  }

  /** Returns what an article says; each of its words is a claim. */
  static Extraction read(Article article) {
    Invented invented = new Invented(article);
    List<Claim> claims = new ArrayList<>();
    List<PositionClaim> positions = new ArrayList<>();
    for (int i = 0; i < article.text().split(" ").length; i++) {
      switch (invented.random.nextInt(4)) {
        case 0 -> positions.add(invented.position(i));
        case 1 -> claims.add(invented.visit(i));
        default -> claims.add(invented.sale(i));
      }
    }
    List<Entity> actors = List.of(invented.state());
    return new Extraction(article, actors, claims, positions);
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }

  private Entity state() {
    return entity("State", any(STATES));
  }

  private Entity actor() {
    return switch (random.nextInt(3)) {
      case 0 -> entity("Person", any(PERSONS));
      case 1 -> entity("GovernmentBody", any(BODIES));
      default -> state();
    };
  }

  /** Spells a name in one of two ways. */
  private Entity entity(String type, String name) {
    String mention = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
    return new Entity(type, name, mention, "");
  }

  private Claim visit(int number) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    roles.put("visitor", List.of(actor()));
    roles.put("destination", List.of(state()));
    return claim(number, "Visit", roles, List.of());
  }

  private Claim sale(int number) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    roles.put("supplier", List.of(actor()));
    if (random.nextInt(3) > 0) {
      roles.put("recipient", List.of(actor()));
    }
    Amount ordered =
        random.nextBoolean()
            ? null
            : new Amount(BigDecimal.valueOf(4 + random.nextInt(2)), Amount.Bound.EXACT);
    List<Edtf> deliveries =
        random.nextInt(3) > 0 ? List.of() : List.of(new Edtf(any("2016", "2017")));
    Lot lot = new Lot(entity("Equipment", any(ITEMS)), ordered, null, deliveries);
    return claim(number, "ArmsTransfer", roles, List.of(lot));
  }

  private Claim claim(
      int number, String type, SortedMap<String, List<Entity>> roles, List<Lot> lots) {
    return new Claim(
        "claim/" + article.name() + "/" + article.checksum() + number,
        article.name(),
        type,
        roles,
        lots,
        List.of(),
        any(STATUSES),
        random.nextInt(3) == 0 ? null : new Edtf(any(DATES)),
        random.nextInt(4) > 0 ? null : entity("Person", any(PERSONS)),
        Claim.Certainty.ASSERTED,
        0.5 + random.nextInt(4) / 10.0,
        evidence());
  }

  private PositionClaim position(int number) {
    Entity of = random.nextInt(3) > 0 ? state() : entity("GovernmentBody", any(BODIES));
    return new PositionClaim(
        "position/" + article.name() + "/" + article.checksum() + number,
        article.name(),
        entity("Person", any(PERSONS)),
        any("minister", "admiral"),
        of,
        random.nextInt(4) == 0,
        evidence());
  }

  private List<Evidence> evidence() {
    return List.of(Evidence.quote(article.text(), new Span(0, article.text().length())));
  }
}
