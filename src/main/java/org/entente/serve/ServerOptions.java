package org.entente.serve;

import java.time.Duration;
import java.util.List;
import org.entente.serve.pages.SampleQuery;
import org.entente.store.QueryLimits;

/**
 * How to serve a store.
 *
 * @param host address to listen at; anything but {@code 127.0.0.1} opens the store to the network
 * @param port TCP port; 0 for any free one
 * @param limits what a query may use
 * @param queries the questions offered to the user
 */
public record ServerOptions(String host, int port, QueryLimits limits, List<SampleQuery> queries) {

  public ServerOptions {
    queries = List.copyOf(queries);
  }

  /** Returns the options that a user who asks for nothing gets. */
  public static ServerOptions defaults() {
    return new ServerOptions(
        "127.0.0.1",
        3030,
        new QueryLimits(Duration.ofSeconds(30), 250_000, 16),
        SampleQuery.shipped());
  }

  /** Returns the same options with another host. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, limits, queries);
  }

  /** Returns the same options with another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(host, other, limits, queries);
  }

  /** Returns the same options with other limits. */
  public ServerOptions withLimits(QueryLimits other) {
    return new ServerOptions(host, port, other, queries);
  }

  /** Returns the same options with other queries. */
  public ServerOptions withQueries(List<SampleQuery> other) {
    return new ServerOptions(host, port, limits, other);
  }
}
