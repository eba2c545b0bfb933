package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.evaluate.Alignment.Pair;
import org.entente.model.Pack.Role;

/** Counts events, their roles, statuses and dates, article by article. */
final class EventCounts {

  private static final int QUOTED = 160;

  /** Two events that tell of the same, with their article. */
  private record Found(String article, Pair pair) {}

  private final Roles roles;
  final SortedMap<String, Figure> byType = new TreeMap<>();
  final SortedMap<String, Figure> byRole = new TreeMap<>();
  final SortedMap<Double, Figure> byConfidence = new TreeMap<>();
  private final Share status = new Share();
  private final Share dates = new Share();
  private final List<Found> found = new ArrayList<>();
  private final List<String> missing;
  private final List<String> wrong;
  private int repeats;

  /** Counts and adds a line for all that is missing or wrong. */
  EventCounts(Roles roles, List<String> missing, List<String> wrong) {
    this.roles = roles;
    this.missing = missing;
    this.wrong = wrong;
  }

  int repeats() {
    return repeats;
  }

  double status() {
    return status.value();
  }

  double dates() {
    return dates.value();
  }

  static Figure total(SortedMap<String, Figure> figures) {
    return figures.values().stream().reduce(Figure.NONE, Figure::plus);
  }

  void add(Gold gold, List<Said.Event> said) {
    Alignment alignment = new Alignment(roles, gold.events(), said);
    for (int i = 0; i < gold.events().size(); i++) {
      Gold.Event event = gold.events().get(i);
      alignment
          .ofGold(i)
          .ifPresentOrElse(
              pair -> addFound(gold.article(), pair), () -> addMissing(gold.article(), event));
    }
    for (int i = 0; i < said.size(); i++) {
      if (!alignment.isTaken(i)) {
        addFurther(gold.article(), said.get(i), alignment, i);
      }
    }
  }

  private void addFound(String article, Pair pair) {
    found.add(new Found(article, pair));
    byConfidence.merge(pair.said().confidence(), Figure.RIGHT, Figure::plus);
    if (pair.gold().optional()) {
      return;
    }
    count(byType, pair.gold().type(), Figure.RIGHT);
    addStatusAndDate(article, pair);
    for (Role role : roles.of(pair.gold().type())) {
      addRole(article, pair, role);
    }
  }

  private void addStatusAndDate(String article, Pair pair) {
    boolean right = pair.said().status().equals(pair.gold().status());
    status.add(right ? 1 : 0);
    if (!right) {
      wrong.add(
          "%s: status %s, gold %s"
              .formatted(head(article, pair.gold()), pair.said().status(), pair.gold().status()));
    }
    if (!pair.gold().dates().isEmpty()) {
      double score = Agreement.ofDates(pair.said().dates(), pair.gold().dates());
      dates.add(score);
      if (score < 1) {
        wrong.add(
            "%s: date %s, gold %s"
                .formatted(
                    head(article, pair.gold()),
                    Listed.fillers(pair.said().dates()),
                    Listed.spellings(pair.gold().dates())));
      }
    }
  }

  private void addRole(String article, Pair pair, Role role) {
    int hits = pair.hits(role);
    List<String> said = pair.said().role(role.name());
    List<List<String>> right = pair.gold().role(role.name());
    count(byRole, role.name(), new Figure(hits, said.size() - hits, right.size() - hits));
    if (hits < Math.max(said.size(), right.size())) {
      wrong.add(
          "%s.%s: %s, gold %s"
              .formatted(
                  head(article, pair.gold()),
                  role.name(),
                  Listed.fillers(said),
                  Listed.accepted(right)));
    }
  }

  private void addMissing(String article, Gold.Event event) {
    if (event.optional()) {
      return;
    }
    count(byType, event.type(), Figure.MISSED);
    for (Role role : roles.of(event.type())) {
      count(byRole, role.name(), new Figure(0, 0, event.role(role.name()).size()));
    }
    String fillers =
        event.roles().entrySet().stream()
            .map(e -> e.getKey() + " " + Listed.accepted(e.getValue()))
            .collect(Collectors.joining(", "));
    missing.add(head(article, event) + " " + fillers + quote(event.evidence()));
  }

  /** An event of the program that stands for none of gold. */
  private void addFurther(String article, Said.Event event, Alignment alignment, int index) {
    var repeated = alignment.repeated(index);
    if (repeated.isPresent()) {
      if (!Alignment.sharesSentence(event, repeated.get().said())) {
        return;
      }
      repeats++;
    } else if (alignment.isOptional(index)) {
      return;
    }
    count(byType, event.type(), Figure.WRONG);
    byConfidence.merge(event.confidence(), Figure.WRONG, Figure::plus);
    for (Role role : roles.of(event.type())) {
      count(byRole, role.name(), new Figure(0, event.role(role.name()).size(), 0));
    }
    String fillers =
        event.roles().entrySet().stream()
            .map(e -> e.getKey() + " " + Listed.fillers(e.getValue()))
            .collect(Collectors.joining(", "));
    wrong.add(
        "%s %s %s %s%s"
            .formatted(
                article,
                repeated.isPresent() ? "repeat" : "extra",
                event.type(),
                fillers,
                quote(event.evidence())));
  }

  /** Counts the pairs of events of two articles that are one event, or are taken for one. */
  Figure merging() {
    List<Found> clustered = found.stream().filter(f -> f.pair.gold().cluster() != null).toList();
    Figure figure = Figure.NONE;
    for (int i = 0; i < clustered.size(); i++) {
      for (Found other : clustered.subList(i + 1, clustered.size())) {
        if (!clustered.get(i).article.equals(other.article)) {
          figure = figure.plus(merged(clustered.get(i).pair, other.pair));
        }
      }
    }
    return figure;
  }

  private static Figure merged(Pair a, Pair b) {
    String cluster = a.gold().cluster();
    String deal = a.said().deal();
    boolean same = cluster != null && cluster.equals(b.gold().cluster());
    boolean taken = deal != null && deal.equals(b.said().deal());
    if (same) {
      return taken ? Figure.RIGHT : Figure.MISSED;
    }
    return taken ? Figure.WRONG : Figure.NONE;
  }

  private static void count(SortedMap<String, Figure> figures, String key, Figure figure) {
    figures.merge(key, figure, Figure::plus);
  }

  private static String head(String article, Gold.Event event) {
    return article + " " + event.id() + " " + event.type();
  }

  private static String quote(Collection<String> evidence) {
    String first = evidence.stream().findFirst().orElse("");
    int length = first.codePointCount(0, first.length());
    int end = first.offsetByCodePoints(0, Math.min(length, QUOTED));
    return " | " + first.substring(0, end) + (length > QUOTED ? "…" : "");
  }
}
