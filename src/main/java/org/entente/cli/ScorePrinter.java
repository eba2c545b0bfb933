package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.evaluate.Figure;
import org.entente.evaluate.Scores;

/** Prints the scores of an evaluation. */
final class ScorePrinter {

  private final PrintStream out;
  private final int show;

  /** Prints, with so many of the missed and of the wrong findings. */
  ScorePrinter(PrintStream out, int show) {
    this.out = out;
    this.show = show;
  }

  /** Prints for people. */
  void print(Scores scores) {
    line("articles", Integer.toString(scores.articles()));
    line(
        "events", text(scores.events()) + "   (" + scores.repeats() + " of the wrong are repeats)");
    parts(scores.byType());
    line("arguments", text(scores.arguments()));
    parts(scores.byRole());
    line("status", rounded(scores.status()) + " of the matched events");
    line("dates", rounded(scores.dates()) + " of the matched events that have one");
    line("merging", text(scores.merging()) + "   (pairs of events across articles)");
    line("actors", text(scores.actors()) + "   types right " + rounded(scores.actorTypes()));
    line("positions", text(scores.positions()));
    list("missed", scores.missing());
    list("wrong", scores.wrong());
  }

  /** Prints which share of the claims of each confidence is right. */
  void printReliability(Scores scores) {
    out.println();
    out.println("confidence: given, and which share of such claims is right");
    scores.byConfidence().forEach(this::reliability);
  }

  private void reliability(double given, Figure figure) {
    out.println(
        "  %-16s %s  (%d right, %d wrong)"
            .formatted(
                rounded(given, 2), rounded(figure.precision()), figure.right(), figure.wrong()));
  }

  private void line(String name, String figures) {
    out.println("%-10s %s".formatted(name, figures));
  }

  private void parts(SortedMap<String, Figure> figures) {
    figures.forEach((name, figure) -> out.println("  %-16s %s".formatted(name, text(figure))));
  }

  private void list(String title, List<String> findings) {
    if (findings.isEmpty() || show == 0) {
      return;
    }
    out.println();
    out.println(title + ":");
    findings.stream().limit(show).forEach(finding -> out.println("  " + Text.oneLine(finding)));
    if (findings.size() > show) {
      out.println("  … and " + (findings.size() - show) + " more; --show lists them");
    }
  }

  private static String text(Figure figure) {
    return "P %s  R %s  F1 %s  (%d right, %d wrong, %d missed)"
        .formatted(
            rounded(figure.precision()),
            rounded(figure.recall()),
            rounded(figure.f1()),
            figure.right(),
            figure.wrong(),
            figure.missed());
  }

  private static String rounded(double share) {
    return rounded(share, 3).toPlainString();
  }

  private static BigDecimal rounded(double share, int digits) {
    return new BigDecimal(share).setScale(digits, RoundingMode.HALF_EVEN);
  }

  /** Prints for programs. */
  void printJson(Scores scores) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("articles", scores.articles());
    all.put("events", json(scores.events()));
    all.put("arguments", json(scores.arguments()));
    all.put("status", scores.status());
    all.put("dates", scores.dates());
    all.put("duplicates", scores.repeats());
    all.put("by_type", json(scores.byType()));
    all.put("by_role", json(scores.byRole()));
    all.put("merging", json(scores.merging()));
    all.put("actors", json(scores.actors()));
    all.put("actor_types", scores.actorTypes());
    all.put("positions", json(scores.positions()));
    all.put("missed", scores.missing().stream().limit(show).toList());
    all.put("wrong", scores.wrong().stream().limit(show).toList());
    try {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> json(SortedMap<String, Figure> figures) {
    Map<String, Object> all = new TreeMap<>();
    figures.forEach((name, figure) -> all.put(name, json(figure)));
    return all;
  }

  private static Map<String, Object> json(Figure figure) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("p", rounded(figure.precision(), 4).doubleValue());
    all.put("r", rounded(figure.recall(), 4).doubleValue());
    all.put("f1", rounded(figure.f1(), 4).doubleValue());
    all.put("tp", figure.right());
    all.put("fp", figure.wrong());
    all.put("fn", figure.missed());
    return all;
  }
}
