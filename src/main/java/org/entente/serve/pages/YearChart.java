package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The deals of an actor over the years: what it supplied and what it received. */
record YearChart(List<Bar> bars) {

  private static final int MOST_YEARS = 60;

  YearChart {
    bars = List.copyOf(bars);
  }

  /** One year, in deals. */
  record Bar(int year, int supplied, int received) {}

  /** Counts dated deals; a year without any between two others has a bar of nothing. */
  static YearChart of(Collection<Row> supplied, Collection<Row> received) {
    TreeMap<Integer, int[]> years = new TreeMap<>();
    count(supplied, 0, years);
    count(received, 1, years);
    List<Bar> bars = new ArrayList<>();
    if (!years.isEmpty()) {
      int first = Math.max(years.firstKey(), years.lastKey() - MOST_YEARS);
      for (int year = first; year <= years.lastKey(); year++) {
        int[] numbers = years.getOrDefault(year, new int[2]);
        bars.add(new Bar(year, numbers[0], numbers[1]));
      }
    }
    return new YearChart(bars);
  }

  private static void count(Collection<Row> events, int column, TreeMap<Integer, int[]> years) {
    for (Row event : events) {
      String day = event.text("day");
      if (day.matches("\\d{4}-.*")) {
        int year = Integer.parseInt(day.substring(0, 4));
        years.computeIfAbsent(year, y -> new int[2])[column]++;
      }
    }
  }

  /** Returns the number of deals of the highest bar, at least 1. */
  int highest() {
    return bars.stream().mapToInt(bar -> Math.max(bar.supplied(), bar.received())).max().orElse(1);
  }

  /** Returns whether the axis has room for the year. */
  boolean isLabelled(Bar bar) {
    return bars.size() <= 12 || bar.year() % 5 == 0;
  }
}
