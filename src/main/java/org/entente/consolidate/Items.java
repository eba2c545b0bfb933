package org.entente.consolidate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Entity;

/**
 * A piece of equipment, ready to be compared.
 *
 * @param id its id
 * @param broader ids of the kinds above it
 * @param stem letters and number of a designation such as Mi-35M: {@code mi35}; empty if none
 * @param suffix what follows the number: {@code m}
 * @param words the words of its name
 * @param designation whether it is a designation rather than a kind
 * @param curated whether the kinds above it are known
 */
record Items(
    String id,
    List<String> broader,
    String stem,
    String suffix,
    Set<String> words,
    boolean designation,
    boolean curated) {

  static final int CONFLICT = -1;
  static final int UNKNOWN = 0;

  /** One is a kind of the other, or both are the same kind. */
  static final int SAME_KIND = 1;

  static final int SAME_DESIGNATION = 2;

  private static final Pattern DESIGNATION =
      Pattern.compile("(?<![a-z0-9])([a-z]{1,5})[- ]?(\\d{1,4}) ?-?([a-z]{0,3}\\d?)(?![a-z0-9])");

  static Items of(Entity item, Context context) {
    String lower = item.name().toLowerCase(Locale.ROOT);
    Matcher m = DESIGNATION.matcher(lower);
    boolean found = m.find();
    List<String> broader = context.broader(item.id());
    return new Items(
        item.id(),
        broader,
        found ? m.group(1) + m.group(2) : "",
        found ? m.group(3).replaceAll("s$", "") : "",
        Texts.words(item.name()),
        found || !item.name().equals(lower),
        context.broader().containsKey(item.id()));
  }

  /** Returns how well two pieces of equipment agree. */
  int compare(Items other) {
    if (!id.isEmpty() && id.equals(other.id)) {
      return designation ? SAME_DESIGNATION : SAME_KIND;
    }
    if (broader.contains(other.id)) {
      return other.designation ? SAME_DESIGNATION : SAME_KIND;
    }
    if (other.broader.contains(id)) {
      return designation ? SAME_DESIGNATION : SAME_KIND;
    }
    if (!stem.isEmpty() && !other.stem.isEmpty()) {
      return stem.equals(other.stem) && suffixesAgree(other) ? SAME_DESIGNATION : CONFLICT;
    }
    return compareWords(other);
  }

  private boolean suffixesAgree(Items other) {
    return suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
  }

  private int compareWords(Items other) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words);
    boolean held =
        !both.isEmpty() && (both.size() == words.size() || both.size() == other.words.size());
    if (designation && other.designation) {
      return held ? SAME_DESIGNATION : CONFLICT;
    }
    if (held) {
      return SAME_KIND;
    }
    // Nothing is known of a kind that the pack does not have: it may be above any designation.
    boolean unknownKind = (!designation && !curated) || (!other.designation && !other.curated);
    return unknownKind && designation != other.designation ? UNKNOWN : CONFLICT;
  }

  /** Returns the best agreement of two lists; nothing conflicts with an empty list. */
  static int compare(List<Items> ours, List<Items> theirs) {
    if (ours.isEmpty() || theirs.isEmpty()) {
      return UNKNOWN;
    }
    int best = CONFLICT;
    for (Items a : ours) {
      for (Items b : theirs) {
        best = Math.max(best, a.compare(b));
      }
    }
    return best;
  }
}
