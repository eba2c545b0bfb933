package org.entente.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A map of who supplies whom, in the flat projection in which degrees are of one size.
 *
 * @param flows all of them, whether they could be drawn or not
 */
record FlowMap(List<Row> flows, List<Arc> arcs, List<Spot> spots) {

  /** Units of the drawing in a degree, and the northern edge in degrees; fits the outline. */
  private static final double UNIT = 1 / 0.36;

  private static final double NORTH = 84;

  FlowMap {
    flows = List.copyOf(flows);
    arcs = List.copyOf(arcs);
    spots = List.copyOf(spots);
  }

  /**
   * A flow between two states.
   *
   * @param path in SVG's language
   */
  record Arc(Row row, String path, int width) {}

  /** A state on the map. */
  record Spot(String label, String href, double x, double y) {}

  static FlowMap read(Questions questions) {
    List<Row> flows = questions.ask("flows");
    List<Arc> arcs = new ArrayList<>();
    Map<String, Spot> spots = new TreeMap<>();
    for (Row flow : flows) {
      if (flow.has("supplierLat") && flow.has("recipientLat")) {
        Spot from = spots.computeIfAbsent(flow.text("supplier"), iri -> spot(flow, "supplier"));
        Spot to = spots.computeIfAbsent(flow.text("recipient"), iri -> spot(flow, "recipient"));
        arcs.add(new Arc(flow, path(from, to), width(flow.number("deals"))));
      }
    }
    return new FlowMap(flows, arcs, List.copyOf(spots.values()));
  }

  private static Spot spot(Row flow, String end) {
    return new Spot(
        flow.text(end + "Label"),
        flow.href(end),
        round((degrees(flow, end + "Long") + 180) * UNIT),
        round((NORTH - degrees(flow, end + "Lat")) * UNIT));
  }

  private static double degrees(Row flow, String name) {
    return Double.parseDouble(flow.text(name));
  }

  /** Bends to the left of its way, so that the way there and the way back lie apart. */
  private static String path(Spot from, Spot to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double x = round((from.x() + to.x()) / 2 + dy * 0.2);
    double y = round((from.y() + to.y()) / 2 - dx * 0.2);
    return "M%s %s Q%s %s %s %s".formatted(from.x(), from.y(), x, y, to.x(), to.y());
  }

  private static double round(double number) {
    return Math.round(number * 10) / 10.0;
  }

  private static int width(long deals) {
    return (int) Math.min(6, 1 + deals / 2);
  }
}
