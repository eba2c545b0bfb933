package org.entente.extract.mentions;

/** Local names of the ontology's classes that mentions have. */
final class Types {

  static final String STATE = "State";
  static final String BODY = "GovernmentBody";
  static final String ORGANIZATION = "Organization";
  static final String ARMED_GROUP = "ArmedGroup";
  static final String PERSON = "Person";
  static final String EQUIPMENT = "Equipment";
  static final String PLACE = "Place";

  private Types() {}
}
