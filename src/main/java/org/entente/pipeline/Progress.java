package org.entente.pipeline;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a build has got.
 *
 * @param stage what it does now
 * @param done articles done
 * @param total articles in all
 * @param claims claims found so far
 * @param elapsed time since the start
 */
public record Progress(Stage stage, int done, int total, long claims, Duration elapsed) {

  /** The parts of a build that take time. */
  public enum Stage {
    READING,
    CONSOLIDATING,
    DUMPING
  }

  /** Returns the time that the rest of the articles will take; empty before the first is done. */
  public Optional<Duration> left() {
    if (done == 0 || total < done) {
      return Optional.empty();
    }
    return Optional.of(elapsed.multipliedBy(total - done).dividedBy(done));
  }
}
