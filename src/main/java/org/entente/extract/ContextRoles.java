package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Pack;

/**
 * Fills roles that the words at a trigger leave open but that the context tells: the act that
 * governs it ("an agreement on a railway", "an application for membership"), or the text before
 * ("Chile left the bloc. Peru joined a year later").
 *
 * <p>Only for roles that the frame infers.
 */
final class ContextRoles {

  /** How many edges may lie between a noun and the act that it is the matter of. */
  private static final int MATTER = 3;

  /** How many sentences back the text before reaches. */
  private static final int REACH = 4;

  private static final String STATE = "State";

  private final ArticleMentions mentions;
  private final Set<String> bodies;
  private final List<Mention> seen = new ArrayList<>();
  private final List<Draft> told = new ArrayList<>();

  ContextRoles(ArticleMentions mentions, Pack pack) {
    this.mentions = mentions;
    this.bodies =
        pack.actors().stream()
            .filter(a -> !a.type().equals(STATE) && a.ofState().isEmpty())
            .map(Pack.ActorEntry::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Completes the drafts of one sentence. */
  void complete(SentenceGraph graph, List<Draft> drafts) {
    drafts.forEach(d -> fromGovernor(d, drafts));
    drafts.forEach(d -> fromText(graph, d));
    drafts.stream().filter(d -> d.trigger.frame().needsAct()).forEach(ContextRoles::demote);
  }

  /** Takes in a sentence that has been read. */
  void advance(SentenceGraph graph, List<Draft> drafts) {
    seen.addAll(mentions.in(graph.sentence()));
    drafts.stream().filter(Draft::hasCore).forEach(told::add);
  }

  // --- the act that governs it ------------------------------------------------------------------

  private static void fromGovernor(Draft draft, List<Draft> drafts) {
    for (Draft act : drafts) {
      if (act != draft && isMatterOf(draft.trigger, act.trigger)) {
        share(act, draft);
        if (act.type.equals(draft.type)) {
          share(draft, act);
        }
        draft.asserted |= act.asserted || act.hasCore();
      }
    }
  }

  private static boolean isMatterOf(Trigger noun, Trigger act) {
    SentenceGraph graph = noun.graph();
    boolean infers = !noun.frame().infers().isEmpty() && noun.head() != act.head();
    if (!infers || noun.isVerb() || !graph.dominates(act.head(), noun.head())) {
      return false;
    }
    boolean direct =
        graph.path(noun.head()).stream()
            .takeWhile(t -> t != act.head())
            .allMatch(t -> graph.isNoun(t) && isComplement(graph.relation(t)));
    return direct && graph.distance(noun.head(), act.head()) <= MATTER;
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
      if (from.type.hasRole(role) && lacks(to, role)) {
        from.actors(role).forEach(m -> add(to, role, m));
      }
    }
  }

  private static boolean lacks(Draft draft, String role) {
    return draft.actors(role).size() < minimum(draft, role);
  }

  private static int minimum(Draft draft, String role) {
    return draft.type.roles().stream()
        .filter(r -> r.name().equals(role))
        .mapToInt(r -> Math.max(1, r.minimum()))
        .findFirst()
        .orElse(1);
  }

  private static void add(Draft draft, String role, Mention mention) {
    draft.addActor(role, mention);
    draft.inferred++;
  }

  /** A thing that no act speaks of tells of no event, but may point back to one. */
  private static void demote(Draft draft) {
    if (!draft.asserted && draft.values.isEmpty()) {
      draft.actors.clear();
    }
  }

  // --- the text before --------------------------------------------------------------------------

  private void fromText(SentenceGraph graph, Draft draft) {
    for (String role : draft.trigger.frame().infers()) {
      if (!lacks(draft, role)) {
        continue;
      }
      if (minimum(draft, role) > 1) {
        pair(graph, draft, role);
      } else if (!draft.actors.isEmpty()) {
        body(graph, draft, role);
      }
    }
  }

  /** "The first exercise was held in 2009": of those who were the parties of what came before. */
  private void pair(SentenceGraph graph, Draft draft, String role) {
    if (!draft.asserted || draft.definite && !isFirst(draft)) {
      return;
    }
    int earliest = graph.sentence().index() - REACH;
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      boolean near = before.trigger.graph().sentence().index() >= earliest;
      if (near && before.type.equals(draft.type) && contains(before, draft, role)) {
        before.actors(role).forEach(m -> add(draft, role, m));
        return;
      }
    }
    Map<String, Mention> states = statesBefore(graph.sentence().index() - 2);
    boolean mine =
        draft.actors(role).stream().allMatch(m -> states.containsKey(Draft.stateName(m)));
    if (states.size() == 2 && mine) {
      states.values().forEach(m -> add(draft, role, m));
    }
  }

  /** "the first exercise" is definite but points to nothing told before. */
  private static boolean isFirst(Draft draft) {
    SentenceGraph graph = draft.trigger.graph();
    return graph.children(draft.trigger.head(), Set.of("amod", "compound")).stream()
        .anyMatch(c -> graph.token(c).ner().equals("ORDINAL") || graph.word(c).endsWith("st"));
  }

  private static boolean contains(Draft before, Draft draft, String role) {
    Set<String> names =
        before.actors(role).stream().map(Draft::stateName).collect(Collectors.toSet());
    return draft.actors(role).stream().allMatch(m -> names.contains(Draft.stateName(m)));
  }

  private Map<String, Mention> statesBefore(int earliest) {
    Map<String, Mention> states = new LinkedHashMap<>();
    for (Mention m : seen) {
      boolean state = m.entity().type().equals(STATE) && m.form() != Form.PLACE && !m.media();
      if (state && m.sentence() >= earliest) {
        states.putIfAbsent(m.entity().name(), m);
      }
    }
    return states;
  }

  /** "Peru applied in May": the body that the text spoke of last. */
  private void body(SentenceGraph graph, Draft draft, String role) {
    List<Mention> near = new ArrayList<>(seen);
    near.addAll(mentions.in(graph.sentence()));
    for (int i = near.size() - 1; i >= 0; i--) {
      Mention m = near.get(i);
      if (m.sentence() < graph.sentence().index() - REACH) {
        return;
      }
      if (bodies.contains(m.entity().name()) && m.form().isActor() && fits(draft, role, m)) {
        add(draft, role, m);
        return;
      }
    }
  }

  private static boolean fits(Draft draft, String role, Mention mention) {
    boolean used =
        draft.actors.values().stream()
            .flatMap(List::stream)
            .anyMatch(m -> Draft.sameActor(m.entity(), mention.entity()));
    return !used
        && !mention.media()
        && draft.type.roles().stream()
            .anyMatch(
                r -> r.name().equals(role) && r.fillers().contains(mention.entity().type()));
  }
}
