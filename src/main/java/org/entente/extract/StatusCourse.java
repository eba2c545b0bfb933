package org.entente.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Lexicon;

/**
 * The status of an event while the words around its trigger are read from the inside out: each word
 * works on what the inner ones have said.
 */
final class StatusCourse {

  private static final Set<String> DONE = Set.of("agreed", "completed");
  private static final Set<String> NO_EVENT = Set.of("cancelled", "denied");

  private final Map<String, String> own;
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private String status;
  private String before;
  private boolean told;
  private boolean fromModifier;
  private boolean signed;
  private boolean acted;
  private boolean asked;

  private final boolean thing;

  /**
   * Starts with what the trigger says by itself.
   *
   * @param base its status
   * @param own the values that it fixes
   * @param act whether it tells of the act itself ("sign") and does not name the event
   */
  StatusCourse(String base, Map<String, String> own, boolean act) {
    this.status = base;
    this.before = base;
    this.own = own;
    this.thing = base.equals("planned");
    this.signed = act && base.equals("agreed");
    fixed.putAll(own);
  }

  String status() {
    return status;
  }

  Map<String, String> fixed() {
    return fixed;
  }

  boolean told() {
    return told;
  }

  /** Whether the event's default is that it took place, and nothing has said otherwise. */
  boolean isUntoldAct() {
    return !told && status.equals("completed");
  }

  /** Whether the status says that nothing came of it. */
  boolean isOff() {
    return NO_EVENT.contains(status);
  }

  /** Puts another default in the place of the trigger's own. */
  void start(String other) {
    status = other;
    told = true;
  }

  /** A word that modifies the trigger: "the planned sale". */
  void modify(Lexicon.Cue cue) {
    take(cue.status(), false);
    told = true;
    fromModifier = !DONE.contains(status);
  }

  /** A support verb says that its noun took place; what that means is the noun's own affair. */
  void support(Lexicon.Cue cue) {
    if (!cue.fixed().isEmpty()) {
      realise(cue);
    } else if (!DONE.contains(status)
        && (!told || (fromModifier && cue.status().equals("agreed")))) {
      status = cue.status();
    }
    // To build a thing is no signing: who agrees to build has agreed.
    boolean signing =
        cue.fixed().isEmpty()
            && cue.eventType().isEmpty()
            && cue.status().equals("agreed")
            && !thing;
    signed |= signing && status.equals("agreed");
    told = true;
  }

  private void realise(Lexicon.Cue cue) {
    if (!told || fromModifier) {
      status = cue.status();
    }
    // "announced the lifting": the inner word has said what was done.
    if (!acted) {
      fixed.putAll(cue.fixed());
    }
    acted = true;
  }

  /**
   * A word that has the event as its matter.
   *
   * @param inClause whether it governs a clause ("agreed to sign") and no noun
   */
  void govern(Lexicon.Cue cue, boolean inClause) {
    if (!cue.fixed().isEmpty()) {
      realise(cue);
    } else {
      take(cue.status(), inClause);
    }
    fromModifier = false;
    told = true;
  }

  private void take(String outer, boolean inClause) {
    switch (outer) {
      case "denied" -> status = status.equals("cancelled") && inClause ? before : "denied";
      case "cancelled" -> cancel(inClause);
      case "proposed", "negotiating" -> hedge(outer, inClause);
      case "planned" -> weaken("planned");
      case "agreed" -> agree(inClause);
      default -> complete(inClause);
    }
  }

  private void cancel(boolean inClause) {
    if (!fixed.equals(own)) {
      keep();
    } else if (!status.equals("denied")) {
      setOff(status.equals("cancelled") && inClause ? before : "cancelled");
    }
  }

  private void setOff(String newStatus) {
    before = NO_EVENT.contains(status) ? before : status;
    status = newStatus;
  }

  /** "refused to lift the embargo": what was there before stays. */
  private void keep() {
    fixed.clear();
    fixed.putAll(own);
    status = "agreed";
  }

  private void hedge(String outer, boolean inClause) {
    if (status.equals("cancelled") && inClause) {
      status = before;
    } else if (!NO_EVENT.contains(status)) {
      status = outer;
    }
  }

  private void agree(boolean inClause) {
    if (acted) {
      return; // Who agrees to lift a ban lifts it.
    }
    if (inClause && signed) {
      weaken("planned");
    } else if (status.equals("completed") || fromModifier || isDefaultPlan()) {
      status = "agreed";
    }
  }

  private void complete(boolean inClause) {
    if (!inClause && (status.equals("agreed") || isDefaultPlan())) {
      status = "completed";
    }
  }

  private boolean isDefaultPlan() {
    return !told && status.equals("planned");
  }

  /**
   * What lies ahead is not done yet, but a cancelled plan stays cancelled. Talks that lie ahead
   * leave their matter a wish.
   */
  void weaken(String newStatus) {
    if (DONE.contains(status)) {
      status = newStatus;
      told = true;
    } else if (status.equals("negotiating")) {
      status = "proposed";
    }
  }

  /** What may be is only proposed, be it a deal or its end. */
  void suppose() {
    if (status.equals("cancelled")) {
      status = before;
    } else {
      weaken("proposed");
    }
  }

  /** "will not sell unless": what depends on something else is only proposed. */
  void demand() {
    hedge("proposed", false);
  }

  /** What somebody asks about stays open, whatever is said of the asking. */
  void ask() {
    suppose();
    asked = true;
  }

  /**
   * A negation.
   *
   * @param ahead whether it is of what lies ahead ("will not sell"), which is a refusal
   */
  void negate(boolean ahead) {
    if (asked) {
      return;
    }
    if (!fixed.equals(own)) {
      keep();
    } else if (status.equals("cancelled")) {
      status = before;
    } else if (status.equals("denied")) {
      status = "proposed";
    } else {
      setOff(ahead ? "cancelled" : "denied");
    }
    told = true;
  }

  /** A plan that is laid down is agreed. */
  void settle() {
    status = status.equals("planned") ? "agreed" : status;
  }

  /** What was to have been and was not. */
  void miss() {
    status = "cancelled";
    told = true;
  }
}
