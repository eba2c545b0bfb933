package org.entente.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why claims were taken for one event. */
@Command(
    name = "why",
    description = "Say why claims were taken for one event, and what else it may be.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Each claim stands with the one that it agrees with best, and what speaks for and against"
          + " it.",
      "",
      "Examples:",
      "  entente why Mi-35M",
      "  entente why https://w3id.org/entente/id/event/arms-transfer-russia-pakistan-5be1c09d"
    })
final class WhyCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "IRI|WORDS",
      description = "IRI of an event, or words of its label, in any case.")
  private String asked = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many events to tell of (default: ${DEFAULT-VALUE}).")
  private int limit = 5;

  WhyCommand(Console console) {
    super(console);
  }

  @Override
  int run() {
    if (limit < 1) {
      throw usage("--limit must be at least 1");
    }
    try (StoreReader open = StoreReader.open(store.folder())) {
      List<Map<String, String>> events = events(open);
      if (events.isEmpty()) {
        throw Problem.UNKNOWN_RESOURCE.error(
            "no event is called " + asked, "entente query queries/timeline.rq lists events");
      }
      events.forEach(event -> tell(open, event));
    }
    return ExitCode.OK;
  }

  /** The most reported first, as the likeliest to be meant. */
  private List<Map<String, String>> events(StoreReader open) {
    return Rows.of(
        open,
        """
        SELECT ?event ?label ?status ?belief ?count {
          ?event ent:belief ?belief ; rdfs:label ?label ; ent:sourceCount ?count ; ent:status/skos:prefLabel ?status
          FILTER (STR(?event) = %1$s || CONTAINS(LCASE(?label), LCASE(%1$s)))
        } ORDER BY DESC(?count) ?label ?event LIMIT %2$d
        """
            .formatted(Rows.literal(asked.strip()), limit));
  }

  private void tell(StoreReader open, Map<String, String> event) {
    PrintStream out = console().out();
    String iri = event.getOrDefault("event", "");
    out.printf(
        Locale.ROOT,
        "%s%n  %s%n  %s, belief %s, %s%n",
        Rows.cell(event, "label"),
        iri,
        Rows.cell(event, "status"),
        Rows.cell(event, "belief"),
        Text.count(Long.parseLong(Rows.cell(event, "count")), "article"));
    for (List<Map<String, String>> rows : byClaim(claims(open, iri))) {
      claim(out, rows);
    }
    disagreements(out, open, iri);
    for (Map<String, String> other : possiblySame(open, iri)) {
      out.println(
          "  may be the same: " + Rows.cell(other, "label") + "  " + Rows.cell(other, "other"));
    }
    out.println();
  }

  private static void claim(PrintStream out, List<Map<String, String>> rows) {
    Map<String, String> row = rows.get(0);
    String date = Rows.cell(row, "date");
    String when = date.isEmpty() ? "" : ", " + date;
    out.println("  " + Rows.cell(row, "article") + "  [" + Rows.cell(row, "status") + when + "]");
    out.println("    \"" + Rows.cell(row, "quote") + "\"");
    String reasons =
        rows.stream()
            .map(r -> Rows.cell(r, "reason"))
            .filter(r -> !r.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!reasons.isEmpty()) {
      out.println(
          "    agrees with "
              + Rows.cell(row, "near")
              + ": "
              + Rows.cell(row, "score")
              + " ("
              + reasons
              + ")");
    }
  }

  private static List<List<Map<String, String>>> byClaim(List<Map<String, String>> rows) {
    SortedMap<String, List<Map<String, String>>> byClaim = new TreeMap<>();
    rows.forEach(
        r -> byClaim.computeIfAbsent(Rows.cell(r, "claim"), c -> new ArrayList<>()).add(r));
    return List.copyOf(byClaim.values());
  }

  private static List<Map<String, String>> claims(StoreReader open, String iri) {
    return Rows.of(
        open,
        """
        SELECT ?claim ?article ?status ?date ?quote ?near ?score ?reason {
          { SELECT ?claim (MIN(?exact) AS ?quote)
            { ?claim ent:about <%1$s> ; ent:evidence/oa:hasSelector/oa:exact ?exact } GROUP BY ?claim }
          ?claim ent:inArticle/dcterms:identifier ?article ; ent:status/skos:prefLabel ?status
          OPTIONAL { ?claim ent:date ?date }
          OPTIONAL {
            <%1$s> ent:merge ?merge .
            ?merge ent:claim ?claim ; ent:score ?score ; ent:reason ?reason ;
              ent:nearestClaim/ent:inArticle/dcterms:identifier ?near
          }
        } ORDER BY ?claim ?reason
        """
            .formatted(iri));
  }

  private static void disagreements(PrintStream out, StoreReader open, String iri) {
    SortedMap<String, List<String>> values = new TreeMap<>();
    Rows.of(
            open,
            """
            SELECT ?property ?value (GROUP_CONCAT(DISTINCT ?name; separator=", ") AS ?articles) {
              ?disagreement ent:on <%s> ; ent:property/rdfs:label ?property ; ent:alternative ?alternative .
              ?alternative ent:alternativeValue ?value ; ent:claim/ent:inArticle/dcterms:identifier ?name
            } GROUP BY ?property ?value ORDER BY ?property ?value
            """
                .formatted(iri))
        .forEach(
            row ->
                values
                    .computeIfAbsent(Rows.cell(row, "property"), p -> new ArrayList<>())
                    .add(Rows.cell(row, "value") + " (" + Rows.cell(row, "articles") + ")"));
    values.forEach(
        (property, all) ->
            out.println("  sources disagree on " + property + ": " + String.join(", ", all)));
  }

  private static List<Map<String, String>> possiblySame(StoreReader open, String iri) {
    return Rows.of(
        open,
        "SELECT ?other ?label { <%s> ent:possiblySame ?other . ?other rdfs:label ?label } ORDER BY ?label ?other"
            .formatted(iri));
  }
}
