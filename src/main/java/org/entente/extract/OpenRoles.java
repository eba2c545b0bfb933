package org.entente.extract;

import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Mention;

/** Tells which roles the words at a trigger leave to what stands elsewhere. */
final class OpenRoles {

  private final ArticleMentions mentions;
  private final LightWords light;

  OpenRoles(ArticleMentions mentions, LightWords light) {
    this.mentions = mentions;
    this.light = light;
  }

  /** Whether nothing at the trigger stands where the role's filler would. */
  boolean isOpen(Draft draft, String role) {
    SentenceGraph graph = draft.trigger.graph();
    return SyntacticArguments.of(draft.trigger, light).stream()
        .filter(
            a ->
                draft.trigger.frame().arguments().stream()
                    .anyMatch(slot -> slot.role().equals(role) && a.fits(slot)))
        .filter(a -> !a.isModifier() && !hasFilled(draft, a.token()))
        .filter(a -> a.marker().isEmpty() || !isState(graph, a.token()))
        .noneMatch(a -> graph.isNoun(a.token()) || graph.pos(a.token()).startsWith("PRP"));
  }

  private boolean isState(SentenceGraph graph, int token) {
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.covers(token))
        .anyMatch(Mention::isState);
  }

  private static boolean hasFilled(Draft draft, int token) {
    int sentence = draft.trigger.graph().sentence().index();
    return draft.allActors().anyMatch(m -> m.sentence() == sentence && m.covers(token));
  }
}
