package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.extract.values.DateValue;
import org.entente.extract.values.Value;
import org.entente.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Gives what news tells without a date the time of the news: its month, since the day of an article
 * need not be that of the event. Background is left open: what had happened before, and what a
 * clause adds in passing.
 */
final class NewsTime {

  /** News puts what matters first; a longer text ends in background. */
  private static final int NEWS = 20;

  private final @Nullable Edtf month;
  private int block = -1;

  /** Whether the paragraph told last of a time long before the news. */
  private boolean past;

  NewsTime(@Nullable Edtf published) {
    this.month = month(published);
  }

  /** The month of a day or month; a year stays as it is, a span of time tells nothing. */
  private static @Nullable Edtf month(@Nullable Edtf published) {
    if (published == null || published.value().contains("/")) {
      return null;
    }
    LocalDate day = published.earliest();
    return day == null || published.value().length() != 10
        ? published
        : Edtf.of(day.getYear(), day.getMonthValue());
  }

  /** Takes in a sentence whose drafts are complete. */
  void advance(Sentence sentence, List<Value> values) {
    past &= sentence.block() == block;
    block = sentence.block();
    for (Value value : values) {
      if (value instanceof DateValue date && date.date() != null) {
        past = isPast(date.date());
      }
    }
  }

  private boolean isPast(Edtf date) {
    LocalDate end = date.latest();
    LocalDate news = month == null ? null : month.earliest();
    return end != null && news != null && end.isBefore(news.minusYears(1));
  }

  void complete(Draft draft) {
    int sentence = draft.trigger.graph().sentence().index();
    boolean after = past && draft.trigger.graph().sentence().block() == block;
    boolean background = sentence >= NEWS || isBackground(draft.trigger);
    if (draft.setting == null && !background && !after) {
      draft.setting = month;
    }
  }

  private static boolean isBackground(Trigger trigger) {
    SentenceGraph graph = trigger.graph();
    return graph.path(trigger.head()).stream()
        .anyMatch(t -> isAside(graph, t) || isBefore(graph, t));
  }

  /** "Which it had joined", "because it bought": a finite clause that is not the news. */
  private static boolean isAside(SentenceGraph graph, int clause) {
    return switch (graph.relation(clause)) {
      case "acl:relcl" -> true;
      case "advcl" ->
          graph.children(clause, Set.of("mark")).stream().anyMatch(m -> !graph.pos(m).equals("TO"));
      default -> false;
    };
  }

  /** "Had sold" lies before the time of the text, but not in reported speech. */
  private static boolean isBefore(SentenceGraph graph, int verb) {
    return !graph.relation(verb).equals("ccomp")
        && graph.children(verb, Set.of("aux")).stream().anyMatch(a -> graph.word(a).equals("had"));
  }
}
