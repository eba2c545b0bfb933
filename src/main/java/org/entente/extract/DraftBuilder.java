package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.MoneyValue;
import org.entente.extract.values.Value;
import org.entente.model.Lexicon;
import org.entente.model.Pack;

/** Makes a draft of what one trigger says in its sentence. */
final class DraftBuilder {

  private static final String PERSON = "Person";
  private static final String STATE = "State";
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "its", "such");

  /** Pronouns that stand for somebody else than the subject: "he met him". */
  private static final Set<String> OBJECTS = Set.of("him", "her", "them");

  private final Pack pack;
  private final ArticleMentions mentions;
  private final Fillers fillers;
  private final LightWords lightWords;
  private final StatusReader statusReader;
  private final ItemReader items;
  private final Places places;
  private final PackNames names;

  DraftBuilder(
      Pack pack,
      PackNames names,
      ArticleMentions mentions,
      Fillers fillers,
      LightWords lightWords,
      StatusReader statusReader,
      ItemReader items,
      Places places) {
    this.pack = pack;
    this.mentions = mentions;
    this.lightWords = lightWords;
    this.fillers = fillers;
    this.items = items;
    this.statusReader = statusReader;
    this.places = places;
    this.names = names;
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
    // Pronouns after names: "he pays a visit to Lima" is not of a Peruvian.
    SyntacticArguments.of(trigger, lightWords).stream()
        .sorted(
            Comparator.comparing(SyntacticArguments.Argument::weak)
                .thenComparing(SyntacticArguments.Argument::isModifier)
                .thenComparing(a -> graph.pos(a.token()).startsWith("PRP")))
        .forEach(a -> fill(draft, a, values));
    StatusReader.Reading reading = statusReader.read(trigger);
    draft.status = reading.status();
    draft.certainty = reading.certainty();
    draft.asserted = reading.asserted();
    draft.told = reading.told();
    reading
        .fixed()
        .forEach(
            (role, value) -> {
              if (draft.type.hasRole(role)) {
                draft.literals.put(role, value);
              }
            });
    draft.definite = isDefinite(trigger);
    ItemReader.ofNoun(draft);
    items.origin(draft);
    nearSums(draft, values, rivals);
    new EventDates(graph, values, rivals).fill(draft);
    draft.places.addAll(places.of(trigger, values, rivals));
    name(draft, values);
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
      if (argument.fits(slot)) {
        if (slot.role().equals("item")) {
          items.fill(draft, argument.token(), values);
        } else if (slot.role().equals("value")) {
          fillSum(draft, argument.token(), values);
        } else {
          fillActor(draft, slot, argument);
        }
      }
    }
  }

  // --- actors ---------------------------------------------------------------------------------

  private void fillActor(Draft draft, Lexicon.Argument slot, SyntacticArguments.Argument argument) {
    Pack.Role role = draft.type.role(slot.role()).orElseThrow();
    SentenceGraph graph = draft.trigger.graph();
    // "Chile and Peru signed an Easter Island accord": the island is its matter.
    boolean enough =
        argument.isModifier()
            && SharedRoles.isMutual(role)
            && !SharedRoles.lacks(draft, role.name());
    Predicate<Mention> fits =
        m ->
            fits(m, role)
                && !(enough && m.isState())
                && !places.isNamesake(draft.trigger, m)
                // "the Northern Gas Complex": what holds the triggering noun is no party of its
                // own.
                && !(m.sentence() == graph.sentence().index() && m.covers(draft.trigger.head()))
                && (slot.type().isEmpty() || standsFor(m, slot.type()));
    if (argument.weak() && draft.hasFiller(role.name())) {
      return;
    }
    List<Mention> named = fillers.named(graph, argument.token(), fits);
    boolean object = OBJECTS.contains(graph.word(argument.token()));
    List<Mention> found =
        named.isEmpty()
            ? fillers.referred(
                graph,
                argument.token(),
                fits.and(m -> !draft.isOnAnotherSide(role.name(), m) && !(object && draft.has(m))))
            : named;
    if (named.isEmpty()) {
      draft.inferred += found.size();
    }
    draft.actorUnknown |= found.isEmpty() && isSomethingElse(graph, argument);
    for (Mention mention : found) {
      represent(draft, role, mention);
      draft.business |= role.publicOnly() && !isPublic(mention);
      draft.union |= names.isUnion(mention.entity());
      draft.firm |= !argument.isModifier();
    }
  }

  private boolean isPublic(Mention mention) {
    return Particulars.isPublic(mention) || names.isOfUnion(mention.entity());
  }

  /** Whether a mention is of a class, a person who acts for a state, or one by his office. */
  private static boolean standsFor(Mention mention, String type) {
    boolean person = mention.entity().type().equals(PERSON) && mention.state() != null;
    boolean holder = mention.form() == Form.TITLE_ONLY && type.equals(PERSON);
    return type.equals(mention.entity().type()) || (person && type.equals(STATE)) || holder;
  }

  /** "We agreed", "to meet demand": the place of an actor is taken by what is none of the text. */
  private boolean isSomethingElse(SentenceGraph graph, SyntacticArguments.Argument argument) {
    String lemma = graph.lemma(argument.token());
    return switch (argument.function()) {
      case "subject", "prepositionalAdjunct" ->
          graph.pos(argument.token()).equals("PRP") || isOfMany(graph, argument.token());
      case "directObject" ->
          graph.pos(argument.token()).matches("NNS?")
              && !pack.lexicon().referringNouns().containsKey(lemma);
      default -> false;
    };
  }

  /** "Ministers of nine countries", "the industrial nations". */
  private boolean isOfMany(SentenceGraph graph, int token) {
    return Stream.concat(Stream.of(token), graph.children(token, Set.of("nmod")).stream())
        .filter(t -> graph.pos(t).equals("NNS"))
        .anyMatch(t -> STATE.equals(pack.lexicon().referringNouns().get(graph.lemma(t))));
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
    if (!person || slot.fillers().contains(PERSON)) {
      draft.addActor(slot.name(), mention);
    }
    if (person && (slot.withState() || !slot.fillers().contains(PERSON))) {
      States.of(mention).ifPresent(state -> draft.addActor(slot.name(), state));
    }
  }

  // --- values, places, names ------------------------------------------------------------------

  /** "gave 20 mln dlrs": the sum that the argument's head counts. */
  private static void fillSum(Draft draft, int token, List<Value> values) {
    SentenceGraph graph = draft.trigger.graph();
    values.stream()
        .filter(
            v ->
                v instanceof MoneyValue
                    && graph.path(v.head()).stream().limit(3).anyMatch(t -> t == token))
        .map(v -> ((MoneyValue) v).money())
        .findFirst()
        .ifPresent(draft.values::add);
  }

  private static void nearSums(Draft draft, List<Value> values, List<Trigger> rivals) {
    boolean told =
        draft.trigger.frame().arguments().stream().anyMatch(a -> a.role().equals("value"));
    if (draft.type.hasRole("value") && !told) {
      SentenceGraph graph = draft.trigger.graph();
      int head = draft.trigger.head();
      values.stream()
          .filter(v -> v instanceof MoneyValue && isNearest(draft.trigger, v, rivals))
          .sorted(Comparator.comparingInt(v -> graph.distance(head, v.head())))
          .map(v -> ((MoneyValue) v).money())
          .filter(m -> draft.values.stream().noneMatch(k -> k.currency().equals(m.currency())))
          .forEach(draft.values::add);
    }
  }

  private static boolean isNearest(Trigger trigger, Value value, List<Trigger> rivals) {
    int distance = trigger.graph().distance(trigger.head(), value.head());
    return rivals.stream()
        .filter(r -> r.frame().eventType().equals(trigger.frame().eventType()))
        .filter(r -> !isSumOf(r, trigger))
        .allMatch(r -> r.graph().distance(r.head(), value.head()) >= distance);
  }

  /** "A contract at a price of 5 mln dlrs": the noun only names the other's sum. */
  private static boolean isSumOf(Trigger noun, Trigger other) {
    return !noun.isVerb()
        && noun.frame().requires().contains("value")
        && noun.graph().dominates(other.head(), noun.head());
  }

  /** The proper name that stands with an event noun: "exercise Northern Shield". */
  private void name(Draft draft, List<Value> values) {
    if (!draft.type.hasRole("name") || draft.trigger.isVerb()) {
      return;
    }
    EventNames.near(draft.trigger, mentions, values).ifPresent(n -> draft.literals.put("name", n));
  }
}
