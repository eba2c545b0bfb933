package org.entente.extract;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.entente.annotate.AnnotatedArticle;
import org.entente.annotate.Dependency;
import org.entente.annotate.Token;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.DateValue;
import org.entente.extract.values.MoneyValue;
import org.entente.extract.values.QuantityValue;
import org.entente.extract.values.Value;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Extraction;
import org.entente.model.Lot;
import org.entente.model.Pack;

/**
 * Shows why a text gave what it gave: words and syntax, names and values, what each word of the
 * lexicon matched and lacked, and the claims.
 */
public final class Explainer {

  private final Extractor extractor;
  private final LightWords lightWords;
  private final EquipmentIndex equipment;

  public Explainer(Pack pack) {
    this.extractor = new Extractor(pack);
    this.lightWords = new LightWords(pack.lexicon());
    this.equipment = new EquipmentIndex(pack);
  }

  /** Returns the explanation as plain text of several lines. */
  public String explain(AnnotatedArticle article) {
    StringBuilder out = new StringBuilder();
    Extraction extraction = extractor.extract(article, reading -> sentence(out, article, reading));
    out.append("Claims\n");
    if (extraction.claims().isEmpty()) {
      out.append("  none\n");
    }
    extraction.claims().forEach(claim -> claim(out, claim));
    return out.toString();
  }

  private void sentence(StringBuilder out, AnnotatedArticle article, SentenceReading reading) {
    SentenceGraph graph = reading.graph();
    out.append("Sentence ").append(graph.sentence().index() + 1).append(": ");
    out.append(graph.sentence().span().of(article.article().text())).append("\n\n");
    out.append("  Words and syntax\n");
    for (Token token : graph.sentence().tokens()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %3d  %-20s %-16s %-5s %-13s %s%n",
              token.index() + 1,
              token.word(),
              token.lemma(),
              token.pos(),
              token.ner(),
              edges(graph, token.index())));
    }
    out.append("\n  Names\n");
    reading.mentions().forEach(m -> mention(out, m));
    out.append("\n  Dates, sums, numbers\n");
    reading.values().forEach(v -> out.append("    ").append(value(graph, v)).append('\n'));
    out.append("\n  Words of the lexicon\n");
    for (Draft draft : reading.drafts()) {
      boolean selected = reading.selected().contains(draft);
      if (selected || !isIdleCopula(draft)) {
        draft(out, draft, selected);
      }
    }
    out.append('\n');
  }

  /** "is": a copula that found no actor says nothing that a reader could mend. */
  private static boolean isIdleCopula(Draft draft) {
    Trigger trigger = draft.trigger;
    boolean copula = trigger.graph().relation(trigger.head()).equals("cop");
    return copula && !draft.meetsFrame();
  }

  private static String edges(SentenceGraph graph, int token) {
    return graph.sentence().enhanced().stream()
        .filter(d -> d.dependent() == token)
        .map(d -> d.relation() + (d.governor() < 0 ? "" : " < " + governor(graph, d)))
        .collect(Collectors.joining(", "));
  }

  private static String governor(SentenceGraph graph, Dependency d) {
    return graph.token(d.governor()).word() + "-" + (d.governor() + 1);
  }

  private void mention(StringBuilder out, Mention m) {
    out.append("    \"").append(m.entity().mention()).append("\" = ").append(m.entity().name());
    out.append(" (").append(m.entity().type()).append(", ").append(m.form());
    if (m.state() != null) {
      out.append(", of ").append(m.state().name());
    }
    if (m.form() == Form.EQUIPMENT_CLASS) {
      equipment
          .unlisted(m.entity().name())
          .ifPresent(k -> out.append(", as \"" + k.target().name() + "\" by " + k.describe()));
    }
    out.append(m.media() ? ", media)\n" : ")\n");
  }

  private static String value(SentenceGraph graph, Value value) {
    String words = graph.words(value.first(), value.last() + 1);
    return "\"" + words + "\" = " + meaning(graph, value);
  }

  private static String meaning(SentenceGraph graph, Value value) {
    if (value instanceof MoneyValue money) {
      return money.money().toString();
    }
    if (value instanceof DateValue date) {
      return date.date() == null ? "a date that cannot be told" : "date " + date.date();
    }
    QuantityValue quantity = (QuantityValue) value;
    String counted =
        quantity.counted() == QuantityValue.NOTHING
            ? ""
            : " of " + graph.token(quantity.counted()).word();
    return quantity.amount().plain() + counted;
  }

  private void draft(StringBuilder out, Draft draft, boolean selected) {
    Trigger trigger = draft.trigger;
    out.append("    ").append(trigger.describe()).append(" -> ").append(draft.type.name());
    out.append(", ").append(draft.status).append('\n');
    List<SyntacticArguments.Argument> arguments = SyntacticArguments.of(trigger, lightWords);
    for (SyntacticArguments.Argument a : arguments) {
      String marker = a.marker().isEmpty() ? "" : " \"" + a.marker() + "\"";
      out.append("      ").append(a.function()).append(marker).append(": ");
      out.append(trigger.graph().token(a.token()).word()).append('\n');
    }
    out.append("      filled: ").append(filled(draft)).append('\n');
    out.append("      ").append(verdict(draft, selected)).append('\n');
  }

  private static String filled(Draft draft) {
    StringJoiner filled = new StringJoiner("; ");
    draft.actors.forEach(
        (role, list) ->
            filled.add(
                role
                    + " "
                    + list.stream().map(m -> m.entity().name()).collect(Collectors.joining(", "))));
    draft.items.forEach(i -> filled.add("item " + i.entity().name()));
    draft.values.forEach(v -> filled.add("value " + v));
    draft.dates.forEach(d -> filled.add("date " + d));
    draft.deliveries.forEach(d -> filled.add("delivered " + d));
    draft.places.forEach(p -> filled.add("place " + p.name()));
    draft.literals.forEach((role, value) -> filled.add(role + " " + value));
    return filled.length() == 0 ? "nothing" : filled.toString();
  }

  private static String verdict(Draft draft, boolean selected) {
    List<String> missing =
        draft.trigger.frame().requires().stream().filter(r -> !draft.hasFiller(r)).toList();
    if (!missing.isEmpty()) {
      return (selected ? "joins an event told before, if one fits; " : "dropped; ")
          + "lacks "
          + String.join(", ", missing);
    }
    if (draft.business) {
      return "dropped: a company, where only a state or who acts for one may stand";
    }
    if (!draft.hasCore()) {
      return "joins an event told before, if one fits; too few core roles filled";
    }
    return selected ? "kept" : "dropped: another reading of the word found more";
  }

  private static void claim(StringBuilder out, Claim claim) {
    out.append("  ").append(claim.eventType()).append(", ").append(claim.status());
    out.append(claim.date() == null ? "" : ", " + claim.date());
    out.append(", confidence ").append(claim.confidence()).append('\n');
    claim
        .roles()
        .forEach(
            (role, fillers) ->
                out.append("    ")
                    .append(role)
                    .append(": ")
                    .append(fillers.stream().map(Entity::name).collect(Collectors.joining(", ")))
                    .append('\n'));
    for (Lot lot : claim.lots()) {
      out.append("    item: ").append(lot.item().name());
      out.append(lot.ordered() == null ? "" : ", " + lot.ordered().plain());
      lot.deliveries().forEach(d -> out.append(", delivered ").append(d.value()));
      out.append('\n');
    }
    Entity claimer = claim.claimer();
    if (claimer != null) {
      out.append("    claimer: ").append(claimer.name()).append('\n');
    }
    if (claim.certainty() != Claim.Certainty.ASSERTED) {
      String certainty = claim.certainty().name().toLowerCase(Locale.ROOT);
      out.append("    certainty: ").append(certainty).append('\n');
    }
    claim.values().forEach(v -> out.append("    value: ").append(v).append('\n'));
    claim.evidence().forEach(e -> out.append("    \"").append(e.exact()).append("\"\n"));
  }
}
