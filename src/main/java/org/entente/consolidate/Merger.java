package org.entente.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Event;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.Pack;

/** Makes one event of the claims of a cluster. */
final class Merger {

  private static final int BELIEF_DIGITS = 4;

  private final List<Claim> claims;
  private final Identity identity;
  private final Context context;
  private final Pack.EventClass type;

  /** Takes claims of one class, sorted by id. */
  Merger(List<Claim> claims, Identity identity, Context context) {
    this.claims = claims;
    this.identity = identity;
    this.context = context;
    this.type = context.pack().eventClass(claims.get(0).eventType());
  }

  /** Returns the event, with the reasons why each claim is one of it. */
  Event event(List<Event.Merge> merges) {
    Origins origins = new Origins(claims, context);
    List<Claim> votes = origins.claims();
    SortedMap<String, List<Entity>> roles = Majority.roles(votes);
    List<Lot> lots = Majority.lots(votes, context);
    List<Money> values = Majority.values(votes);
    Edtf date = Majority.date(votes);
    List<Event.Stage> stages = new Stages(context.pack()).of(claims);
    Naming naming = new Naming(type, identity, context);
    return new Event(
        naming.id(roles, claims.get(0).id()),
        type.name(),
        naming.label(roles, lots, values, date),
        roles,
        lots,
        values,
        status(),
        date,
        stages,
        new Disagreements(context, type, claims).of(stages),
        merges,
        List.of(),
        (int) claims.stream().map(Claim::article).distinct().count(),
        origins.count(),
        belief(votes));
  }

  /** The status that is furthest in the life of an event. */
  private String status() {
    return claims.stream()
        .map(Claim::status)
        .max(Comparator.comparingInt(this::rank).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private int rank(String status) {
    return Stages.rank(context.pack(), status);
  }

  /**
   * Combines the confidences by noisy-or: 1 - Π (1 - c), with c the highest confidence of an
   * origin's claims, so that repetition adds nothing (Pearl, Probabilistic Reasoning in Intelligent
   * Systems, 1988, section 4.3.2).
   */
  private static double belief(List<Claim> votes) {
    SortedMap<String, Double> byOrigin = new TreeMap<>();
    votes.forEach(c -> byOrigin.merge(c.article(), c.confidence(), Math::max));
    // Decimal arithmetic: the product must not depend on the order of its factors.
    BigDecimal doubt = BigDecimal.ONE;
    for (double confidence : byOrigin.values()) {
      doubt = doubt.multiply(BigDecimal.ONE.subtract(BigDecimal.valueOf(confidence)));
    }
    return BigDecimal.ONE
        .subtract(doubt)
        .setScale(BELIEF_DIGITS, RoundingMode.HALF_EVEN)
        .doubleValue();
  }
}
