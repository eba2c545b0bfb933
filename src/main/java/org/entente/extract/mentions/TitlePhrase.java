package org.entente.extract.mentions;

import org.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that names an office.
 *
 * @param outer index of its first token with articles, state and "former"
 * @param first index of the first token of the office itself
 * @param head index of the office's noun
 * @param end index after its last token, complements included
 * @param role the office in lower case, without the state
 * @param of the state or body
 * @param ofState the state, where {@code of} is one or belongs to one
 * @param former whether the time in office is over
 * @param plural whether it stands for several persons
 * @param namesState whether the holder stands for the state
 * @param owner the person whom the holder serves ("Bachelet's adviser"), whose state counts; empty
 *     if none is named
 */
record TitlePhrase(
    int outer,
    int first,
    int head,
    int end,
    String role,
    @Nullable Entity of,
    @Nullable Entity ofState,
    boolean former,
    boolean plural,
    boolean namesState,
    String owner) {

  TitlePhrase withOf(@Nullable Entity newOf, @Nullable Entity newState) {
    return new TitlePhrase(
        outer, first, head, end, role, newOf, newState, former, plural, namesState, owner);
  }
}
