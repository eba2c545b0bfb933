package org.entente.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a resource and the sentences that speak of it. */
@Command(
    name = "show",
    description = "Show an actor, event or claim with its evidence.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente show Russia",
      "  entente show https://w3id.org/entente/id/actor/russia"
    })
final class ShowCommand extends BaseCommand {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "IRI|NAME", description = "IRI or name of a resource, in any case.")
  private String asked = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many events and sentences to show (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  ShowCommand(Console console) {
    super(console);
  }

  @Override
  int run() {
    if (limit < 1) {
      throw usage("--limit must be at least 1");
    }
    try (StoreReader open = StoreReader.open(store.folder())) {
      for (String iri : resources(open)) {
        show(open, iri);
      }
    }
    return ExitCode.OK;
  }

  private List<String> resources(StoreReader open) {
    if (Rows.holds(open, "<%s> ?p ?o", asked)) {
      return List.of(asked);
    }
    String base = Rows.literal(Store.baseIri(store.folder()));
    String own = "FILTER STRSTARTS(STR(?s), " + base + ")";
    String name = Rows.literal(asked.strip().toLowerCase(Locale.ROOT));
    for (String property : List.of("skos:prefLabel|rdfs:label", "skos:altLabel")) {
      List<Map<String, String>> found =
          Rows.of(
              open,
              "SELECT DISTINCT ?s { ?s "
                  + property
                  + " ?n FILTER (LCASE(STR(?n)) = "
                  + name
                  + ") "
                  + own
                  + " } ORDER BY ?s");
      if (!found.isEmpty()) {
        return found.stream().map(row -> row.getOrDefault("s", "")).toList();
      }
    }
    throw unknown(open, own);
  }

  private UserError unknown(StoreReader open, String own) {
    List<String> names =
        Rows.of(open, "SELECT DISTINCT ?n { ?s skos:prefLabel|rdfs:label ?n " + own + " }").stream()
            .map(row -> row.getOrDefault("n", ""))
            .toList();
    List<String> near = NearNames.of(asked, names);
    return Problem.UNKNOWN_RESOURCE.error(
        "nothing is called " + asked,
        near.isEmpty()
            ? "entente query queries/actors.rq lists the actors"
            : "did you mean " + String.join(", ", near) + "?");
  }

  private void show(StoreReader open, String iri) {
    PrintStream out = console().out();
    out.println(iri);
    properties(open, iri)
        .forEach(row -> out.println("  " + Rows.cell(row, "p") + ": " + Rows.cell(row, "o")));
    events(open, iri)
        .forEach(
            row ->
                out.println(
                    "  event: "
                        + Rows.cell(row, "label")
                        + "  ["
                        + Rows.cell(row, "status")
                        + "]"));
    String article = "";
    for (Map<String, String> row : evidence(open, iri)) {
      if (!Rows.cell(row, "article").equals(article)) {
        article = Rows.cell(row, "article");
        out.println("  " + article);
      }
      out.println(
          "    \"%s\" [%s, %s%s]"
              .formatted(
                  Rows.cell(row, "quote"),
                  Rows.cell(row, "type"),
                  Rows.cell(row, "status"),
                  said(row)));
    }
    out.println();
  }

  private static String said(Map<String, String> row) {
    String claimer = Rows.cell(row, "claimer");
    return claimer.isEmpty() ? "" : ", said by " + claimer;
  }

  private static List<Map<String, String>> properties(StoreReader open, String iri) {
    return Rows.of(
        open,
        """
        SELECT DISTINCT ?p ?o {
          <%s> ?property ?value
          FILTER (?property NOT IN (ent:evidence, ent:filler, ent:lot, ent:stage, ent:merge, skos:inScheme))
          OPTIONAL { ?value skos:prefLabel|rdfs:label ?label }
          BIND (REPLACE(STR(?property), "^.*[/#]", "") AS ?p)
          BIND (IF(isIRI(?value), REPLACE(STR(?value), "^.*[/#]", ""), STR(?value)) AS ?plain)
          BIND (COALESCE(STR(?label), ?plain) AS ?o)
        } ORDER BY ?p ?o
        """
            .formatted(iri));
  }

  private List<Map<String, String>> events(StoreReader open, String iri) {
    return Rows.of(
        open,
        """
        SELECT DISTINCT ?event ?label ?status {
          ?event ?role <%s> ; ent:sourceCount ?count ; rdfs:label ?label ; ent:status ?s
          BIND (REPLACE(STR(?s), "^.*[/#]", "") AS ?status)
        } ORDER BY DESC(?count) ?label LIMIT %d
        """
            .formatted(iri, limit));
  }

  private List<Map<String, String>> evidence(StoreReader open, String iri) {
    return Rows.of(
        open,
        """
        SELECT DISTINCT ?article ?start ?quote ?type ?status ?claimer {
          { ?claim ?link <%1$s> } UNION { <%1$s> (ent:claim|ent:stage/ent:claim) ?claim } UNION { BIND (<%1$s> AS ?claim) }
          ?claim a ent:Claim ; ent:inArticle/dcterms:identifier ?article ;
            ent:eventType ?t ; ent:status ?s ; ent:evidence/oa:hasSelector ?selector ;
            ent:evidence/oa:hasSelector/oa:start ?start .
          ?selector oa:exact ?quote
          OPTIONAL { ?claim ent:claimer/skos:prefLabel ?claimer }
          BIND (REPLACE(STR(?t), "^.*[/#]", "") AS ?type)
          BIND (REPLACE(STR(?s), "^.*[/#]", "") AS ?status)
        } ORDER BY ?article ?start ?quote ?type ?status ?claimer LIMIT %2$d
        """
            .formatted(iri, limit));
  }
}
