package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.annotate.Token;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.extract.values.QuantityValue;
import org.entente.extract.values.Value;
import org.entente.model.Amount;
import org.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/** Reads what a transfer is about: designations, class nouns, their numbers and their makers. */
final class ItemReader {

  private static final Set<String> INCLUDING =
      Set.of("nmod:including", "obl:including", "nmod:such_as");

  private final ArticleMentions mentions;
  private final Fillers fillers;
  private final EquipmentIndex equipment;
  private final ItemReferences references;
  private final List<String> percents;

  /**
   * @param percents words that make the number before them a share
   */
  ItemReader(
      ArticleMentions mentions,
      Fillers fillers,
      EquipmentIndex equipment,
      ItemReferences references,
      List<String> percents) {
    this.mentions = mentions;
    this.fillers = fillers;
    this.equipment = equipment;
    this.references = references;
    this.percents = percents;
  }

  /** Adds the equipment that an argument's head token names to a draft. */
  void fill(Draft draft, int token, List<Value> values) {
    SentenceGraph graph = draft.trigger.graph();
    boolean share =
        isShare(graph, token)
            || graph.path(draft.trigger.head()).stream().anyMatch(t -> isShare(graph, t));
    if (share) {
      return; // A share of a trade is no deal.
    }
    List<Mention> found = new ArrayList<>(fillers.named(graph, token, ItemReferences::isEquipment));
    if (found.isEmpty()) {
      for (int child : graph.children(token, Set.of("nmod", "appos", "nummod", "dep"))) {
        found.addAll(fillers.named(graph, child, ItemReferences::isEquipment));
      }
    }
    if (found.isEmpty() && graph.isNoun(token) && !isPartOfOther(graph, token)) {
      modifierItem(draft, graph.token(token));
    }
    included(draft, found);
    if (draft.items.isEmpty() && found.isEmpty()) {
      references.standsFor(graph, token).ifPresent(m -> refer(draft, m, token, values));
    }
    for (Mention m : found) {
      List<Mention> designations = designations(graph, m);
      if (designations.isEmpty()) {
        addItem(draft, references.designation(graph, m).orElse(m), m, values);
      }
      designations.forEach(d -> addItem(draft, d, m, values));
    }
  }

  /** "132 aircraft including Tornados", "equipment, including 20 Hawks" */
  private void included(Draft draft, List<Mention> found) {
    SentenceGraph graph = draft.trigger.graph();
    for (Mention whole : List.copyOf(found)) {
      // The parser may hang the part on the verb.
      List<Mention> parts =
          Stream.of(whole.head(), draft.trigger.head())
              .flatMap(t -> graph.out(t).stream())
              .filter(d -> INCLUDING.contains(d.relation()))
              .flatMap(
                  d -> fillers.named(graph, d.dependent(), ItemReferences::isEquipment).stream())
              .flatMap(m -> Stream.concat(Stream.of(m), designations(graph, m).stream()))
              .filter(m -> m.form() == Form.EQUIPMENT_MODEL && !found.contains(m))
              .distinct()
              .toList();
      if (!parts.isEmpty() && equipment.isAnything(whole.entity().name())) {
        found.remove(whole);
      }
      found.addAll(parts);
    }
  }

  /** "delivered the first six", "sold them": equipment that the text named before. */
  private static void refer(Draft draft, Mention meant, int token, List<Value> values) {
    @Nullable Amount number =
        values.stream()
            .filter(v -> v instanceof QuantityValue && v.first() <= token && token <= v.last())
            .map(v -> ((QuantityValue) v).amount())
            .findFirst()
            .orElse(null);
    boolean designation = meant.form() == Form.EQUIPMENT_MODEL;
    draft.items.add(new Draft.Item(meant.entity(), designation, number));
    draft.inferred++;
  }

  /**
   * "A loan", "food aid": the word that tells of the act names what is given, unless it is but the
   * act's own name.
   */
  static void ofNoun(Draft draft) {
    Trigger trigger = draft.trigger;
    String name = trigger.entry().lemma();
    boolean names = trigger.frame().nounFills().equals("item") && trigger.unlisted() == null;
    if (names && !name.equals(draft.type.label())) {
      draft.items.add(new Draft.Item(Entity.text(name), false, null));
    }
  }

  /** "30,000 tonnes of wheat and 500 of rice": what is measured, in the words of the text. */
  static void goods(Draft draft, int measure) {
    SentenceGraph graph = draft.trigger.graph();
    for (int unit : graph.withConjuncts(measure)) {
      graph.children(unit, Set.of("nmod")).stream()
          .filter(c -> graph.hasChild(unit, "nummod") && graph.hasCase(c, Set.of("of")))
          .flatMap(c -> graph.withConjuncts(c).stream())
          .map(c -> graph.words(firstModifier(graph, c), c + 1))
          .forEach(name -> draft.addNamed(new Draft.Item(Entity.text(name), false, null)));
    }
  }

  private static int firstModifier(SentenceGraph graph, int noun) {
    return graph.children(noun, Set.of("compound", "amod")).stream()
        .reduce(noun, (first, next) -> next < noun ? Math.min(first, next) : first);
  }

  private boolean isShare(SentenceGraph graph, int token) {
    return percents.contains(graph.lemma(token));
  }

  /** "water tanks" are no tanks. */
  private boolean isPartOfOther(SentenceGraph graph, int noun) {
    return graph.children(noun, Set.of("compound")).stream()
        .filter(c -> c == noun - 1)
        .anyMatch(c -> equipment.isOther(graph.lemma(c) + " " + graph.lemma(noun)));
  }

  /** "a helicopter deal": the noun before another is no mention of its own. */
  private void modifierItem(Draft draft, Token noun) {
    equipment
        .find(noun.lemma())
        .filter(e -> !e.designation())
        .ifPresent(
            e ->
                draft.items.add(
                    new Draft.Item(
                        new Entity("Equipment", noun.lemma(), noun.word(), ""), false, null)));
  }

  /** "Su-30 and Su-35 fighters": the designations that tell what a class noun means. */
  private List<Mention> designations(SentenceGraph graph, Mention noun) {
    if (noun.form() != Form.EQUIPMENT_CLASS) {
      return List.of();
    }
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.form() == Form.EQUIPMENT_MODEL)
        .filter(m -> m.end() <= noun.first() && graph.dominates(noun.head(), m.head()))
        .filter(m -> graph.path(m.head()).stream().limit(4).anyMatch(t -> t == noun.head()))
        .toList();
  }

  /** Adds an item; its number may stand before it or before the noun that it tells more of. */
  private void addItem(Draft draft, Mention m, Mention noun, List<Value> values) {
    boolean known = draft.items.stream().anyMatch(i -> Draft.sameActor(i.entity(), m.entity()));
    if (!known) {
      boolean here = m.sentence() == noun.sentence();
      @Nullable Amount number = here ? number(draft.trigger.graph(), m, values) : null;
      if (number == null) {
        number = number(draft.trigger.graph(), noun, values);
      }
      boolean designation = m.form() == Form.EQUIPMENT_MODEL;
      draft.items.add(new Draft.Item(m.entity(), designation, number));
      draft.unlisted += !designation && equipment.unlisted(m.entity().name()).isPresent() ? 1 : 0;
    }
  }

  @Nullable
  private Amount number(SentenceGraph graph, Mention m, List<Value> values) {
    for (Value value : values) {
      if (value instanceof QuantityValue q
          && q.kind() == QuantityValue.Kind.COUNT
          && !isPartOfName(graph, q)) {
        int counted = q.counted() == QuantityValue.NOTHING ? graph.parent(q.head()) : q.counted();
        boolean before = q.last() + 1 == m.first(); // "20 Hawk trainers"
        if (before || (m.first() <= counted && counted < m.end())) {
          return q.amount();
        }
      }
    }
    return null;
  }

  /** "Leopard 2" */
  private boolean isPartOfName(SentenceGraph graph, QuantityValue number) {
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.form() == Form.EQUIPMENT_MODEL)
        .anyMatch(m -> m.covers(number.first()) && m.covers(number.last()));
  }

  /** "Swedish radars": who makes an item supplies it, unless the text names another supplier. */
  void origin(Draft draft) {
    if (!draft.type.hasRole("supplier") || !draft.actors("supplier").isEmpty()) {
      return;
    }
    SentenceGraph graph = draft.trigger.graph();
    for (Mention item : mentions.in(graph.sentence())) {
      boolean mine =
          ItemReferences.isEquipment(item)
              && draft.items.stream().anyMatch(i -> Draft.sameActor(i.entity(), item.entity()));
      if (!mine) {
        continue;
      }
      for (Mention m : mentions.in(graph.sentence())) {
        boolean modifies =
            m.form() == Form.ADJECTIVE
                && (graph.parent(m.head()) == item.head() || m.end() == item.first());
        if (modifies
            && draft.actors("recipient").stream()
                .noneMatch(r -> r.entity().name().equals(m.entity().name()))) {
          draft.inferActor("supplier", m);
        }
      }
    }
  }
}
