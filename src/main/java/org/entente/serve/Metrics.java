package org.entente.serve;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mod.prometheus.PrometheusMetricsProvider;
import org.entente.store.BoundedQueries;
import org.entente.store.QueryRefusedException;
import org.entente.store.Statistics;
import org.entente.store.Store;

/** What Prometheus reads at {@code /$/metrics}, besides what Fuseki counts by itself. */
final class Metrics {

  private Metrics() {}

  static MetricsProvider of(Store store, BoundedQueries queries) {
    MetricsProvider provider = new PrometheusMetricsProvider();
    MeterRegistry registry = provider.getMeterRegistry();
    Gauge.builder("entente.queries.running", queries, BoundedQueries::running)
        .description("Queries that are running")
        .register(registry);
    Gauge.builder("entente.queries.waiting", queries, BoundedQueries::waiting)
        .description("Queries that wait for others to end")
        .register(registry);
    for (QueryRefusedException.Reason reason : QueryRefusedException.Reason.values()) {
      FunctionCounter.builder("entente.queries.refused", queries, q -> q.refused(reason))
          .description("Queries that were not run to their end")
          .tag("reason", reason.name())
          .register(registry);
    }
    Statistics statistics = new Statistics(store);
    Gauge.builder("entente.store.built", statistics, Metrics::built)
        .description("When the store was built last")
        .baseUnit("seconds")
        .register(registry);
    return provider;
  }

  private static double built(Statistics statistics) {
    return statistics.modified().map(Instant::getEpochSecond).orElse(0L);
  }
}
