package org.entente.extract;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Block;
import org.entente.model.Pack;

/**
 * Joins the drafts of one article that tell of the same event, so that a deal told over several
 * sentences is one claim with several evidence sentences.
 */
final class DraftMerger {

  /** How many sentences back a noun such as "the deal" may point. */
  private static final int REACH = 4;

  /** How much more likely words point to an event told by itself than to other such words. */
  private static final int TOLD = 1;

  private final EquipmentIndex equipment;
  private final DraftConflicts conflicts;
  private final ItemMerger items;
  private final Particulars particulars;
  private final Map<String, Integer> ranks;

  DraftMerger(List<Pack.Status> statuses, EquipmentIndex equipment) {
    this.equipment = equipment;
    this.conflicts = new DraftConflicts(equipment);
    this.items = new ItemMerger(equipment, conflicts);
    this.particulars = new Particulars(equipment);
    this.ranks = statuses.stream().collect(Collectors.toMap(Pack.Status::name, Pack.Status::rank));
  }

  /**
   * Joins the drafts, which stand in the order of the text.
   *
   * @param protagonists who deals with each other where the drafts leave it open
   */
  List<Draft> merge(List<Draft> drafts, Protagonists protagonists) {
    List<Draft> merged = new ArrayList<>();
    Set<String> resolved = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.trigger.frame().addsTo()) {
        addParticipants(draft, merged);
        continue;
      }
      String word = draft.last() + ":" + draft.trigger.head();
      Optional<Draft> known = antecedent(draft, merged);
      boolean joins =
          known.isPresent()
              && (draft.hasCore()
                  || (isNearest(known.get(), draft, drafts, merged) && resolved.add(word)));
      if (joins) {
        join(known.get(), draft);
      } else {
        merged.add(draft);
      }
    }
    forward(merged);
    reread(merged);
    for (Draft draft : protagonists.complete(merged)) {
      antecedent(draft, merged.subList(0, merged.indexOf(draft)))
          .ifPresent(
              known -> {
                merged.remove(draft);
                join(known, draft);
              });
    }
    merged.forEach(Draft::separateSides);
    List<Draft> told =
        merged.stream().filter(d -> d.isComplete() && particulars.suffice(d)).toList();
    Occasions.complete(told);
    return told;
  }

  /** "Twelve nations take part": in what the text told last. */
  private static void addParticipants(Draft draft, List<Draft> told) {
    told.stream()
        .filter(d -> d.type.equals(draft.type) && d.isComplete())
        .filter(d -> draft.last() - d.last() <= REACH)
        .reduce((a, b) -> b)
        .ifPresent(
            event -> {
              draft.actors.forEach((role, list) -> list.forEach(m -> event.addActor(role, m)));
              event.sentences.addAll(draft.sentences);
            });
  }

  /**
   * "Under a 5 mln dlr deal Chile sold tanks": words that point to what the sentence tells next.
   */
  private void forward(List<Draft> merged) {
    for (Draft draft : List.copyOf(merged)) {
      if (!draft.isComplete() && !draft.trigger.isVerb()) {
        merged.stream()
            .filter(d -> d != draft && d.type.equals(draft.type) && d.isComplete())
            .filter(d -> d.sentences.contains(draft.last()) && !conflicts.conflict(d, draft))
            .findFirst()
            .ifPresent(
                told -> {
                  merged.remove(draft);
                  join(told, draft);
                });
      }
    }
  }

  /**
   * "The deal was signed": an agreement by itself, but part of a sale where the text tells of one
   * between the same parties.
   */
  private void reread(List<Draft> merged) {
    for (Draft draft : List.copyOf(merged)) {
      for (Draft reading : List.copyOf(draft.otherReadings)) {
        // "received him" is no delivery, whatever else is received.
        boolean guest = reading.items.isEmpty() && draft.trigger.isVerb() && hasPerson(draft);
        if (reading.type.equals(draft.type) || guest) {
          continue;
        }
        Optional<Draft> act =
            merged.stream()
                .filter(d -> d != draft && d.type.equals(reading.type))
                .filter(d -> d.isComplete() && !d.items.isEmpty())
                .filter(d -> isBetween(d, draft))
                .filter(d -> !DraftConflicts.dateConflict(d, draft))
                .min(Comparator.comparingInt(d -> Math.abs(d.last() - draft.last())));
        if (act.isPresent() && merged.remove(draft)) {
          complete(act.get(), draft);
          reading.actors.clear();
          join(act.get(), reading);
        }
      }
    }
  }

  private static boolean hasPerson(Draft draft) {
    return draft.allActors().anyMatch(m -> m.entity().type().equals("Person"));
  }

  /**
   * Whether an act is between the two parties of an agreement, or one of them where the next words
   * tell it: "Chile and Peru closed a contract, and Peru delivered ten tanks".
   */
  private static boolean isBetween(Draft act, Draft agreement) {
    Set<String> sides = stateNames(act);
    Set<String> parties = stateNames(agreement);
    boolean next = Math.abs(act.last() - agreement.last()) <= 1 && parties.size() == 2;
    return parties.size() > 1
        && (sides.containsAll(parties) || (next && !sides.isEmpty() && parties.containsAll(sides)));
  }

  /** Gives an act the party of its agreement that it lacks. */
  private static void complete(Draft act, Draft agreement) {
    List<Pack.Role> open =
        act.type.roles().stream().filter(r -> r.core() && !act.hasFiller(r.name())).toList();
    if (open.size() == 1 && stateNames(agreement).size() == 2) {
      agreement
          .allActors()
          .filter(m -> !stateNames(act).contains(States.name(m)))
          .forEach(m -> act.inferActor(open.get(0).name(), m));
    }
  }

  private static Set<String> stateNames(Draft draft) {
    return States.names(draft.allActors());
  }

  private Optional<Draft> antecedent(Draft draft, List<Draft> earlier) {
    boolean bare = !draft.isComplete();
    Draft best = null;
    int bestScore = 0;
    for (Draft candidate : earlier) {
      if (!candidate.type.equals(draft.type) || conflicts.conflict(candidate, draft)) {
        continue;
      }
      int gap = draft.last() - candidate.last();
      int score = agreement(candidate, draft);
      if (bare
          && (gap <= REACH || (!draft.deliveries.isEmpty() && isOnly(candidate, earlier)))
          && (draft.definite || (draft.trigger.isVerb() && gap <= 1 && draft.isFilled()))) {
        score += 1;
      }
      if (score > 0 && bare && draft.definite && candidate.isComplete()) {
        score += TOLD;
      }
      if (score > 0 && score >= bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isOnly(Draft candidate, List<Draft> earlier) {
    return candidate.isComplete()
        && earlier.stream()
            .filter(d -> d != candidate && d.type.equals(candidate.type))
            .noneMatch(Draft::isComplete);
  }

  /** Whether no other reading of the draft's word points back to something told later. */
  private boolean isNearest(Draft known, Draft draft, List<Draft> drafts, List<Draft> merged) {
    return drafts.stream()
        .filter(d -> !d.hasCore() && isSameWord(d, draft))
        .flatMap(d -> antecedent(d, merged).stream())
        .filter(a -> !isSameWord(a, draft))
        .noneMatch(a -> a.last() > known.last());
  }

  private static boolean isSameWord(Draft a, Draft b) {
    return a.trigger.head() == b.trigger.head() && a.last() == b.last();
  }

  /** How much two drafts say the same; 0 if nothing tells that they are one event. */
  private int agreement(Draft a, Draft b) {
    int score = 0;
    boolean coreMissing = false;
    for (Pack.Role role : a.type.roles()) {
      if (role.core()) {
        int shared =
            Sets.intersection(
                    DraftConflicts.names(a, role.name()), DraftConflicts.names(b, role.name()))
                .size();
        score += 2 * shared;
        coreMissing |= shared == 0;
      }
    }
    if (!a.type.hasRole("item")) {
      return score;
    }
    if (a.equipment().isEmpty() || b.equipment().isEmpty()) {
      return coreMissing ? 0 : score;
    }
    if (conflicts.sharesItem(a, b)) {
      return score + 2;
    }
    boolean near = b.last() - a.last() <= 1 && b.definite;
    return a.isGeneric() != b.isGeneric()
            && (isContent(a, b) || (!coreMissing && (sameKind(a, b) || near)))
        ? score
        : 0;
  }

  /** "The package includes ten Mirage jets": tells what "aircraft" meant. */
  private static boolean isContent(Draft a, Draft b) {
    return b.definite && !b.trigger.isVerb() && b.last() - a.last() <= REACH;
  }

  private boolean sameKind(Draft a, Draft b) {
    return a.equipment().stream()
        .anyMatch(
            x ->
                b.equipment().stream()
                    .anyMatch(y -> equipment.sameKind(x.entity().name(), y.entity().name())));
  }

  private void join(Draft into, Draft other) {
    credit(into, other);
    other.actors.forEach((role, list) -> list.forEach(m -> into.addActor(role, m)));
    other.literals.forEach(into.literals::putIfAbsent);
    for (Draft.Item item : other.items) {
      items.add(into, item);
    }
    other.values.stream().filter(v -> !into.values.contains(v)).forEach(into.values::add);
    other.dates.stream().filter(d -> !into.dates.contains(d)).forEach(into.dates::add);
    other.deliveries.stream()
        .filter(d -> !into.deliveries.contains(d))
        .forEach(into.deliveries::add);
    into.setting = into.setting == null ? other.setting : into.setting;
    into.places.addAll(other.places);
    into.sentences.addAll(other.sentences);
    into.otherReadings.clear(); // What several words say is what they all mean.
    into.union |= other.union;
    into.asserted |= other.asserted;
    into.firm |= other.firm;
    into.inferred += other.inferred;
    into.unlisted = Math.min(into.unlisted, other.unlisted);
    into.told |= other.told;
  }

  /** Whoever tells the most advanced status is the claimer; the article's own word comes first. */
  private void credit(Draft into, Draft other) {
    boolean same = other.told == into.told && rank(other.status) == rank(into.status);
    boolean alone = other.isComplete();
    boolean surer = other.certainty.compareTo(into.certainty) < 0;
    boolean own = other.claimer == null && other.certainty == into.certainty;
    boolean better = isHeadline(into) || (alone && !isHeadline(other) && (surer || own));
    // A noun alone, such as "deliveries", does not say that they took place.
    boolean tells = (other.asserted || other.told || other.hasCore()) && !isAside(other);
    if ((tells && tellsMore(other, into)) || (same && better)) {
      into.status = other.status;
      into.certainty = other.certainty;
      into.claimer = other.claimer;
    }
  }

  /** "the submarine, made by Vickers": told in passing of the thing. */
  private static boolean isAside(Draft draft) {
    SentenceGraph graph = draft.trigger.graph();
    int head = draft.trigger.head();
    // The parser may coordinate it: "to offer the submarine, made by Vickers".
    boolean participle =
        graph.relation(head).equals("conj")
            && graph.pos(head).equals("VBN")
            && graph.pos(graph.parent(head)).equals("VB");
    return !draft.isComplete() && (participle || graph.relation(head).startsWith("acl"));
  }

  /**
   * What is further on counts, but a noun that only names an event outweighs neither what was said
   * of it nor its end.
   */
  private boolean tellsMore(Draft a, Draft b) {
    if (!a.told && (a.definite || b.told)) {
      return false;
    }
    if (a.told && a.isComplete() && !b.told && !b.isComplete()) {
      return true;
    }
    return endsNamed(a, b) || (rank(a.status) > rank(b.status) && !endsNamed(b, a));
  }

  private static boolean endsNamed(Draft end, Draft named) {
    return end.told
        && end.status.equals("cancelled")
        && (!named.told || isBackground(named))
        && named.status.equals("completed");
  }

  /** "when it joined", "which had bought them" */
  private static boolean isBackground(Draft draft) {
    String relation = draft.trigger.graph().relation(draft.trigger.head());
    return relation.startsWith("advcl") || relation.startsWith("acl");
  }

  /** A headline leaves out who says so. */
  private static boolean isHeadline(Draft draft) {
    return draft.sentences.size() <= 2
        && draft.trigger.graph().sentence().kind() == Block.Kind.TITLE;
  }

  private int rank(String status) {
    return ranks.getOrDefault(status, -1);
  }
}
