package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.extract.mentions.Mention;
import org.entente.model.Pack;

/**
 * Shares actors among the drafts of one sentence that speak of the same: an act and its matter ("an
 * agreement on a railway"), or two words of one act ("applied for membership").
 *
 * <p>Only for roles that the frame infers.
 */
final class SharedRoles {

  /** How many edges may lie between a noun and the act that it is the matter of. */
  private static final int MATTER = 3;

  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "off", "from", "to", "by");
  private static final Set<String> CLAUSES = Set.of("acl", "xcomp", "ccomp", "advcl");

  private SharedRoles() {}

  /** Completes the drafts of one sentence. */
  static void complete(List<Draft> drafts) {
    drafts.forEach(d -> fromGovernor(d, drafts));
    drafts.forEach(d -> fromNeighbour(d, drafts));
  }

  private static void fromGovernor(Draft draft, List<Draft> drafts) {
    for (Draft act : drafts) {
      if (act.trigger.frame().actOn() && act.type.equals(draft.type) && act != draft) {
        share(act, draft);
      } else if (act != draft
          && isMatterOf(draft.trigger, act.trigger)
          && drafts.stream().noneMatch(d -> isBetween(d, draft, act))) {
        share(act, draft);
        if (act.type.equals(draft.type)) {
          share(draft, act);
        }
        draft.asserted |= act.asserted || act.hasCore();
      }
    }
  }

  /** "applied to join the bloc": two words of one act. */
  private static void fromNeighbour(Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      boolean same =
          other.type.equals(draft.type)
              && other != draft
              && !other.trigger.frame().infers().isEmpty()
              && !draft.actors.isEmpty()
              && draft.actors.entrySet().stream()
                  .allMatch(e -> fillSame(e.getValue(), other.actors(e.getKey())));
      if (same) {
        share(other, draft);
      }
    }
  }

  private static boolean fillSame(List<Mention> some, List<Mention> others) {
    return others.isEmpty()
        || others.stream()
            .anyMatch(o -> some.stream().anyMatch(m -> Draft.sameActor(m.entity(), o.entity())));
  }

  /** "an agreement on a railway from the port": the port is the railway's matter only. */
  private static boolean isBetween(Draft other, Draft part, Draft act) {
    SentenceGraph graph = part.trigger.graph();
    int head = other.trigger.head();
    return !other.trigger.isVerb()
        && other.type.equals(part.type)
        && head != part.trigger.head()
        && head != act.trigger.head()
        && graph.dominates(head, part.trigger.head())
        && graph.dominates(act.trigger.head(), head);
  }

  private static boolean isMatterOf(Trigger part, Trigger act) {
    SentenceGraph graph = part.graph();
    boolean infers = !part.frame().infers().isEmpty() && part.head() != act.head();
    if (!infers || !graph.dominates(act.head(), part.head())) {
      return false;
    }
    boolean same = part.frame().eventType().equals(act.frame().eventType());
    boolean direct =
        graph.path(part.head()).stream()
            .takeWhile(t -> t != act.head())
            .allMatch(
                t ->
                    graph.isNoun(t)
                        ? isComplement(graph.relation(t))
                        : same && CLAUSES.contains(graph.relation(t)));
    return direct && graph.distance(part.head(), act.head()) <= MATTER;
  }

  private static boolean isComplement(String relation) {
    return relation.startsWith("nmod") && !relation.equals("nmod:poss")
        || relation.equals("obj")
        || relation.startsWith("obl")
        || relation.equals("compound")
        || relation.equals("conj");
  }

  private static void share(Draft from, Draft to) {
    for (String role : to.trigger.frame().infers()) {
      if (lacks(to, role)) {
        from.type.roles().stream()
            .filter(r -> r.name().equals(role) || (isMutual(r) && minimum(to, role) > 1))
            .flatMap(r -> from.actors(r.name()).stream())
            .filter(m -> !fillsAnother(to, role, m))
            .forEach(m -> to.inferActor(role, m));
      }
    }
  }

  static boolean fillsAnother(Draft draft, String role, Mention mention) {
    return draft.actors.entrySet().stream()
        .filter(e -> !e.getKey().equals(role))
        .flatMap(e -> e.getValue().stream())
        .anyMatch(m -> Draft.sameActor(m.entity(), mention.entity()));
  }

  /** Whether those who fill the role deal with each other: parties, partners, participants. */
  static boolean isMutual(Pack.Role role) {
    return role.core() && role.minimum() > 1;
  }

  static boolean lacks(Draft draft, String role) {
    return draft.sides(role) < minimum(draft, role);
  }

  static int minimum(Draft draft, String role) {
    return draft.type.role(role).map(r -> Math.max(1, r.minimum())).orElse(1);
  }

  /** A thing that no act speaks of tells of no event, but may point back to one. */
  static void demote(Draft draft) {
    SentenceGraph graph = draft.trigger.graph();
    boolean place = graph.hasCase(draft.trigger.head(), LOCATIVE);
    boolean told =
        draft.asserted || !draft.values.isEmpty() || (draft.hasCore() && draft.inferred == 0);
    if (place || !told) {
      draft.actors.clear();
    }
  }
}
