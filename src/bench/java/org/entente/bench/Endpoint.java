package org.entente.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A SPARQL endpoint that is measured. */
record Endpoint(String url, HttpClient http) {

  Endpoint(String url) {
    this(url, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  /** Runs a query and returns its rows as CSV. */
  String ask(String query) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/csv")
            .POST(
                BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build());
  }

  /** Returns the page at a path of the same server. */
  String page(String path) {
    return send(HttpRequest.newBuilder(URI.create(url).resolve(path)).build());
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Returns how many seconds it takes to run something. */
  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Returns how many queries a second several clients get answered that ask one after another. */
  double throughput(List<String> queries, int clients, Duration time) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long end = System.nanoTime() + time.toNanos();
      List<Callable<Long>> work =
          IntStream.range(0, clients)
              .<Callable<Long>>mapToObj(client -> () -> askUntil(end, queries, client))
              .toList();
      long start = System.nanoTime();
      long answered = 0;
      for (Future<Long> done : threads.invokeAll(work)) {
        answered += done.get();
      }
      return answered / ((System.nanoTime() - start) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  private long askUntil(long end, List<String> queries, int first) {
    long answered = 0;
    for (int next = first; System.nanoTime() < end; next++) {
      ask(queries.get(next % queries.size()));
      answered++;
    }
    return answered;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
