package org.entente.extract.mentions;

/**
 * An office that a sentence gives to a person.
 *
 * @param person the mention of the person
 * @param title the phrase that names the office
 * @param sentence index of the sentence
 */
record Office(Mention person, TitlePhrase title, int sentence) {}
