package org.entente.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Pack;
import org.entente.wordnet.EquipmentKinds;
import org.entente.wordnet.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the curated equipment that a designation means, in whatever spelling. */
final class Designations {

  private static final Pattern VARIANT =
      Pattern.compile("[a-z]{1,3}\\d?|mk\\d*|block|i{1,3}|iv|v|vi|\\d");

  private final Map<String, Pack.EquipmentEntry> byKey = new HashMap<>();
  private final Map<String, Pack.EquipmentEntry> byId = new HashMap<>();
  private final EquipmentKinds kinds;
  private final Names names;

  Designations(List<Pack.EquipmentEntry> equipment, Names names) {
    this.names = names;
    kinds = new EquipmentKinds(equipment);
    List<Pack.EquipmentEntry> sorted =
        equipment.stream().sorted(Comparator.comparing(Pack.EquipmentEntry::id)).toList();
    for (Pack.EquipmentEntry entry : sorted) {
      byId.putIfAbsent(entry.id(), entry);
      byKey.putIfAbsent(names.key(entry.name()), entry);
    }
    // A preferred name wins over another entry's other name.
    for (Pack.EquipmentEntry entry : sorted) {
      entry.names().forEach(name -> byKey.putIfAbsent(names.key(name), entry));
    }
    byKey.remove("");
  }

  Pack.@Nullable EquipmentEntry byId(String id) {
    return byId.get(id);
  }

  /** Returns the id of a piece of equipment: the curated one, or one made of its name. */
  String id(String name) {
    Pack.EquipmentEntry entry = exact(names.words(name));
    return entry != null ? entry.id() : "equipment/" + singular(names.slug(name));
  }

  private static String singular(String slug) {
    return slug.matches(".*[a-z]{3}s") && !slug.endsWith("ss")
        ? slug.substring(0, slug.length() - 1)
        : slug;
  }

  /** Returns the ids of the kinds above a piece of equipment, as far as its name tells them. */
  SortedSet<String> broader(String name) {
    List<String> words = names.words(name);
    Pack.EquipmentEntry entry = exact(words);
    SortedSet<String> ids = new TreeSet<>();
    if (entry != null) {
      ids.addAll(entry.broader());
      return ids;
    }
    Pack.EquipmentEntry base = variantOf(words);
    if (base == null) {
      base = kinds.find(name).map(Kind::target).orElse(null);
    }
    if (base != null) {
      ids.add(base.id());
      ids.addAll(base.broader());
    }
    return ids;
  }

  private Pack.@Nullable EquipmentEntry exact(List<String> words) {
    Pack.EquipmentEntry whole = lookUp(words);
    if (whole != null) {
      return whole;
    }
    // A maker before the designation: "Sukhoi Su-35". Nouns after it: "Su-35 fighter jets".
    for (List<String> part : parts(words)) {
      Pack.EquipmentEntry found = lookUp(part);
      if (found != null && found.designation() && restIsNoVariant(words, part)) {
        return found;
      }
    }
    return null;
  }

  private Pack.@Nullable EquipmentEntry lookUp(List<String> words) {
    String key = String.join("", words);
    Pack.EquipmentEntry entry = byKey.get(key);
    if (entry == null && key.endsWith("s") && key.length() > 2) {
      entry = byKey.get(key.substring(0, key.length() - 1));
    }
    return entry;
  }

  /** Lists the runs of words that hold a digit or stand alone, the longest first. */
  private static List<List<String>> parts(List<String> words) {
    List<List<String>> parts = new ArrayList<>();
    for (int length = words.size() - 1; length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        parts.add(words.subList(from, from + length));
      }
    }
    return parts;
  }

  private boolean restIsNoVariant(List<String> words, List<String> part) {
    Set<String> rest = new LinkedHashSet<>(words);
    part.forEach(rest::remove);
    return rest.stream()
        .noneMatch(w -> w.chars().anyMatch(Character::isDigit) || VARIANT.matcher(w).matches());
  }

  private Pack.@Nullable EquipmentEntry variantOf(List<String> words) {
    for (List<String> part : parts(words)) {
      Pack.EquipmentEntry found = lookUp(part);
      if (found != null) {
        return found;
      }
    }
    return withoutSuffix(String.join("", words));
  }

  private Pack.@Nullable EquipmentEntry withoutSuffix(String key) {
    Matcher suffix = Pattern.compile("^(.*\\d)[a-z]{1,3}\\d?s?$").matcher(key);
    return suffix.matches() ? byKey.get(suffix.group(1)) : null;
  }
}
