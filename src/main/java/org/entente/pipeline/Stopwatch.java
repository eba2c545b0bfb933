package org.entente.pipeline;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the time of each stage. For one thread. */
final class Stopwatch {

  private final long start = System.nanoTime();
  private final SortedMap<String, Duration> times = new TreeMap<>();

  void time(String stage, Runnable work) {
    long begin = System.nanoTime();
    try {
      work.run();
    } finally {
      times.merge(stage, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
    }
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  SortedMap<String, Duration> times() {
    return times;
  }
}
