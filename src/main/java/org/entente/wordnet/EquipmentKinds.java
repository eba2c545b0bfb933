package org.entente.wordnet;

import java.util.List;
import java.util.Optional;
import org.entente.model.Pack;

/** Tells which class of equipment a noun that no list names is a kind of. */
public final class EquipmentKinds {

  private final Kinds<Pack.EquipmentEntry> kinds;

  public EquipmentKinds(List<Pack.EquipmentEntry> equipment) {
    kinds = Kinds.ofNouns(equipment, Pack.EquipmentEntry::senses);
  }

  /**
   * Returns the class of what a noun phrase names: "old blunderbusses". None of a name in capitals.
   */
  public Optional<Kind<Pack.EquipmentEntry>> find(String phrase) {
    boolean common = phrase.codePoints().noneMatch(Character::isUpperCase);
    return common ? kinds.findHead(phrase) : Optional.empty();
  }

  /**
   * Tells whether a phrase that ends in the noun of a class is known as something else: "a fuel
   * tank", "a container ship".
   */
  public boolean isOther(String phrase) {
    return kinds.isOther(phrase);
  }
}
