package org.entente.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.Edtf;
import org.entente.model.Pack;
import org.entente.model.Pack.EventClass;
import org.entente.model.Pack.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold files: JSON as {@code docs/evaluate.md} lays it down, checked against a domain pack.
 */
public final class GoldReader {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * What is wrong with a gold file.
   *
   * @param place line and column, or the path of the value, such as {@code events[2].status}
   * @param what what is wrong there
   * @param mend what mends it
   */
  public record Problem(String place, String what, String mend) {}

  /**
   * A gold file, read.
   *
   * @param gold what it says; null if there is something wrong with it
   * @param problems what is wrong with it
   */
  public record Reading(@Nullable Gold gold, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private final Pack pack;

  /** Reads gold that speaks of the classes, roles and statuses of a domain pack. */
  public GoldReader(Pack pack) {
    this.pack = pack;
  }

  /**
   * Reads the gold of an article.
   *
   * @param article name of the article
   * @param json the file
   */
  public Reading read(String article, byte[] json) {
    List<Problem> problems = new ArrayList<>();
    Gold gold = null;
    try {
      JsonNode tree = JSON.readTree(json);
      GoldNode file = new GoldNode(tree, "", problems);
      if (tree.isObject()) {
        gold = gold(article, file);
      } else {
        file.wrong("is no object", "write {\"actors\": […], \"positions\": […], \"events\": […]}");
      }
    } catch (JsonProcessingException e) {
      problems.add(new Problem(place(e.getLocation()), message(e), "mend the JSON there"));
    } catch (IOException e) {
      problems.add(new Problem("the file", "is not UTF-8", "save it as UTF-8"));
    }
    return new Reading(problems.isEmpty() ? gold : null, problems);
  }

  /** Leaves out what the parser adds of its own workings. */
  private static String message(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).replaceFirst("\\s*\\(start marker.*", "");
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? "the file"
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private Gold gold(String article, GoldNode file) {
    return new Gold(
        article,
        file.list("actors", this::actor),
        file.has("positions") ? file.list("positions", GoldReader::position) : List.of(),
        file.list("events", this::event));
  }

  private Gold.Actor actor(GoldNode node) {
    List<String> names = new ArrayList<>(List.of(node.text("name")));
    names.addAll(node.has("aliases") ? node.texts("aliases") : List.of());
    return new Gold.Actor(node.choice("type", actorTypes()), names, node.flag("optional"));
  }

  /** The classes that may fill a core role, in the words of gold. */
  private List<String> actorTypes() {
    return pack.eventClasses().stream()
        .flatMap(c -> c.roles().stream())
        .filter(Role::core)
        .flatMap(role -> role.fillers().stream())
        .map(ActorTypes::inGold)
        .distinct()
        .sorted()
        .toList();
  }

  private static Gold.Position position(GoldNode node) {
    return new Gold.Position(
        node.text("person"), node.text("role"), node.textOrTexts("of"), node.flag("optional"));
  }

  private Gold.Event event(GoldNode node) {
    List<String> classes = pack.eventClasses().stream().map(EventClass::name).toList();
    String type = node.choice("type", classes);
    List<String> statuses = pack.statuses().stream().map(Pack.Status::name).toList();
    List<String> evidence = node.texts("evidence");
    if (evidence.isEmpty()) {
      node.wrong("evidence", "is empty", "copy the sentences that report the event into it");
    }
    return new Gold.Event(
        node.text("id"),
        type,
        node.choice("status", statuses),
        dates(node),
        classes.contains(type) ? roles(node, pack.eventClass(type)) : new TreeMap<>(),
        evidence,
        node.flag("optional"),
        node.optionalText("cluster"));
  }

  private static List<String> dates(GoldNode node) {
    List<String> dates = node.texts("date");
    dates.forEach(date -> checkDate(node, "date", date));
    return dates;
  }

  private static SortedMap<String, List<List<String>>> roles(GoldNode event, EventClass type) {
    SortedMap<String, List<List<String>>> roles = new TreeMap<>();
    List<String> known = type.roles().stream().map(Role::name).toList();
    GoldNode node = event.object("roles");
    for (String role : node.names()) {
      List<List<String>> fillers = node.list(role, filler(role));
      if (known.contains(role)) {
        roles.put(role, fillers);
      } else {
        node.wrong(
            role,
            "is no role of " + type.name(),
            "use one of " + String.join(", ", known) + ", or leave it out");
      }
    }
    return roles;
  }

  private static Function<GoldNode, List<String>> filler(String role) {
    return node -> {
      List<String> spellings = node.spellings();
      spellings.forEach(spelling -> checkValue(node, role, spelling));
      return spellings;
    };
  }

  private static void checkValue(GoldNode node, String role, String value) {
    switch (role) {
      case Roles.VALUE -> {
        if (!Agreement.isMoney(value)) {
          node.wrong("\"" + value + "\" is no sum of money", "write it like \"EUR 1500000\"");
        }
      }
      case Roles.QUANTITY -> {
        if (!Agreement.isNumber(value)) {
          node.wrong("\"" + value + "\" is no number", "write it in plain digits, like \"12\"");
        }
      }
      case Roles.DELIVERY_DATE -> checkDate(node, "", value);
      default -> {}
    }
  }

  private static void checkDate(GoldNode node, String name, String date) {
    try {
      new Edtf(date);
    } catch (IllegalArgumentException e) {
      node.wrong(
          name,
          "\"" + date + "\" is no date",
          "write it in EDTF, like \"2014\", \"2014-06\", \"2014-06-20\" or \"2013/2017\"");
    }
  }
}
