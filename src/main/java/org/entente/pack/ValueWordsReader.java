package org.entente.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Amount.Bound;
import org.entente.model.ValueWords;
import org.entente.model.ValueWords.CalendarUnit;
import org.entente.model.ValueWords.Currency;
import org.entente.model.ValueWords.Hedge;
import org.entente.model.ValueWords.NumberWord;
import org.entente.model.ValueWords.Scale;
import org.entente.model.ValueWords.TimeWords;
import org.entente.model.ValueWords.UnitWord;

/**
 * Reads the words for numbers, money and dates: {@code lexicon/numbers.ttl}, {@code
 * lexicon/currencies.ttl} and {@code lexicon/time.ttl}.
 */
public final class ValueWordsReader {

  private static final String ENT = "https://w3id.org/entente/ns#";
  private static final Property SYMBOL = ResourceFactory.createProperty(ENT, "symbol");
  private static final Property LISTED_FIRST = ResourceFactory.createProperty(ENT, "listedFirst");
  private static final Property BOUND = ResourceFactory.createProperty(ENT, "bound");

  private final Model model;

  private ValueWordsReader(Model model) {
    this.model = model;
  }

  /**
   * Reads the words of a pack.
   *
   * @throws IllegalArgumentException if an entry lacks its value or has one of the wrong kind; the
   *     message names the entry
   */
  public static ValueWords read(Model model) {
    return new ValueWordsReader(model).words();
  }

  private ValueWords words() {
    return new ValueWords(
        currencies(),
        numbers("NumberWord"),
        numbers("OrdinalWord"),
        scales(),
        hedges(),
        plain("PercentWord"),
        plain("MeasureUnit"),
        plain("NumberedThing"),
        time());
  }

  private TimeWords time() {
    return new TimeWords(
        numbers("MonthName"),
        numbers("WeekdayName"),
        numbers("DayWord"),
        entries("CalendarUnit", (r, n) -> new UnitWord(n, unit(r))),
        numbers("PublicationShift"),
        numbers("TextShift"),
        numbers("PublicationCount"),
        numbers("TextCount"),
        plain("PeriodPart"),
        numbers("YearPart"),
        numbers("DecadeName"),
        plain("FutureCue"));
  }

  private List<Currency> currencies() {
    List<Currency> found = new ArrayList<>();
    for (Resource r : instances("Currency")) {
      String code = value(r, SKOS.notation).getString();
      boolean first = r.hasLiteral(LISTED_FIRST, true);
      found.add(new Currency(code, names(r), strings(r, SYMBOL), first));
    }
    found.sort(Comparator.comparing(Currency::code));
    return found;
  }

  private List<Scale> scales() {
    List<Scale> found = new ArrayList<>();
    for (boolean money : new boolean[] {false, true}) {
      String type = money ? "CurrencyScaleWord" : "ScaleWord";
      found.addAll(
          entries(
              type,
              (r, n) -> new Scale(n, new BigDecimal(value(r, RDF.value).getLexicalForm()), money)));
    }
    return found;
  }

  private List<Hedge> hedges() {
    List<Hedge> found =
        new ArrayList<>(entries("HedgeBefore", (r, n) -> new Hedge(n, bound(r), false)));
    found.addAll(entries("HedgeAfter", (r, n) -> new Hedge(n, bound(r), true)));
    return found;
  }

  private Bound bound(Resource r) {
    Statement statement = r.getProperty(BOUND);
    String name = statement == null ? "" : statement.getResource().getLocalName();
    return switch (name) {
      case "about" -> Bound.ABOUT;
      case "atLeast" -> Bound.AT_LEAST;
      case "atMost" -> Bound.AT_MOST;
      default -> throw new IllegalArgumentException(r + " needs one of ent:bound's values");
    };
  }

  private CalendarUnit unit(Resource r) {
    String name = value(r, RDF.value).getString();
    return Arrays.stream(CalendarUnit.values())
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(r + " has an unknown unit " + name));
  }

  private List<NumberWord> numbers(String type) {
    return entries(type, (r, n) -> new NumberWord(n, value(r, RDF.value).getInt()));
  }

  private List<String> plain(String type) {
    return entries(type, (r, n) -> n);
  }

  /** Makes one entry a name, in the order of the names. */
  private <T> List<T> entries(String type, BiFunction<Resource, String, T> make) {
    record Named(String name, Resource resource) {}
    return instances(type).stream()
        .flatMap(r -> names(r).stream().map(name -> new Named(name, r)))
        .sorted(Comparator.comparing(Named::name))
        .map(named -> make.apply(named.resource(), named.name()))
        .toList();
  }

  private List<Resource> instances(String type) {
    return model
        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(ENT + type))
        .toList();
  }

  private List<String> names(Resource r) {
    TreeSet<String> names = new TreeSet<>();
    for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel)) {
      strings(r, property).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }
    return List.copyOf(names);
  }

  private List<String> strings(Resource r, Property property) {
    return r.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getString())
        .sorted()
        .toList();
  }

  private Literal value(Resource r, Property property) {
    Statement statement = r.getProperty(property);
    if (statement == null || !statement.getObject().isLiteral()) {
      throw new IllegalArgumentException(r + " needs a " + property.getLocalName());
    }
    return statement.getLiteral();
  }
}
