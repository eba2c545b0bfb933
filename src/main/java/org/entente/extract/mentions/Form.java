package org.entente.extract.mentions;

/** How a sentence names what it mentions. */
public enum Form {
  /** By name: "Peru", "Gazprom". */
  NAME,
  /** A state by its adjective: "Peruvian copper". */
  ADJECTIVE,
  /** A state by its people: "the Peruvians". */
  DEMONYM,
  /** A state by its capital, or the city itself: "Lima". */
  CAPITAL,
  /** A state by a palace, a government or an administration: "the Kremlin", "Lima's government". */
  METONYM,
  /** A body of a state: "the Peruvian Navy". */
  BODY,
  /** A person by name. */
  PERSON,
  /** An office holder without a name, who stands for the state: "the Peruvian president". */
  TITLE_ONLY,
  /** Equipment by its designation: "Mi-35M". */
  EQUIPMENT_MODEL,
  /** Equipment by a noun: "attack helicopters". */
  EQUIPMENT_CLASS,
  /** A place that is no actor: "Karachi". */
  PLACE;

  boolean isEquipment() {
    return this == EQUIPMENT_MODEL || this == EQUIPMENT_CLASS;
  }

  /** Tells whether a mention of this form names an actor. */
  public boolean isActor() {
    return !isEquipment() && this != PLACE;
  }
}
