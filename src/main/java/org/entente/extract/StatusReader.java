package org.entente.extract;

import java.util.Map;
import org.entente.model.Claim;
import org.entente.model.Lexicon;

/**
 * Reads how far an event has got and how surely it is told: from the words that govern the trigger,
 * their tense, modals and negation, and the words that modify it.
 */
final class StatusReader {

  /**
   * What was read.
   *
   * @param status local name
   * @param certainty how surely it is told
   * @param fixed values that the governing words give, such as {@code action} "lifted"
   * @param asserted whether a governing word or the trigger itself says that the act took place
   * @param told whether anything but the trigger's own default gave the status
   */
  record Reading(
      String status,
      Claim.Certainty certainty,
      Map<String, String> fixed,
      boolean asserted,
      boolean told) {}

  private final StatusCues cues;

  StatusReader(Lexicon lexicon) {
    this.cues = new StatusCues(lexicon);
  }

  Reading read(Trigger trigger) {
    return new StatusScope(trigger, cues).reading();
  }
}
