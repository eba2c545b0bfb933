package org.entente.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Lexicon;
import org.entente.model.Pack;

/**
 * Completes the parties of an act of two or more, such as an agreement or an exercise, where the
 * syntax gave too few and the sentence names exactly two states.
 */
final class SentenceStates {

  /** "engines bought via China": on neither side. */
  private static final Set<String> BETWEEN = Set.of("via", "through", "like", "unlike", "despite");

  private final ArticleMentions mentions;
  private final PackNames names;
  private final OpenRoles open;

  SentenceStates(ArticleMentions mentions, PackNames names, OpenRoles open) {
    this.mentions = mentions;
    this.names = names;
    this.open = open;
  }

  void complete(Draft draft) {
    completeOtherSide(draft);
    for (Pack.Role role : draft.type.roles()) {
      List<Mention> named = draft.actors(role.name());
      boolean tooFew = SharedRoles.isMutual(role) && draft.sides(role.name()) < role.minimum();
      if (!tooFew || draft.actorUnknown || !(draft.asserted || !named.isEmpty())) {
        continue;
      }
      SentenceGraph graph = draft.trigger.graph();
      List<Mention> sides =
          States.distinct(
              mentions.in(graph.sentence()).stream()
                  .filter(m -> !isWhere(graph, m))
                  .flatMap(names::sides));
      States.fill(draft, role.name(), sides);
    }
  }

  /** "Peru's arms deal": the only other state that the sentence names is the other side. */
  void completeOtherSide(Draft draft) {
    List<Pack.Role> core = draft.type.roles().stream().filter(Pack.Role::core).toList();
    List<Pack.Role> empty = core.stream().filter(r -> !draft.hasFiller(r.name())).toList();
    if (core.size() != 2 || empty.size() != 1) {
      return;
    }
    Pack.Role missing = empty.get(0);
    Lexicon.Frame frame = draft.trigger.frame();
    List<String> others = frame.requires().stream().filter(r -> !r.equals(missing.name())).toList();
    boolean inferred = frame.infers().contains(missing.name()) && !others.isEmpty();
    if (!missing.fillers().contains("State")
        || !open.isOpen(draft, missing.name())
        || !draft.meets(inferred ? others : frame.requires())) {
      return;
    }
    SentenceGraph graph = draft.trigger.graph();
    List<Mention> filled = draft.actors(core.get(core.get(0).equals(missing) ? 1 : 0).name());
    List<Mention> free =
        states(graph, m -> !graph.hasCase(m.head(), BETWEEN) && !isAside(draft, m)).stream()
            .filter(s -> filled.stream().noneMatch(f -> States.standsFor(f, s.entity())))
            .toList();
    if (free.size() == 1) {
      draft.inferActor(missing.name(), free.get(0));
    }
  }

  /** "engines for jets which were supplied by Peru": a clause of its own, with its own actors. */
  private static boolean isAside(Draft draft, Mention mention) {
    SentenceGraph graph = draft.trigger.graph();
    return graph.path(mention.head()).stream()
        .anyMatch(
            t ->
                graph.relation(t).equals("acl:relcl")
                    && t != draft.trigger.head()
                    && !graph.dominates(t, draft.trigger.head()));
  }

  /** "agreed in Lima", "the Lima accord": the city itself. */
  private static boolean isWhere(SentenceGraph graph, Mention mention) {
    return mention.form() == Form.CAPITAL
        && (graph.hasCase(mention.head(), Set.of("in", "at", "near"))
            || graph.relation(mention.head()).equals("compound"));
  }

  /** The distinct states of a sentence, also those that a person or body of it belongs to. */
  private List<Mention> states(SentenceGraph graph, Predicate<Mention> counts) {
    return States.distinct(
        mentions.in(graph.sentence()).stream().filter(counts).flatMap(m -> States.of(m).stream()));
  }
}
