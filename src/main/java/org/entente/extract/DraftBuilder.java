package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.MoneyValue;
import org.entente.extract.values.Value;
import org.entente.model.Entity;
import org.entente.model.Lexicon;
import org.entente.model.Pack;
import org.jspecify.annotations.Nullable;

/** Makes a draft of what one trigger says in its sentence. */
final class DraftBuilder {

  private static final String PERSON = "Person";
  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "off");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "its", "such");

  private final Pack pack;
  private final ArticleMentions mentions;
  private final Fillers fillers;
  private final StatusReader statusReader;
  private final ItemReader items;

  DraftBuilder(
      Pack pack,
      ArticleMentions mentions,
      References references,
      StatusReader statusReader,
      EquipmentIndex equipment) {
    this.pack = pack;
    this.mentions = mentions;
    this.fillers = new Fillers(mentions, references);
    this.items = new ItemReader(mentions, fillers, equipment, pack.valueWords().percents());
    this.statusReader = statusReader;
  }

  /**
   * Makes the draft of a trigger.
   *
   * @param values the sentence's dates, sums and numbers
   * @param rivals all triggers of the sentence: each date and sum belongs to the nearest
   */
  Draft build(Trigger trigger, List<Value> values, List<Trigger> rivals) {
    Draft draft = new Draft(pack.eventClass(trigger.frame().eventType()), trigger);
    SentenceGraph graph = trigger.graph();
    List<SyntacticArguments.Argument> arguments =
        SyntacticArguments.of(trigger, verb -> statusReader.isSupportVerb(graph, verb));
    for (SyntacticArguments.Argument argument : arguments) {
      fill(draft, argument, values);
    }
    StatusReader.Reading reading = statusReader.read(trigger);
    draft.status = reading.status();
    draft.certainty = reading.certainty();
    draft.asserted = reading.asserted();
    reading
        .fixed()
        .forEach(
            (role, value) -> {
              if (draft.type.hasRole(role)) {
                draft.literals.put(role, value);
              }
            });
    draft.definite = isDefinite(trigger);
    items.origin(draft);
    nearSums(draft, values, rivals);
    new EventDates(graph, values, rivals).fill(draft);
    places(draft, arguments);
    name(draft);
    return draft;
  }

  /** "The deal" points back, and so do "deliveries": of what was ordered before. */
  private static boolean isDefinite(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    boolean delivery = trigger.entry().dates().equals("deliveryDate");
    return !trigger.isVerb()
        && (delivery
            || graph.children(trigger.head()).stream()
                .anyMatch(c -> DEFINITE.contains(graph.word(c))));
  }

  private void fill(Draft draft, SyntacticArguments.Argument argument, List<Value> values) {
    for (Lexicon.Argument slot : draft.trigger.frame().arguments()) {
      if (slot.function().equals(argument.function()) && slot.marker().equals(argument.marker())) {
        if (slot.role().equals("item")) {
          items.fill(draft, argument.token(), values);
        } else {
          fillActor(draft, slot, argument);
        }
      }
    }
  }

  // --- actors ---------------------------------------------------------------------------------

  private void fillActor(Draft draft, Lexicon.Argument slot, SyntacticArguments.Argument argument) {
    Pack.Role role =
        draft.type.roles().stream()
            .filter(r -> r.name().equals(slot.role()))
            .findFirst()
            .orElseThrow();
    SentenceGraph graph = draft.trigger.graph();
    Predicate<Mention> fits =
        m -> fits(m, role) && (slot.type().isEmpty() || slot.type().equals(m.entity().type()));
    List<Mention> named = fillers.named(graph, argument.token(), fits);
    List<Mention> found = named.isEmpty() ? fillers.referred(graph, argument.token(), fits) : named;
    if (named.isEmpty()) {
      draft.inferred += found.size();
    }
    for (Mention mention : found) {
      represent(draft, role, mention);
      draft.firm |= !argument.function().equals("modifier");
    }
  }

  private static boolean fits(Mention mention, Pack.Role slot) {
    if (mention.media() || !mention.form().isActor()) {
      return mention.form() == Form.PLACE && slot.fillers().contains("Place");
    }
    return slot.fillers().contains(mention.entity().type())
        || (mention.entity().type().equals(PERSON) && mention.state() != null);
  }

  /** A person acts for a state; where the role wants persons, both count if it says so. */
  private static void represent(Draft draft, Pack.Role slot, Mention mention) {
    boolean person = mention.entity().type().equals(PERSON);
    Entity state = mention.state();
    if (!person || slot.fillers().contains(PERSON)) {
      draft.addActor(slot.name(), mention);
    }
    if (person && state != null && (slot.withState() || !slot.fillers().contains(PERSON))) {
      draft.addActor(slot.name(), stateOf(mention, state));
    }
  }

  static Mention stateOf(Mention m, Entity state) {
    return new Mention(
        m.sentence(), m.first(), m.end(), m.head(), state, m.form(), null, null, "", false);
  }

  // --- values, places, names ------------------------------------------------------------------

  private static void nearSums(Draft draft, List<Value> values, List<Trigger> rivals) {
    if (draft.type.hasRole("value")) {
      SentenceGraph graph = draft.trigger.graph();
      int head = draft.trigger.head();
      values.stream()
          .filter(v -> v instanceof MoneyValue && isNearest(draft.trigger, v, rivals))
          .sorted(Comparator.comparingInt(v -> graph.distance(head, v.head())))
          .forEach(v -> draft.values.add(((MoneyValue) v).money()));
    }
  }

  private static boolean isNearest(Trigger trigger, Value value, List<Trigger> rivals) {
    int distance = trigger.graph().distance(trigger.head(), value.head());
    return rivals.stream()
        .filter(r -> r.frame().eventType().equals(trigger.frame().eventType()))
        .allMatch(r -> r.graph().distance(r.head(), value.head()) >= distance);
  }

  private void places(Draft draft, List<SyntacticArguments.Argument> arguments) {
    if (!draft.type.hasRole("place")) {
      return;
    }
    SentenceGraph graph = draft.trigger.graph();
    for (SyntacticArguments.Argument a : arguments) {
      if (LOCATIVE.contains(a.marker())) {
        fillers.named(graph, a.token(), DraftBuilder::isPlace).stream()
            .map(DraftBuilder::place)
            .forEach(draft.places::add);
      }
    }
    if (draft.places.isEmpty()) {
      onlyPlace(graph).ifPresent(draft.places::add);
    }
  }

  /** The place that a sentence tells, if it tells one. */
  private Optional<Entity> onlyPlace(SentenceGraph graph) {
    List<Entity> places =
        mentions.in(graph.sentence()).stream()
            .filter(DraftBuilder::isPlace)
            .filter(
                m ->
                    graph.children(m.head(), Set.of("case")).stream()
                        .anyMatch(c -> LOCATIVE.contains(graph.word(c))))
            .map(DraftBuilder::place)
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private static boolean isPlace(Mention m) {
    return m.form() == Form.PLACE
        || m.form() == Form.CAPITAL
        || (m.form() == Form.NAME && m.entity().type().equals("State"));
  }

  private static Entity place(Mention m) {
    @Nullable Entity city = m.place();
    return city != null ? city : m.entity();
  }

  /** The proper name that stands with an event noun: "exercise Northern Shield". */
  private void name(Draft draft) {
    if (!draft.type.hasRole("name") || draft.trigger.isVerb()) {
      return;
    }
    EventNames.near(draft.trigger, mentions).ifPresent(n -> draft.literals.put("name", n));
  }
}
