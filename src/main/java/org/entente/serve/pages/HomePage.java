package org.entente.serve.pages;

import java.util.List;

/** What the graph holds, at a glance. */
record HomePage(
    Row counts, List<Row> classes, List<Row> newest, List<Row> connected, List<Row> disputed) {

  static HomePage read(Questions questions) {
    return new HomePage(
        questions.ask("counts").get(0),
        questions.ask("classes"),
        questions.ask("newest"),
        questions.ask("connected"),
        questions.ask("disputed"));
  }

  /** Returns how many actors or events there are. */
  long number(String kind) {
    return of(kind).stream().mapToLong(row -> row.number("number")).sum();
  }

  /** Returns the classes of actors or events. */
  List<Row> of(String kind) {
    return classes.stream().filter(row -> row.text("kind").equals(kind)).toList();
  }
}
