package org.entente.consolidate;

import java.util.ArrayList;
import java.util.List;

/**
 * How well two claims agree, slot by slot; the more, the likelier they are of one event.
 *
 * @param conflict whether they can't be of one event
 * @param actors weight of their actors
 * @param name weight of their identifying words
 * @param place weight of their places
 * @param date weight of their dates
 * @param equipment weight of their equipment
 * @param number weight of its numbers
 * @param price weight of the sums of money
 * @param wording weight of the words of the sentences
 */
record Likeness(
    boolean conflict,
    int actors,
    int name,
    int place,
    int date,
    int equipment,
    int number,
    int price,
    int wording) {

  /** Least score of a pair that is joined without looking for rivals. */
  static final int FIRM = 2;

  /** Least score of a pair that is so even though one of the two is vague. */
  static final int FIRM_THOUGH_VAGUE = 4;

  /** Least score of a pair that is joined where no other fits as well. */
  static final int LOOSE = 1;

  static final Likeness CONFLICT = new Likeness(true, 0, 0, 0, 0, 0, 0, 0, 0);

  int score() {
    return actors + name + place + date + equipment + number + price + wording;
  }

  /** Returns the slots that speak for or against it, such as {@code equipment +2}. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    add(reasons, "actors", actors);
    add(reasons, "name", name);
    add(reasons, "place", place);
    add(reasons, "date", date);
    add(reasons, "equipment", equipment);
    add(reasons, "number", number);
    add(reasons, "price", price);
    add(reasons, "wording", wording);
    return reasons;
  }

  private static void add(List<String> reasons, String slot, int weight) {
    if (weight != 0) {
      reasons.add("%s %+d".formatted(slot, weight));
    }
  }
}
