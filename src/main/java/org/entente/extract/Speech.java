package org.entente.extract;

import org.entente.extract.mentions.Mention;
import org.entente.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, and how.
 *
 * @param speaker the actor whose words they are; null for the article itself and for those who stay
 *     unnamed
 * @param certainty how surely it is said
 * @param status the status that the saying itself gives, such as that of a denial; empty for none
 */
record Speech(@Nullable Mention speaker, Claim.Certainty certainty, String status) {

  /** The article's own voice. */
  static final Speech OWN = new Speech(null, Claim.Certainty.ASSERTED, "");

  static Claim.Certainty lessSure(Claim.Certainty a, Claim.Certainty b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** Adds what governs this saying: "Reuters said that sources confirmed". */
  Speech within(Speech outer) {
    boolean turned = status.isEmpty() && !outer.status.isEmpty();
    if (turned) {
      return outer.speaker != null ? outer : new Speech(speaker, outer.certainty, outer.status);
    }
    return new Speech(
        speaker != null ? speaker : outer.speaker,
        status.isEmpty() ? lessSure(certainty, outer.certainty) : certainty,
        status);
  }

  /** Gives it a speaker, unless it has one. */
  Speech by(@Nullable Mention quoted) {
    return speaker != null ? this : new Speech(quoted, certainty, status);
  }
}
