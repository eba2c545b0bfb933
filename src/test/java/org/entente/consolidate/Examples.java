package org.entente.consolidate;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Lexicon;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.NameWords;
import org.entente.model.Pack;
import org.entente.model.Reliability;
import org.entente.model.Span;
import org.entente.model.ValueWords;
import org.jspecify.annotations.Nullable;

/** Claims about invented deals, and a small pack to read them with. */
final class Examples {

  static final Pack PACK =
      new Pack(
          "test",
          List.of(
              type(
                  "ArmsTransfer",
                  List.of(core("supplier"), core("recipient")),
                  List.of("supplier", "recipient", "item", "quantity", "value", "date"),
                  Period.ofYears(2)),
              type(
                  "Agreement",
                  List.of(
                      core("party"),
                      new Pack.Role("place", false, 0, List.of("Place"), false, false, false)),
                  List.of("party", "date", "value", "place", "evidence"),
                  Period.ofDays(3)),
              type(
                  "Exercise",
                  List.of(
                      core("participant"),
                      new Pack.Role("name", false, 0, List.of("Literal"), false, false, false)),
                  List.of("participant", "name", "date"),
                  Period.ofMonths(1)),
              type(
                  "Visit",
                  List.of(core("visitor"), core("destination")),
                  List.of("visitor", "destination", "date"),
                  Period.ofDays(3)),
              type(
                  "Membership",
                  List.of(core("member"), core("organization")),
                  List.of("member", "organization"),
                  Period.ZERO)),
          List.of(
              new Pack.Status("proposed", 0),
              new Pack.Status("planned", 2),
              new Pack.Status("agreed", 3),
              new Pack.Status("completed", 4, List.of(), "agreed"),
              new Pack.Status("cancelled", 5, List.of("completed"), null)),
          List.of(),
          List.of(),
          new Lexicon(Map.of(), List.of(), List.of(), Map.of(), Set.of()),
          new Pack.Furniture(List.of(), List.of()),
          NameWords.NONE,
          ValueWords.NONE,
          Reliability.UNKNOWN,
          Map.of());

  static final Context CONTEXT =
      new Context(
          PACK,
          Map.of(
              "actor/saab", "actor/sweden",
              "actor/brazilian-air-force", "actor/brazil",
              "actor/carlos-mendes", "actor/brazil",
              "actor/karlos-mendez", "actor/brazil",
              "actor/rita-alves", "actor/brazil"),
          Map.of("equipment/gripen-e", List.of("equipment/aircraft", "equipment/gripen")),
          Map.of());

  private Examples() {}

  private static Pack.EventClass type(
      String name, List<Pack.Role> roles, List<String> identifiedBy, Period tolerance) {
    List<String> core = roles.stream().filter(Pack.Role::core).map(Pack.Role::name).toList();
    return new Pack.EventClass(name, name, roles, identifiedBy, core, tolerance, List.of());
  }

  private static Pack.Role core(String name) {
    return new Pack.Role(name, true, 1, List.of("Actor"), false, false, false);
  }

  static Builder claim(String article, String type) {
    return new Builder(article, type);
  }

  static Builder sale(String article) {
    return claim(article, "ArmsTransfer").state("supplier", "Sweden").state("recipient", "Brazil");
  }

  /** Makes a claim, whose id is a hash of its content like a real one. */
  static final class Builder {
    private final String article;
    private final String type;
    private final SortedMap<String, List<Entity>> roles = new TreeMap<>();
    private final List<Lot> lots = new ArrayList<>();
    private final List<Money> values = new ArrayList<>();
    private String status = "agreed";
    private @Nullable Edtf date;
    private double confidence = 0.8;
    private String sentence = "x";
    private @Nullable Entity claimer;

    private Builder(String article, String type) {
      this.article = article;
      this.type = type;
    }

    Builder state(String role, String name) {
      return fill(role, "State", name);
    }

    Builder fill(String role, String entityType, String name) {
      String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
      String folder = entityType.equals("Place") ? "place/" : "actor/";
      roles
          .computeIfAbsent(role, r -> new ArrayList<>())
          .add(new Entity(entityType, name, name, folder + slug));
      return this;
    }

    Builder text(String role, String name) {
      roles.computeIfAbsent(role, r -> new ArrayList<>()).add(Entity.text(name));
      return this;
    }

    Builder item(String name, @Nullable Amount ordered) {
      String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
      lots.add(
          new Lot(
              new Entity("Equipment", name, name, "equipment/" + slug), ordered, null, List.of()));
      return this;
    }

    Builder item(String name, long ordered) {
      return item(name, Amount.exact(ordered));
    }

    Builder delivered(String name, long number, String date) {
      String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
      Entity item = new Entity("Equipment", name, name, "equipment/" + slug);
      Amount amount = Amount.exact(number);
      lots.add(new Lot(item, amount, amount, List.of(new Edtf(date))));
      return this;
    }

    Builder value(String currency, long number) {
      values.add(new Money(currency, new Amount(BigDecimal.valueOf(number), Amount.Bound.EXACT)));
      return this;
    }

    Builder status(String name) {
      status = name;
      return this;
    }

    Builder date(String edtf) {
      date = new Edtf(edtf);
      return this;
    }

    Builder confidence(double number) {
      confidence = number;
      return this;
    }

    Builder claimer(String person) {
      String slug = person.toLowerCase(Locale.ROOT).replace(' ', '-');
      claimer = new Entity("Person", person, person, "actor/" + slug);
      return this;
    }

    Builder says(String words) {
      sentence = words;
      return this;
    }

    Claim build() {
      String content = type + roles + lots + values + status + date;
      return new Claim(
          "claim/%s/%08x".formatted(article, content.hashCode()),
          article,
          type,
          roles,
          lots,
          values,
          status,
          date,
          claimer,
          Claim.Certainty.ASSERTED,
          confidence,
          List.of(new Evidence(new Span(0, sentence.length()), sentence, "", "")));
    }
  }
}
