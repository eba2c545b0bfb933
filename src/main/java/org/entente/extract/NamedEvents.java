package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.extract.mentions.Mention;

/**
 * Remembers the proper names of events that a text has told of, so that a name alone evokes its
 * event later: "the Northern Shield exercise … Northern Shield II was held in Lima". Names that
 * differ only in a number are those of one series.
 */
final class NamedEvents {

  private static final Pattern EDITION = Pattern.compile("[- ]?(?:[0-9]{1,4}|[IVXL]+)$");
  private static final int SHORTEST = 4;

  private record Series(Trigger trigger, List<Mention> members) {}

  private final Map<String, Series> series = new LinkedHashMap<>();

  /** Takes in a draft that has been read. */
  void advance(Draft draft) {
    String name = base(draft.literals.getOrDefault("name", ""));
    if (draft.trigger.frame().namedWithNoun() || name.length() < SHORTEST || !draft.hasCore()) {
      return;
    }
    series.putIfAbsent(name, new Series(draft.trigger, draft.allActors().toList()));
  }

  /**
   * Returns the words of a sentence that name an event told of before, and that no other covers.
   */
  List<Trigger> find(SentenceGraph graph, List<Trigger> others) {
    List<Trigger> found = new ArrayList<>();
    series.forEach(
        (name, known) -> {
          for (int i = 0; i < graph.size() && !evokes(others, known); i++) {
            if (starts(graph, i, name)) {
              int end = end(graph, i);
              found.add(
                  new Trigger(
                      graph, end - 1, i, end, known.trigger().entry(), known.trigger().frame()));
              return;
            }
          }
        });
    return found;
  }

  private static boolean evokes(List<Trigger> others, Series known) {
    return others.stream()
        .anyMatch(t -> t.frame().eventType().equals(known.trigger().frame().eventType()));
  }

  /** Gives an edition of a series that lacks them the actors of the series. */
  void complete(Draft draft) {
    Series known = series.get(base(draft.literals.getOrDefault("name", "")));
    if (known == null || draft.hasCore()) {
      return;
    }
    for (String role : draft.trigger.frame().infers()) {
      known.members().forEach(m -> draft.inferActor(role, m));
    }
  }

  private static boolean starts(SentenceGraph graph, int token, String name) {
    StringBuilder words = new StringBuilder();
    for (int i = token; i < graph.size() && words.length() < name.length(); i++) {
      words.append(words.length() == 0 ? "" : " ").append(graph.token(i).word());
      if (base(words.toString()).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static int end(SentenceGraph graph, int first) {
    int end = first + 1;
    while (end < graph.size()
        && (graph.pos(end).startsWith("NNP") || graph.pos(end).equals("CD"))) {
      end++;
    }
    return end;
  }

  /** The name without its number. */
  private static String base(String name) {
    return EDITION.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
