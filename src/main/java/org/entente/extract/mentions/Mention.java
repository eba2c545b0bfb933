package org.entente.extract.mentions;

import org.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name an actor, a piece of equipment or a place.
 *
 * @param sentence index of the sentence in the article
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the token that governs the others
 * @param entity what is meant, under its canonical name in this article
 * @param form how it is named
 * @param state the state that a body or a person belongs to, if the article tells
 * @param place the city, where a capital is named that may or may not stand for its state
 * @param role the office of a {@link Form#TITLE_ONLY}; empty for the others
 * @param media whether it is a newspaper, an agency or a broadcaster, which reports but is no party
 */
public record Mention(
    int sentence,
    int first,
    int end,
    int head,
    Entity entity,
    Form form,
    @Nullable Entity state,
    @Nullable Entity place,
    String role,
    boolean media) {

  static Mention of(SentenceView s, int first, int end, Form form, String type, String name) {
    return new Mention(
        s.index(),
        first,
        end,
        s.headOf(first, end),
        new Entity(type, name, s.text(first, end), ""),
        form,
        null,
        null,
        "",
        false);
  }

  Mention withState(@Nullable Entity newState) {
    return new Mention(sentence, first, end, head, entity, form, newState, place, role, media);
  }

  Mention withPlace(Entity newPlace) {
    return new Mention(sentence, first, end, head, entity, form, state, newPlace, role, media);
  }

  Mention withRole(String newRole) {
    return new Mention(sentence, first, end, head, entity, form, state, place, newRole, media);
  }

  Mention asMedia() {
    return new Mention(sentence, first, end, head, entity, form, state, place, role, true);
  }

  Mention withHead(int newHead) {
    return new Mention(sentence, first, end, newHead, entity, form, state, place, role, media);
  }

  Mention withName(String name) {
    Entity renamed = new Entity(entity.type(), name, entity.mention(), entity.id());
    return withEntity(renamed);
  }

  Mention withEntity(Entity newEntity) {
    return new Mention(sentence, first, end, head, newEntity, form, state, place, role, media);
  }

  /** Returns the number of tokens. */
  public int length() {
    return end - first;
  }

  /** Tells whether it is a state itself. */
  public boolean isState() {
    return entity.type().equals(Types.STATE);
  }

  boolean isPerson() {
    return form == Form.PERSON;
  }

  /** Tells whether it is a body or an organisation. */
  boolean isBody() {
    return entity.type().equals(Types.BODY)
        || entity.type().equals(Types.ORGANIZATION)
        || entity.type().equals(Types.ARMED_GROUP);
  }

  /** Tells whether a token is one of its words. */
  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
