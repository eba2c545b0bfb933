package org.entente.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.store.QueryRunner;
import org.entente.store.ResultFormat;
import org.entente.store.Store;
import org.entente.vocab.Ent;

/** Counts what a store holds. */
final class Counting {

  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Store store;

  Counting(Store store) {
    this.store = store;
  }

  long articles() {
    return store.fingerprints().size();
  }

  long claims() {
    return number("?s a <" + Ent.NS + "Claim>");
  }

  /** Only events have a belief. */
  long events() {
    return number("?s <" + Ent.NS + "belief> ?belief");
  }

  long triples() {
    return number("GRAPH ?g { ?s ?p ?o } FILTER (?g != <" + store.names().about() + ">)");
  }

  /** Returns the number of resources by the local name of their class in the ontology. */
  SortedMap<String, Long> classes() {
    SortedMap<String, Long> counts = new TreeMap<>();
    String query =
        "SELECT ?class (COUNT(?s) AS ?n) { ?s a ?class FILTER STRSTARTS(STR(?class), '%s') } GROUP BY ?class"
            .formatted(Ent.NS);
    for (String row : rows(query)) {
      int comma = row.lastIndexOf(',');
      counts.put(row.substring(Ent.NS.length(), comma), Long.valueOf(row.substring(comma + 1)));
    }
    return counts;
  }

  private long number(String pattern) {
    return Long.parseLong(rows("SELECT (COUNT(*) AS ?n) { " + pattern + " }").get(0));
  }

  /** Returns the rows of a query whose cells need no quotes. */
  private List<String> rows(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, LIMIT).run(query, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
  }
}
