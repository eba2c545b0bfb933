package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Mention;
import org.entente.model.Pack;

/**
 * Fills roles that the words at a trigger leave open but that the text before tells: "Chile left
 * the bloc. Peru applied a year later".
 *
 * <p>Only for roles that the frame infers.
 */
final class ContextRoles {

  /** How many sentences back the text before reaches. */
  private static final int REACH = 4;

  private static final String STATE = "State";

  private final ArticleMentions mentions;
  private final PackNames names;
  private final OpenRoles open;
  private final List<Draft> told = new ArrayList<>();

  ContextRoles(ArticleMentions mentions, PackNames names, OpenRoles open) {
    this.mentions = mentions;
    this.names = names;
    this.open = open;
  }

  /** Completes the drafts of one sentence. */
  void complete(SentenceGraph graph, List<Draft> drafts) {
    SharedRoles.complete(drafts);
    drafts.forEach(d -> fromText(graph, d));
    drafts.stream().filter(d -> d.trigger.frame().needsAct()).forEach(SharedRoles::demote);
  }

  /** Takes in a sentence that has been read. */
  void advance(List<Draft> drafts) {
    drafts.stream().filter(Draft::hasCore).forEach(told::add);
  }

  private void fromText(SentenceGraph graph, Draft draft) {
    for (String role : draft.trigger.frame().infers()) {
      if (!SharedRoles.lacks(draft, role)) {
        continue;
      }
      if (SharedRoles.minimum(draft, role) > 1) {
        pair(graph, draft, role);
      } else if (!draft.isJourney() && !draft.actors.isEmpty() && open.isOpen(draft, role)) {
        if (takesStates(draft, role)) {
          otherSide(graph, draft, role);
        } else {
          body(graph, draft, role);
        }
      }
    }
  }

  /** "The first exercise was held in 2009": of those who were the parties of what came before. */
  private void pair(SentenceGraph graph, Draft draft, String role) {
    boolean named = draft.literals.containsKey("name") && !draft.trigger.frame().namedWithNoun();
    if (named) {
      // "The troops of Chile and Peru meet for Condor II".
      States.fill(draft, role, sides(mentions.in(graph.sentence()).stream()));
    }
    boolean held =
        draft.type.identifiedBy().contains("place") && !draft.places.isEmpty() && isSingular(draft);
    if (SharedRoles.lacks(draft, role) && held && draft.actors(role).isEmpty()) {
      union(graph, draft, role);
    }
    boolean particular = named || (draft.asserted && (!draft.definite || isFirst(draft)));
    if (!SharedRoles.lacks(draft, role) || !particular || draft.actorUnknown) {
      return;
    }
    int earliest = graph.sentence().index() - REACH;
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      boolean near = before.trigger.graph().sentence().index() >= earliest;
      if (near && before.type.equals(draft.type) && contains(before, draft, role)) {
        before.actors(role).forEach(m -> draft.inferActor(role, m));
        return;
      }
    }
    int lately = graph.sentence().index() - 2;
    States.fill(
        draft,
        role,
        sides(mentions.before(graph.sentence()).stream().filter(m -> m.sentence() >= lately)));
  }

  /** "The bloc ... at the Lima summit": of the organisation that the text spoke of last. */
  private void union(SentenceGraph graph, Draft draft, String role) {
    int head = draft.trigger.head();
    List<Mention> near =
        Stream.concat(
                mentions.before(graph.sentence()).stream()
                    .filter(m -> m.sentence() >= graph.sentence().index() - 1),
                mentions.in(graph.sentence()).stream().filter(m -> m.first() < head))
            .filter(m -> names.isUnion(m.entity()) && m.form().isActor())
            .toList();
    if (!near.isEmpty()) {
      draft.inferActor(role, near.get(near.size() - 1));
      draft.union = true;
    }
  }

  private static boolean isSingular(Draft draft) {
    return draft.trigger.graph().pos(draft.trigger.head()).matches("NNP?");
  }

  /** "the first exercise" is definite but points to nothing told before. */
  private static boolean isFirst(Draft draft) {
    SentenceGraph graph = draft.trigger.graph();
    return graph.children(draft.trigger.head(), Set.of("amod", "compound")).stream()
        .anyMatch(c -> graph.token(c).ner().equals("ORDINAL") || graph.word(c).endsWith("st"));
  }

  private static boolean contains(Draft before, Draft draft, String role) {
    return States.names(before.actors(role).stream())
        .containsAll(States.names(draft.actors(role).stream()));
  }

  /** The states and unions that are named themselves, not only by a body or a person. */
  private List<Mention> sides(Stream<Mention> mentions) {
    return States.distinct(
        mentions.filter(m -> m.isState() || names.isUnion(m.entity())).flatMap(names::sides));
  }

  private static boolean takesStates(Draft draft, String role) {
    return draft.type.role(role).filter(r -> r.fillers().contains(STATE)).isPresent();
  }

  /** "Loans will also go to Mali": the one donor of all that the text has told of. */
  private void otherSide(SentenceGraph graph, Draft draft, String role) {
    int earliest = graph.sentence().index() - REACH;
    Map<String, Mention> fillers = new LinkedHashMap<>();
    told.stream()
        .filter(before -> before.type.equals(draft.type))
        .filter(before -> before.trigger.graph().sentence().index() >= earliest)
        .flatMap(before -> before.actors(role).stream())
        .forEach(m -> fillers.putIfAbsent(States.name(m), m));
    if (fillers.size() == 1) {
      fillers.values().stream()
          .filter(m -> !draft.isOnAnotherSide(role, m))
          .forEach(m -> draft.inferActor(role, m));
    }
  }

  /** "Peru applied in May": the body that the text spoke of last, first of all as one to join. */
  private void body(SentenceGraph graph, Draft draft, String role) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft before = told.get(i);
      if (before.type.equals(draft.type) && !before.actors(role).isEmpty()) {
        draft.inferActor(role, before.actors(role).get(0));
        return;
      }
    }
    List<Mention> near = new ArrayList<>(mentions.before(graph.sentence()));
    near.addAll(mentions.in(graph.sentence()));
    for (int i = near.size() - 1; i >= 0; i--) {
      Mention m = near.get(i);
      if (m.sentence() < graph.sentence().index() - REACH) {
        return;
      }
      if (names.bodies().contains(m.entity().name())
          && m.form().isActor()
          && fits(draft, role, m)) {
        draft.inferActor(role, m);
        return;
      }
    }
  }

  private static boolean fits(Draft draft, String role, Mention mention) {
    return draft
        .type
        .role(role)
        .map(Pack.Role::fillers)
        .filter(f -> !f.contains(STATE) && f.contains(mention.entity().type()))
        .filter(f -> !SharedRoles.fillsAnother(draft, role, mention) && !mention.media())
        .isPresent();
  }
}
