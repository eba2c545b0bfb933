package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.annotate.AnnotatedArticle;
import org.entente.extract.mentions.Mention;
import org.entente.model.Amount;
import org.entente.model.Claim;
import org.entente.model.Edtf;
import org.entente.model.Entity;
import org.entente.model.Evidence;
import org.entente.model.Lot;
import org.entente.model.Money;
import org.entente.model.Pack;
import org.entente.model.Reliability;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Turns finished drafts into claims. */
final class ClaimWriter {

  private static final int HASH_LENGTH = 12;

  /** Statuses of a transfer itself, not of what was agreed about it. */
  private static final Set<String> TRANSFERS =
      Set.of("planned", "completed", "cancelled", "denied");

  private static final int MOST_FURTHER_SENTENCES = 2;

  private final AnnotatedArticle article;
  private final Reliability reliability;

  ClaimWriter(AnnotatedArticle article, Reliability reliability) {
    this.article = article;
    this.reliability = reliability;
  }

  Claim write(Draft draft) {
    SortedMap<String, List<Entity>> roles = new TreeMap<>();
    draft.type.roles().stream()
        .filter(r -> !draft.actors(r.name()).isEmpty())
        .forEach(r -> roles.put(r.name(), fillers(r, draft.actors(r.name()))));
    draft.literals.forEach((role, value) -> roles.put(role, List.of(Entity.text(value))));
    if (!draft.places.isEmpty()) {
      roles.put("place", List.of(PlacePhrases.narrowFirst(List.copyOf(draft.places)).get(0)));
    }
    List<Evidence> evidence =
        draft.sentences.stream()
            .map(i -> article.sentences().get(i).span())
            .map(span -> Evidence.quote(article.article().text(), span))
            .toList();
    String status = status(draft);
    @Nullable Edtf date = date(draft);
    List<Lot> lots = lots(draft, status);
    roles.replaceAll((role, fillers) -> fillers.stream().distinct().sorted().toList());
    List<Money> values = draft.values.stream().sorted().toList();
    String content = draft.type.name() + roles + lots + values + status + date + evidence;
    return new Claim(
        "claim/" + article.article().name() + "/" + Sha256.of(content, HASH_LENGTH),
        article.article().name(),
        draft.type.name(),
        roles,
        lots,
        values,
        status,
        date,
        draft.claimer,
        draft.certainty,
        reliability.of(support(draft)),
        evidence);
  }

  /** A state that is there with its own body or person only is named twice. */
  private static List<Entity> fillers(Pack.Role role, List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::entity)
        .filter(
            e ->
                role.withState()
                    || mentions.stream()
                        .noneMatch(m -> m.state() != null && Draft.sameActor(m.state(), e)))
        .toList();
  }

  private static List<Lot> lots(Draft draft, String status) {
    boolean delivered = status.equals("completed") && draft.type.hasRole("deliveryDate");
    List<Lot> lots = new ArrayList<>();
    for (Draft.Item item : draft.items) {
      @Nullable Amount number = item.quantity();
      lots.add(new Lot(item.entity(), number, delivered ? number : null, draft.deliveries));
    }
    return lots.stream().sorted().toList();
  }

  /** What is dated after its report has not happened yet. */
  private String status(Draft draft) {
    @Nullable Edtf date = date(draft);
    @Nullable Edtf published = article.article().metadata().published();
    if (date == null || published == null || !draft.status.equals("completed")) {
      return draft.status;
    }
    boolean later =
        date.earliest() != null
            && published.latest() != null
            && date.earliest().isAfter(published.latest());
    return later ? "planned" : draft.status;
  }

  /**
   * The first date told, or one within it that is told more closely. What is handed over is so on
   * the day of its delivery; a contract is not.
   */
  private static @Nullable Edtf date(Draft draft) {
    Stream<Edtf> deliveries =
        TRANSFERS.contains(draft.status) ? draft.deliveries.stream() : Stream.of();
    return Stream.concat(draft.dates.stream(), deliveries)
        .reduce((first, next) -> next.isWithin(first) ? next : first)
        .orElse(draft.setting);
  }

  /** What the text gives for a claim: the sum that {@code ent:support} stands for. */
  private static int support(Draft draft) {
    int support = Math.min(draft.sentences.size() - 1, MOST_FURTHER_SENTENCES);
    support -= draft.certainty == Claim.Certainty.POSSIBLE ? 1 : 0;
    support -= draft.inferred > 0 ? 1 : 0;
    support -= draft.firm ? 0 : 1;
    support -= draft.unlisted > 0 ? 1 : 0;
    return support;
  }
}
