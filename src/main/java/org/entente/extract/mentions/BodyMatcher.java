package org.entente.extract.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entity;
import org.entente.model.NameWords.BodyNoun;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies of states that no list names: a state and a phrase around a noun such as "ministry".
 */
final class BodyMatcher {

  private static final int MAX_MODIFIERS = 6;

  private final Gazetteer gazetteer;

  BodyMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(SentenceView s, List<Mention> states) {
    List<Mention> found = new ArrayList<>();
    if (s.capitals()) {
      return found;
    }
    Covered known = new Covered(s.size(), states);
    for (int i = 0; i < s.size(); i++) {
      NameIndex.Hit<BodyNoun> hit = gazetteer.bodyNouns.longest(s, i);
      if (hit != null && known.free(i) && !isOffice(s, hit)) {
        Mention body = body(s, known, hit);
        if (body != null) {
          body = coordinated(s, body, found);
          found.add(body);
          i = Math.max(i, body.end() - 1);
        }
      }
    }
    return found;
  }

  /** "The Peruvian Army and Air Force": the second is Peru's too. */
  private Mention coordinated(SentenceView s, Mention body, List<Mention> found) {
    Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
    Entity state = before == null ? null : before.state();
    boolean joined =
        before != null
            && before.end() == body.first() - 1
            && s.lower(body.first() - 1).matches("and|&");
    return joined && state != null && body.state() == null
        ? body.withName(gazetteer.adjective(state.name()) + " " + body.entity().name())
            .withState(state)
        : body;
  }

  /** "Cabinet secretary", "central bank governor": the noun is part of an office. */
  private boolean isOffice(SentenceView s, NameIndex.Hit<BodyNoun> hit) {
    NameIndex.Hit<?> office = gazetteer.offices.longest(s, hit.first());
    return office != null && office.end() > hit.end();
  }

  private @Nullable Mention body(SentenceView s, Covered known, NameIndex.Hit<BodyNoun> hit) {
    boolean proper = s.isCapitalised(hit.end() - 1);
    int first = left(s, known, hit.first(), proper);
    int end = right(s, known, hit.end(), proper);
    Entity state = null;
    int from = first;
    Mention before = known.endingAt(first);
    if (before != null && before.isState() && usable(before)) {
      state = before.entity();
      from = before.first();
    } else if (s.isPossessive(first - 1)) {
      Mention owner = known.endingAt(first - 1);
      state = owner != null && owner.isState() ? owner.entity() : null;
    }
    Mention after = stateAfter(s, known, end);
    if (state == null && after != null) {
      state = after.entity();
      end = after.end();
    }
    boolean modified = end - first > hit.end() - hit.first();
    if (state == null && !(proper && properName(s, hit, first, modified))) {
      return null;
    }
    if (proper && namesThing(s, known, end)) {
      return null;
    }
    if (state != null && !proper && (s.pos(hit.end() - 1).equals("NNS") || isCollective(s, hit))) {
      // "Peruvian armed forces" act for the state; the Peruvian Navy is a body.
      return Mention.of(s, from, end, Form.METONYM, Types.STATE, state.name())
          .withHead(hit.end() - 1);
    }
    if (state == null && !modified && s.isPossessive(first - 1)) {
      return null;
    }
    String name = name(s, from, first, end, state);
    return Mention.of(s, from, end, Form.BODY, Types.BODY, name)
        .withHead(hit.end() - 1)
        .withState(state);
  }

  /** "The Peruvian military": an adjective for a noun. */
  private static boolean isCollective(SentenceView s, NameIndex.Hit<BodyNoun> hit) {
    return s.lower(hit.end() - 1).endsWith("tary")
        || (hit.end() - hit.first() == 1 && hit.values().get(0).needsField());
  }

  /** "Peruvian Army Modernisation Programme": the name goes on and is no body's. */
  private boolean namesThing(SentenceView s, Covered known, int end) {
    for (int i = end; i < end + 3 && s.isCapitalised(i) && known.free(i) && i < s.size(); i++) {
      int next = i + 1;
      if (s.pos(next).startsWith("NN") && !gazetteer.otherNouns.exact(s.word(next)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean usable(Mention m) {
    return m.form() == Form.ADJECTIVE || m.form() == Form.NAME || m.form() == Form.DEMONYM;
  }

  private static boolean properName(
      SentenceView s, NameIndex.Hit<BodyNoun> hit, int first, boolean modified) {
    if (modified) {
      return s.isCapitalised(first);
    }
    // A single capitalised noun inside a sentence is the short form of a name.
    return first > 0 && !s.isTitle() && s.pos(hit.end() - 1).startsWith("NNP");
  }

  private String name(SentenceView s, int from, int first, int end, @Nullable Entity state) {
    String name = s.text(from, end);
    boolean named = from < first || (end > first && state != null && name.contains(state.name()));
    return named || state == null ? name : gazetteer.adjective(state.name()) + " " + name;
  }

  private static int left(SentenceView s, Covered known, int head, boolean proper) {
    int first = head;
    while (first > 0 && head - first < MAX_MODIFIERS && known.free(first - 1)) {
      int i = first - 1;
      if (isModifier(s, i, proper)) {
        first = i;
      } else if (proper
          && s.lower(i).matches("and|&")
          && i > 0
          && known.free(i - 1)
          && isModifier(s, i - 1, true)
          && first < head) {
        first = i - 1;
      } else {
        break;
      }
    }
    // A sentence that begins with a capital proves nothing.
    return first;
  }

  private static boolean isModifier(SentenceView s, int i, boolean proper) {
    String word = s.lower(i);
    if (!s.isNounLike(i) || Phrases.isEvaluative(word) || s.ner(i).equals("PERSON")) {
      return false;
    }
    return proper
        ? s.isCapitalised(i) && !Phrases.isDeterminer(word)
        : !s.isCapitalised(i) && !s.pos(i).equals("NNS");
  }

  private static int right(SentenceView s, Covered known, int end, boolean proper) {
    int best = end;
    if (!s.lower(end).equals("of") && !(proper && s.lower(end).equals("for"))) {
      return end;
    }
    for (int i = end + 1; i < Math.min(s.size(), end + 7); i++) {
      if (!known.free(i)) {
        break;
      }
      boolean word = proper ? s.isCapitalised(i) && s.isNounLike(i) : s.isNounLike(i);
      if (word && !s.ner(i).equals("PERSON")) {
        best = i + 1;
      } else if (!s.lower(i).matches("and|the|,|&")) {
        break;
      }
    }
    return best;
  }

  private static @Nullable Mention stateAfter(SentenceView s, Covered known, int end) {
    if (!s.lower(end).equals("of")) {
      return null;
    }
    int i = s.lower(end + 1).equals("the") ? end + 2 : end + 1;
    Mention m = known.startingAt(i);
    return m != null && m.isState() && m.form() == Form.NAME ? m : null;
  }
}
