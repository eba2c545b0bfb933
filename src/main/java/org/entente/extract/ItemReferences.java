package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;

/**
 * Tells which equipment of the text before "the jets", "them" or "the first six" are. Resolves
 * nothing rather than guessing.
 */
final class ItemReferences {

  /** How many sentences back a noun may reach. */
  private static final int REACH = 4;

  /** How many sentences back a bare number may reach, and a pronoun. */
  private static final int NUMBER_REACH = 2;

  private static final int PRONOUN_REACH = 1;

  private static final String EQUIPMENT = "Equipment";

  private static final Set<String> POINTERS = Set.of("the", "these", "those", "this", "that");
  private static final Set<String> PRONOUNS = Set.of("they", "them", "it");

  private final ArticleMentions mentions;
  private final EquipmentIndex equipment;
  private final Map<String, String> referringNouns;

  /**
   * @param referringNouns nouns that, with "the", stand for something named before, and its class
   */
  ItemReferences(
      ArticleMentions mentions, EquipmentIndex equipment, Map<String, String> referringNouns) {
    this.mentions = mentions;
    this.equipment = equipment;
    this.referringNouns = referringNouns;
  }

  static boolean isEquipment(Mention m) {
    return m.form() == Form.EQUIPMENT_MODEL || m.form() == Form.EQUIPMENT_CLASS;
  }

  /** Returns the designation that a noun such as "the jets" takes up. */
  Optional<Mention> designation(SentenceGraph graph, Mention noun) {
    if (!points(graph, noun.head()) || noun.form() != Form.EQUIPMENT_CLASS) {
      return Optional.empty();
    }
    List<Mention> models =
        latest(
            graph,
            noun.first(),
            REACH,
            m ->
                m.form() == Form.EQUIPMENT_MODEL
                    && equipment.sameKind(m.entity().name(), noun.entity().name()));
    // Of "the F-16 and the F-35" none is "the jets".
    boolean one = models.stream().map(m -> m.entity().name()).distinct().count() == 1;
    return one ? Optional.of(models.get(0)) : Optional.empty();
  }

  private static boolean points(SentenceGraph graph, int noun) {
    return graph.children(noun).stream()
        .anyMatch(c -> c < noun && POINTERS.contains(graph.word(c)));
  }

  /**
   * Returns the equipment that a pronoun, a bare number or a noun such as "the pair" stands for.
   */
  Optional<Mention> standsFor(SentenceGraph graph, int token) {
    List<Mention> near = List.of();
    if (PRONOUNS.contains(graph.word(token))) {
      near = latest(graph, token, PRONOUN_REACH, m -> true);
    } else if (graph.pos(token).equals("CD") && !graph.hasChild(token, "nmod")) {
      near = latest(graph, token, NUMBER_REACH, m -> true);
    } else if (EQUIPMENT.equals(referringNouns.get(graph.lemma(token))) && points(graph, token)) {
      near = latest(graph, token, REACH, m -> !equipment.isAnything(m.entity().name()));
    }
    return near.isEmpty() ? Optional.empty() : Optional.of(named(near));
  }

  /** The last of some mentions, or the designation that tells what its noun means. */
  private Mention named(List<Mention> near) {
    Mention last = near.get(near.size() - 1);
    return near.stream()
        .filter(m -> m.form() == Form.EQUIPMENT_MODEL)
        .filter(m -> equipment.sameKind(m.entity().name(), last.entity().name()))
        .reduce((a, b) -> b)
        .orElse(last);
  }

  /** The mentions that fit in the last sentence that has any, in the order of the text. */
  private List<Mention> latest(
      SentenceGraph graph, int before, int reach, Predicate<Mention> fits) {
    List<Mention> known = new ArrayList<>(mentions.before(graph.sentence()));
    mentions.in(graph.sentence()).stream().filter(m -> m.end() <= before).forEach(known::add);
    int earliest = graph.sentence().index() - reach;
    known.removeIf(m -> m.sentence() < earliest || !isEquipment(m) || !fits.test(m));
    int last = known.isEmpty() ? 0 : known.get(known.size() - 1).sentence();
    known.removeIf(m -> m.sentence() != last);
    return known;
  }
}
