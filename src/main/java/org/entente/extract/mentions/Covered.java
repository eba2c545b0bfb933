package org.entente.extract.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which mention covers a token. */
final class Covered {

  private final @Nullable Mention[] byToken;

  Covered(int size, List<Mention> mentions) {
    byToken = new Mention[size];
    for (Mention m : mentions) {
      for (int i = m.first(); i < m.end(); i++) {
        byToken[i] = m;
      }
    }
  }

  @Nullable Mention at(int token) {
    return token >= 0 && token < byToken.length ? byToken[token] : null;
  }

  boolean free(int token) {
    return at(token) == null;
  }

  /** Returns the mention that ends right before a token. */
  @Nullable Mention endingAt(int end) {
    Mention m = at(end - 1);
    return m != null && m.end() == end ? m : null;
  }

  /** Returns the mention that begins at a token. */
  @Nullable Mention startingAt(int first) {
    Mention m = at(first);
    return m != null && m.first() == first ? m : null;
  }
}
