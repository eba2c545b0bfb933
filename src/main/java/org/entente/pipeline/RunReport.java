package org.entente.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build did.
 *
 * @param read articles that were read from the inputs
 * @param stored articles whose graphs were written
 * @param unchanged articles that were in the store already, unchanged
 * @param dropped articles that were dropped because the inputs no longer hold them
 * @param skipped what could not be read, and why
 * @param claims claims in the store
 * @param events events in the store
 * @param blocks blocks of claims that were merged anew
 * @param violations what violates the shapes and was therefore not stored, one line each
 * @param times time by stage
 */
public record RunReport(
    int read,
    int stored,
    int unchanged,
    int dropped,
    List<Skip> skipped,
    long claims,
    long events,
    int blocks,
    List<String> violations,
    SortedMap<String, Duration> times) {

  public RunReport {
    skipped = List.copyOf(skipped);
    violations = List.copyOf(violations);
    times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
  }

  /**
   * An input that was passed over.
   *
   * @param source its file or name
   * @param reason what is wrong with it
   * @param mend what can be done about it
   */
  public record Skip(String source, String reason, String mend) {}

  /** Tells whether the store is as it was before. */
  public boolean nothingChanged() {
    return stored == 0 && dropped == 0;
  }
}
