package org.entente.evaluate;

/** The names of actor types: gold calls country what the ontology calls state. */
final class ActorTypes {

  private static final String GOLD_STATE = "Country";
  private static final String STATE = "State";

  private ActorTypes() {}

  /** Returns the word of gold for a class of the ontology. */
  static String inGold(String type) {
    return type.equals(STATE) ? GOLD_STATE : type;
  }
}
