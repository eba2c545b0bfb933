package org.entente.extract;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.model.Amount;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Lot;
import org.entente.model.OffsetMap;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with the claims that a careful analyst would write down; {@code extract/README.md} among
 * the test resources describes the notation.
 *
 * @param title what the case is about
 * @param published publication date of the text
 * @param filedFrom city of the dateline
 * @param blocks its paragraphs; a headline begins with '#'
 * @param claims what is expected, in the notation of {@link #shown(List, Edtf)}, sorted
 */
record ExtractionCase(
    String title,
    @Nullable Edtf published,
    @Nullable String filedFrom,
    List<String> blocks,
    List<String> claims) {

  private static final Splitter CASES = Splitter.on(Pattern.compile("(?m)^== "));
  private static final Splitter PARTS = Splitter.on('|').trimResults();
  private static final Splitter FILLERS = Splitter.on(',').trimResults();

  /** Reads the cases of a resource of this package's folder. */
  static List<ExtractionCase> read(String resource) {
    String path = "/extract/" + resource;
    try (InputStream in = ExtractionCase.class.getResourceAsStream(path)) {
      String text =
          new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
      return CASES.splitToStream(text).skip(1).map(block -> parse(block.strip())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExtractionCase parse(String block) {
    List<String> lines = block.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    Edtf published = null;
    String filedFrom = null;
    List<String> blocks = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("published ")) {
        published = new Edtf(line.substring("published ".length()));
      } else if (line.startsWith("filed from ")) {
        filedFrom = line.substring("filed from ".length());
      } else if (line.startsWith(">")) {
        claims.add(line.substring(1).strip());
      } else {
        blocks.add(line);
      }
    }
    if (blocks.isEmpty() || claims.isEmpty()) {
      throw new IllegalArgumentException("a case needs a text and '>' lines: " + lines.get(0));
    }
    claims.remove("none");
    return new ExtractionCase(
        lines.get(0),
        published,
        filedFrom,
        blocks,
        claims.stream().map(ExtractionCase::canonical).sorted().toList());
  }

  /** Sorts the parts of a line and the fillers of each role, so that order does not matter. */
  private static String canonical(String line) {
    List<String> parts = PARTS.splitToList(line);
    List<String> roles = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      int blank = part.indexOf(' ');
      String fillers =
          FILLERS.splitToStream(part.substring(blank + 1)).sorted().collect(joining(", "));
      roles.add(part.substring(0, blank) + " " + fillers);
    }
    roles.sort(null);
    roles.add(0, parts.get(0));
    return String.join(" | ", roles);
  }

  Article article() {
    StringBuilder text = new StringBuilder();
    List<Block> spans = new ArrayList<>();
    for (String line : blocks) {
      boolean headline = line.startsWith("#");
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(headline ? line.substring(1).strip() : line);
      Block.Kind kind = headline ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      spans.add(new Block(kind, new Span(start, text.length())));
    }
    Article.Metadata metadata =
        new Article.Metadata(null, published, null, null, null, "case.txt", filedFrom);
    return new Article(
        "case", metadata, text.toString(), spans, OffsetMap.identity(text.length()), "0");
  }

  /** Writes claims of a text of that date as the resources have them, sorted. */
  static List<String> shown(List<Claim> claims, @Nullable Edtf published) {
    return claims.stream().map(c -> shown(c, published)).sorted().toList();
  }

  /** Tells whether a date says no more than that the news is of the month it was published in. */
  private static boolean isOfTheNews(Edtf date, @Nullable Edtf published) {
    return published != null
        && date.value().length() == 7
        && published.value().startsWith(date.value());
  }

  private static String shown(Claim claim, @Nullable Edtf published) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.eventType() + " " + claim.status());
    claim
        .roles()
        .forEach(
            (role, fillers) ->
                parts.add(role + " " + fillers.stream().map(Entity::name).collect(joining(", "))));
    if (!claim.lots().isEmpty()) {
      parts.add("item " + claim.lots().stream().map(ExtractionCase::shown).collect(joining(", ")));
    }
    if (!claim.values().isEmpty()) {
      parts.add(
          "value "
              + claim.values().stream()
                  .map(v -> v.currency() + " " + shown(v.amount()))
                  .collect(joining(", ")));
    }
    Edtf date = claim.date();
    if (date != null && !isOfTheNews(date, published)) {
      parts.add("date " + date);
    }
    Entity claimer = claim.claimer();
    if (claimer != null) {
      parts.add("claimer " + claimer.name());
    }
    if (claim.certainty() != Claim.Certainty.ASSERTED) {
      parts.add("certainty " + claim.certainty().name().toLowerCase(Locale.ROOT));
    }
    List<String> deliveries = deliveries(claim);
    if (!deliveries.isEmpty()) {
      parts.add("delivery " + String.join(", ", deliveries));
    }
    if (claim.evidence().size() > 1) {
      parts.add("sentences " + claim.evidence().size());
    }
    return canonical(String.join(" | ", parts));
  }

  /** Dates of delivery that are not the claim's date. */
  private static List<String> deliveries(Claim claim) {
    return claim.lots().stream()
        .flatMap(lot -> lot.deliveries().stream())
        .filter(d -> !d.equals(claim.date()))
        .map(Edtf::value)
        .distinct()
        .toList();
  }

  private static String shown(Lot lot) {
    Amount ordered = lot.ordered();
    return ordered == null ? lot.item().name() : shown(ordered) + " " + lot.item().name();
  }

  private static String shown(Amount amount) {
    return switch (amount.bound()) {
          case EXACT -> "";
          case ABOUT -> "~";
          case AT_LEAST -> ">=";
          case AT_MOST -> "<=";
        }
        + amount.plain();
  }

  @Override
  public String toString() {
    return title;
  }
}
