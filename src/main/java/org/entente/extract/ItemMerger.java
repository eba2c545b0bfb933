package org.entente.extract;

import java.util.List;

/** Joins what several sentences tell of the items of one event. */
final class ItemMerger {

  private final EquipmentIndex equipment;
  private final DraftConflicts conflicts;

  ItemMerger(EquipmentIndex equipment, DraftConflicts conflicts) {
    this.equipment = equipment;
    this.conflicts = conflicts;
  }

  /** Adds an item, unless the event has it; a noun and the designation it stands for are one. */
  void add(Draft into, Draft.Item item) {
    if (item.entity().isText()) {
      into.addNamed(item);
      return;
    }
    for (int i = 0; i < into.items.size(); i++) {
      Draft.Item known = into.items.get(i);
      if (conflicts.isSame(known, item)) {
        boolean longer = item.key().length() > known.key().length();
        into.items.set(i, longer ? known.named(item.entity()).counted(item) : known.counted(item));
        return;
      }
    }
    List<Draft.Item> fuller = into.items.stream().filter(i -> isVaguer(item, i)).toList();
    if (fuller.size() == 1) {
      into.items.replaceAll(i -> i.equals(fuller.get(0)) ? i.counted(item) : i);
    }
    if (fuller.isEmpty()) {
      List<Draft.Item> vaguer = into.items.stream().filter(i -> isVaguer(i, item)).toList();
      into.items.removeAll(vaguer);
      into.items.add(vaguer.size() == 1 ? item.counted(vaguer.get(0)) : item);
    }
  }

  /** "jets" beside "Mirage", but not "tanks". */
  private boolean isVaguer(Draft.Item item, Draft.Item known) {
    return !item.designation()
        && known.designation()
        && !equipment.otherKind(item.entity().name(), known.entity().name());
  }
}
